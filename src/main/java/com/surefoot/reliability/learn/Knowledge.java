package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was learned last. It is learned anew beside all else when outcomes have come or gone, or when it is old. Who asks
 * meanwhile gets what was known before or, of {@link #current}, waits.
 */
public final class Knowledge implements Supplier<Learned>, AutoCloseable {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final String CLOSED = "Nothing is learned any more. Maybe ask another server, for this one stops?";

    private final Function<Instant, Learned> learner;
    private final LongSupplier changes;
    private final Clock clock;
    private final Executor executor;
    private final Consumer<RuntimeException> failed;
    private @Nullable Learned last;

    /** Knows of all outcomes that came before it began. */
    private @Nullable CompletableFuture<Learned> newest;

    private boolean begun;

    /** How often outcomes had come or gone when learning last began. */
    private long heard;

    private boolean closed;

    /**
     * Learns on the time of an executor.
     *
     * @param learner says what is known at a moment
     * @param changes counts how often outcomes have come or gone; cheap to ask
     * @param executor does one thing after the other, in order
     * @param failed told why nothing was learned, for nobody may be waiting for it
     */
    public Knowledge(
            Function<Instant, Learned> learner,
            LongSupplier changes,
            Clock clock,
            Executor executor,
            Consumer<RuntimeException> failed) {
        this.learner = requireNonNull(learner, "learner");
        this.changes = requireNonNull(changes, "changes");
        this.clock = requireNonNull(clock, "clock");
        this.executor = requireNonNull(executor, "executor");
        this.failed = requireNonNull(failed, "failed");
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

    /** Learns anew if outcomes have come or gone of which it was not told, such as those that another process keeps. */
    public void look() {
        try {
            if (hasBegun() && changes.getAsLong() != heard()) {
                renew();
            }
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private synchronized boolean hasBegun() {
        return newest != null;
    }

    private synchronized long heard() {
        return heard;
    }

    /** Outcomes have come or gone: what is known is learned anew. */
    public synchronized void renew() {
        if (closed) {
            return;
        }
        boolean waits = newest != null && !newest.isDone() && !begun;
        if (!waits) {
            begun = false;
            newest = CompletableFuture.supplyAsync(this::learn, executor);
        }
    }

    /** Gives up what is being learned, and tells who waits for it; what was learned last stays. */
    @Override
    public synchronized void close() {
        closed = true;
        if (newest == null) {
            newest = new CompletableFuture<>();
        }
        newest.completeExceptionally(new IllegalStateException(CLOSED));
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
        try {
            begin(changes.getAsLong());
            Learned learned = learner.apply(clock.instant());
            keep(learned);
            return learned;
        } catch (RuntimeException e) {
            tell(e);
            throw e;
        }
    }

    /** Of what is closed, nobody wants to know how it broke off. */
    private void tell(RuntimeException e) {
        if (!isClosed()) {
            failed.accept(e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void begin(long count) {
        if (closed) {
            throw new IllegalStateException(CLOSED);
        }
        begun = true;
        heard = count;
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
