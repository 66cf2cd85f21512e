package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Leaves a model alone that refuses, asks for it, or keeps failing, so that not every trip waits for it in vain. */
final class Rest {

    static final Duration USUAL = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int FAILURES_IN_A_ROW = 3;

    private final Clock clock;
    private Instant end = Instant.MIN;
    private Cause why = Cause.OUT_OF_ORDER;
    private int failures;

    Rest(Clock clock) {
        this.clock = clock;
    }

    /** Why it is not asked now; empty if it is. */
    synchronized Optional<Failed> find() {
        return clock.instant().isBefore(end)
                ? Optional.of(Failed.of(Cause.RESTING, "it rests until %s, after %s".formatted(end, why.label())))
                : Optional.empty();
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed(Failed failed) {
        Cause cause = failed.cause();
        if (cause == Cause.KEY_REFUSED || cause == Cause.LIMITED) {
            rest(cause, failed.retryAfter().orElse(USUAL));
        } else if (cause != Cause.UNHEARD && ++failures >= FAILURES_IN_A_ROW) {
            rest(cause, failed.retryAfter().orElse(USUAL));
        }
    }

    private void rest(Cause cause, Duration time) {
        failures = 0;
        why = cause;
        end = clock.instant().plus(time.compareTo(LONGEST) > 0 ? LONGEST : time);
    }
}
