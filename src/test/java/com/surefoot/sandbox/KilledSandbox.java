package com.surefoot.sandbox;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Outcomes;
import com.surefoot.recommendation.Recommender;
import com.surefoot.sandbox.Sandbox.Ports;
import com.surefoot.sandbox.Sandbox.Telling;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that is killed while it tells of the third quarter of a day. */
final class KilledSandbox {

    static final int EXIT_CODE = 7;

    private static final int STEPS = 2;

    /** H2 has what is committed on disk after half a second. */
    private static final int H2_WRITES_WITHIN_MS = 2_000;

    private KilledSandbox() {}

    public static void main(String[] arguments) {
        try {
            tell(LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0, "surefoot.jdbc.url", arguments[0])));
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void tell(LivingWorld world) {
        AtomicInteger steps = new AtomicInteger();
        SandboxLog log = new BrittleLog(world.get(SandboxLog.class), () -> {
            if (steps.getAndIncrement() == STEPS) {
                dieOnceItIsWritten();
            }
        });
        Telling telling = world.get(Sandbox.class)
                .telling(
                        new Ports(log, world.get(Evidence.class), world.get(Outcomes.class), () -> {}, e -> {}),
                        world.get(Recommender.class),
                        0);
        telling.catchUp();
        world.clock().pass(Duration.ofDays(1));
        telling.catchUp();
    }

    private static void dieOnceItIsWritten() {
        try {
            Thread.sleep(H2_WRITES_WITHIN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
