package com.surefoot.supply.http;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks one supplier, within the bounds and the quota of its settings. What can be done twice is tried up to three times
 * while there is time left; a supplier that keeps failing is left alone for a while.
 */
public final class SupplierClient {

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final double LONGER_EACH_TIME = 2;
    private static final double SPREAD = 0.5;

    private final SupplierSettings settings;
    private final Clock clock;
    private final Waiting waiting;
    private final Wire wire;
    private final Guard guard;
    private final Retry retry;
    private final Measures measures;
    private volatile SupplierState state = SupplierState.UNASKED;

    public SupplierClient(SupplierSettings settings, Clock clock, Waiting waiting, MeterRegistry registry) {
        this.settings = settings;
        this.clock = clock;
        this.waiting = waiting;
        wire = new Wire(settings);
        guard = new Guard(settings, clock, waiting);
        retry = Retry.of(
                settings.name(),
                RetryConfig.custom()
                        .maxAttempts(TRIES)
                        .intervalFunction(
                                IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, LONGER_EACH_TIME, SPREAD))
                        .retryOnException(SupplierClient::passes)
                        .build());
        measures = new Measures(registry, settings.name(), clock, () -> state.lastGood());
        measures.watchQuota(guard::share, guard::left);
    }

    public SupplierSettings settings() {
        return settings;
    }

    public SupplierState state() {
        return state;
    }

    /** How many calls its quota still allows right now; below zero where calls are waiting for their turn. */
    public int left() {
        return guard.left();
    }

    /** How many calls this process may make in a period of the quota; the settings' own, unless it is shared. */
    public int share() {
        return guard.share();
    }

    /** Shares the quota with other processes: this one makes so many calls in a period at the most. */
    public void share(int calls) {
        guard.share(calls);
    }

    /** Until when it is left alone, if it is. */
    public Optional<Instant> findEndOfRest() {
        return guard.findEndOfRest();
    }

    /**
     * What the supplier says.
     *
     * @throws SupplierException if there is no answer, or the reader cannot make anything of it
     */
    public <T> T ask(Call call, BodyReader<T> reader) throws SupplierException {
        return run(call, Version.NONE, reader)
                .orElseThrow(() -> new IllegalStateException("What is asked without a version has always changed."))
                .value();
    }

    /**
     * What the supplier says now, if that is not what it said before.
     *
     * @param known the version of what it said before; {@link Version#NONE} at first
     * @return empty if nothing has changed
     * @throws SupplierException if there is no answer, or the reader cannot make anything of it
     * @throws IllegalArgumentException if the call is not one that reads
     */
    public <T> Optional<Changed<T>> askIfChanged(Call call, Version known, BodyReader<T> reader)
            throws SupplierException {
        if (!call.isRead()) {
            throw new IllegalArgumentException(
                    "Only what is read can be unchanged, and %s is not. Maybe use ask?".formatted(call));
        }
        return run(call, known, reader);
    }

    private <T> Optional<Changed<T>> run(Call call, Version known, BodyReader<T> reader) throws SupplierException {
        Asked asked = new Asked(settings.name(), call.toString());
        long end = waiting.nanos() + settings.bounds().total().toNanos();
        Retry.AsyncContext<Object> tries = retry.asyncContext();
        while (true) {
            try {
                return attempt(call, asked, known, reader, end);
            } catch (SupplierException e) {
                Duration pause = pause(e, tries);
                if (!call.isRepeatable() || pause.isNegative() || pause.compareTo(until(end)) >= 0) {
                    throw e;
                }
                pause(asked, pause);
            }
        }
    }

    /** How long to wait before the next try; negative for none. */
    private Duration pause(SupplierException failed, Retry.AsyncContext<Object> tries) {
        Duration own = Duration.ofMillis(tries.onError(failed));
        Duration theirs = failed.failure()
                .until()
                .map(until -> Duration.between(clock.instant(), until))
                .orElse(Duration.ZERO);
        return own.isNegative() || own.compareTo(theirs) > 0 ? own : theirs;
    }

    private void pause(Asked asked, Duration pause) throws SupplierException {
        try {
            waiting.pause(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SupplierException(new Failure.GivenUp(asked), e);
        }
    }

    /** Whether it may go better a moment later. */
    private static boolean passes(Throwable failed) {
        return failed instanceof SupplierException e
                && (e.failure() instanceof Failure.Down
                        || e.failure() instanceof Failure.Slow
                        || e.failure() instanceof Failure.OutOfQuota
                        || e.failure() instanceof Failure.Resting);
    }

    private <T> Optional<Changed<T>> attempt(Call call, Asked asked, Version known, BodyReader<T> reader, long end)
            throws SupplierException {
        long start = waiting.nanos();
        enter(asked, start, end);
        try {
            HttpResponse<byte[]> answer = wire.send(call, asked, known, until(end));
            Optional<Changed<T>> changed =
                    new Reading(call, asked, settings.bounds()).read(answer, known, reader, clock);
            guard.leave(since(start));
            answered();
            measures.add(changed.isPresent() ? "changed" : "unchanged", since(start));
            return changed;
        } catch (SupplierException e) {
            guard.leave(e, since(start));
            failed(e.failure());
            measures.add(e.failure().kind(), since(start));
            throw e;
        } catch (RuntimeException | Error e) {
            guard.leave();
            throw e;
        }
    }

    private synchronized void answered() {
        state = state.answered(clock.instant());
    }

    private synchronized void failed(Failure failure) {
        state = state.failed(failure);
    }

    private void enter(Asked asked, long start, long end) throws SupplierException {
        try {
            guard.enter(asked, until(end));
        } catch (SupplierException e) {
            measures.add(e.failure().kind(), since(start));
            throw e;
        }
    }

    private Duration since(long start) {
        return Duration.ofNanos(waiting.nanos() - start);
    }

    private Duration until(long end) {
        return Duration.ofNanos(end - waiting.nanos());
    }
}
