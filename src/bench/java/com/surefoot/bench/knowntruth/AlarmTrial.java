package com.surefoot.bench.knowntruth;

import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.simulation.Draft;
import com.surefoot.simulation.Drift;
import com.surefoot.simulation.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How soon the alarm is raised on what is shown. */
final class AlarmTrial {

    /** Chances are averaged over so many trips. */
    private static final int ENOUGH = 500;

    private static final int HALVINGS = 14;
    private static final double MOST = 300;
    private static final int NEVER = Integer.MAX_VALUE;

    private final World world;
    private final long seed;
    private final Promise promise;
    private final List<Item> shown;

    /** @param shown in the order of their days */
    AlarmTrial(World world, long seed, Promise promise, List<Item> shown) {
        this.world = world;
        this.seed = seed;
        this.promise = promise;
        this.shown = shown;
    }

    /** Outcomes until the alarm; {@link Integer#MAX_VALUE} if it was not raised. */
    int withoutDrift() {
        return delay(Item::right);
    }

    /** The same where operators fail more often by a factor, at once or within so many days. */
    int afterDrift(double factor, int days) {
        World drifted = drifted(new Drift(shown.get(0).draft().day(), days, factor));
        return delay(item -> drifted.holds(item.draft()));
    }

    private int delay(Predicate<Item> isRight) {
        DriftAlarm alarm = DriftAlarm.on(promise);
        int from = 0;
        while (from < shown.size() && !alarm.isRaised()) {
            int to = from;
            int wrong = 0;
            while (to < shown.size() && cluster(to).equals(cluster(from))) {
                wrong += isRight.test(shown.get(to++)) ? 0 : 1;
            }
            alarm = alarm.after(to - from, wrong);
            from = to;
        }
        return alarm.isRaised() ? from : NEVER;
    }

    private String cluster(int place) {
        return shown.get(place).draft().cluster();
    }

    private World drifted(Drift drift) {
        return new World(world.plan().with(drift), seed);
    }

    /** How much more often operators must fail for what is shown to be wrong twice as often as may be. */
    double factor() {
        LocalDate from = shown.get(0).draft().day();
        Predicate<Item> isSound = item -> item.chance() > 0;
        double unsound = shown.stream().filter(isSound.negate()).count() / (double) shown.size();
        List<Draft> sound =
                shown.stream().filter(isSound).limit(ENOUGH).map(Item::draft).toList();
        double low = 1;
        double high = MOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            World drifted = drifted(new Drift(from, 0, middle));
            double holds = sound.stream().mapToDouble(drifted::chance).average().orElse(1);
            if (1 - (1 - unsound) * holds < 2 * promise.mostWrong()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Median delay of the alarm where each outcome stands alone and is wrong twice as often as may be. */
    static double reference(Promise promise, long seed) {
        Random random = new Random(seed);
        int[] delays = IntStream.range(0, 2_001)
                .map(draw -> {
                    DriftAlarm alarm = DriftAlarm.on(promise);
                    while (!alarm.isRaised()) {
                        alarm = alarm.after(1, random.nextDouble() < 2 * promise.mostWrong() ? 1 : 0);
                    }
                    return (int) alarm.outcomes();
                })
                .sorted()
                .toArray();
        return delays[delays.length / 2];
    }
}
