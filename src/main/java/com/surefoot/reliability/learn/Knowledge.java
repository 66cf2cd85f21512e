package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was learned last. It is learned anew beside all else when outcomes have come or gone, or when it is old. Who asks
 * meanwhile gets what was known before or, of {@link #current}, waits.
 */
public final class Knowledge implements Supplier<Learned> {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Function<Instant, Learned> learner;
    private final Clock clock;
    private final Executor executor;
    private @Nullable Learned last;

    /** Knows of all outcomes that came before it began. */
    private @Nullable CompletableFuture<Learned> newest;

    private boolean begun;

    /** Learns on the time of who asks. */
    public Knowledge(Function<Instant, Learned> learner, Clock clock) {
        this(learner, clock, Runnable::run);
    }

    /**
     * Learns on the time of an executor.
     *
     * @param learner says what is known at a moment
     * @param executor does one thing after the other, in order
     */
    public Knowledge(Function<Instant, Learned> learner, Clock clock, Executor executor) {
        this.learner = requireNonNull(learner, "learner");
        this.clock = requireNonNull(clock, "clock");
        this.executor = requireNonNull(executor, "executor");
    }

    /** What was learned last; it may lack what came just now. Waits only where nothing was learned yet. */
    @Override
    public Learned get() {
        CompletableFuture<Learned> fresh = fresh();
        return findLast().orElseGet(() -> await(fresh));
    }

    /** What is known of all outcomes that were kept before this is asked; waits until it is learned. */
    public Learned current() {
        return await(fresh());
    }

    /** Outcomes have come or gone: what is known is learned anew. */
    public synchronized void renew() {
        boolean waits = newest != null && !newest.isDone() && !begun;
        if (!waits) {
            begun = false;
            newest = CompletableFuture.supplyAsync(this::learn, executor);
        }
    }

    private synchronized CompletableFuture<Learned> fresh() {
        if (newest == null || newest.isCompletedExceptionally() || isOld()) {
            renew();
        }
        return requireNonNull(newest, "newest");
    }

    private boolean isOld() {
        return newest != null
                && newest.isDone()
                && last != null
                && Duration.between(last.at(), clock.instant()).compareTo(FRESH) >= 0;
    }

    private Learned learn() {
        begin();
        Learned learned = learner.apply(clock.instant());
        keep(learned);
        return learned;
    }

    private synchronized void begin() {
        begun = true;
    }

    private synchronized void keep(Learned learned) {
        last = learned;
    }

    private synchronized Optional<Learned> findLast() {
        return Optional.ofNullable(last);
    }

    private static Learned await(CompletableFuture<Learned> learning) {
        try {
            return learning.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
