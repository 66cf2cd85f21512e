package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What was learned last; learned anew when it is asked for and is old, or when outcomes have come or gone. */
public final class Knowledge implements Supplier<Learned> {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Learner learner;
    private final Clock clock;
    private Optional<Learned> last = Optional.empty();

    public Knowledge(Learner learner, Clock clock) {
        this.learner = requireNonNull(learner, "learner");
        this.clock = requireNonNull(clock, "clock");
    }

    @Override
    public synchronized Learned get() {
        Instant now = clock.instant();
        Learned known = last.filter(
                        learned -> Duration.between(learned.at(), now).compareTo(FRESH) < 0)
                .orElseGet(() -> learner.learn(now));
        last = Optional.of(known);
        return known;
    }

    /** Outcomes have come or gone: what was learned does not hold any more. */
    public synchronized void forget() {
        last = Optional.empty();
    }
}
