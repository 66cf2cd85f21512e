package com.surefoot.supply.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Keeps calls from a supplier that is over its quota, wants to be left alone for a while, or keeps failing. */
final class Guard {

    /** For how long a supplier that keeps failing is not asked. */
    static final Duration REST = Duration.ofSeconds(30);

    private static final int LAST_CALLS = 10;
    private static final int FEWEST_CALLS = 5;
    private static final float HALF = 50;

    /** Not asked until then, and why. */
    private record Rest(Instant end, String why) {}

    private final SupplierSettings settings;
    private final Clock clock;
    private final Waiting waiting;
    private final CircuitBreaker breaker;
    private final RateLimiter quota;
    private int share;
    private volatile Rest rest = new Rest(Instant.MIN, "");

    Guard(SupplierSettings settings, Clock clock, Waiting waiting) {
        this.settings = settings;
        this.clock = clock;
        this.waiting = waiting;
        breaker = breaker(settings.name(), clock);
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == State.OPEN) {
                rest(clock.instant().plus(REST), "it failed too often of late");
            }
        });
        share = settings.quota().calls();
        quota = RateLimiter.of(settings.name(), limits(settings), waiting::nanos);
    }

    private static CircuitBreaker breaker(String name, Clock clock) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(LAST_CALLS)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    private static RateLimiterConfig limits(SupplierSettings settings) {
        return RateLimiterConfig.custom()
                .limitForPeriod(settings.quota().calls())
                .limitRefreshPeriod(settings.quota().period())
                .timeoutDuration(settings.bounds().total())
                .build();
    }

    /**
     * Lets a call pass, after a pause where the quota asks for one. Whoever passes has to {@link #leave}.
     *
     * @param left the time the call has
     */
    void enter(Asked asked, Duration left) throws SupplierException {
        Rest now = rest;
        if (clock.instant().isBefore(now.end())) {
            throw new SupplierException(new Failure.Resting(asked, now.why(), now.end()));
        }
        takeTurn(asked, left);
        if (!breaker.tryAcquirePermission()) {
            Instant soon = clock.instant().plusSeconds(1);
            throw new SupplierException(new Failure.Resting(asked, "somebody tries whether it works again", soon));
        }
    }

    /**
     * Lets this process have a part of the quota from now on, as others spend the rest.
     *
     * @param calls in a period; none at all where there are more processes than calls
     */
    synchronized void share(int calls) {
        // the limiter takes a new limit with its next period: what is too much for this one is given up
        int surplus = Math.min(share - calls, quota.getMetrics().getAvailablePermissions());
        if (surplus > 0) {
            quota.reservePermission(surplus);
        }
        quota.changeLimitForPeriod(Math.max(1, calls));
        share = calls;
    }

    /** How many calls this process may make in a period of the quota. */
    synchronized int share() {
        return share;
    }

    private void takeTurn(Asked asked, Duration left) throws SupplierException {
        long pause = share() == 0 ? -1 : quota.reservePermission();
        if (pause < 0 || pause > left.toNanos()) {
            Instant next = clock.instant().plus(settings.quota().period());
            throw new SupplierException(new Failure.OutOfQuota(asked, Optional.of(next)));
        }
        try {
            if (pause > 0) {
                waiting.pause(Duration.ofNanos(pause));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SupplierException(new Failure.GivenUp(asked), e);
        }
    }

    /** How many calls the quota still allows in its period, those that are waited for taken off. */
    int left() {
        return share() == 0 ? 0 : quota.getMetrics().getAvailablePermissions();
    }

    /** Until when calls are kept from the supplier, if they are. */
    Optional<Instant> findEndOfRest() {
        return Optional.of(rest.end()).filter(clock.instant()::isBefore);
    }

    /** Takes no note: nothing came of it that tells how the supplier is doing. */
    void leave() {
        breaker.releasePermission();
    }

    /** Takes note of an answer. */
    void leave(Duration took) {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Takes note of a failure. */
    void leave(SupplierException failed, Duration took) {
        Failure failure = failed.failure();
        if (failure instanceof Failure.Down || failure instanceof Failure.Slow || failure instanceof Failure.Nonsense) {
            breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failed);
        } else if (failure instanceof Failure.GivenUp) {
            leave();
        } else {
            // whoever refuses works
            leave(took);
        }
        failure.until().ifPresent(end -> rest(end, "it asked to be left alone"));
    }

    private synchronized void rest(Instant end, String why) {
        if (end.isAfter(rest.end())) {
            rest = new Rest(end, why);
        }
    }
}
