package com.surefoot.supply.http;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls one thing, and tells when to poll it again. */
record Polling(Polled polled, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    /** After a failure, where the interval is not shorter anyway. */
    static final Duration SOON = Duration.ofMinutes(1);

    /** Returns after what time to poll again; whatever goes wrong is logged. */
    Duration run() {
        SupplierSettings settings = polled.supplier().settings();
        try {
            polled.poll();
            return polled.interval();
        } catch (SupplierException e) {
            LOG.warn("{}", e.getMessage());
            return shorter(polled.interval(), untilItMayWork(e.failure()));
        } catch (RuntimeException e) {
            LOG.error("What {} said was not taken over; what was kept before stays.", settings.name(), e);
            return shorter(polled.interval(), SOON);
        }
    }

    private Duration untilItMayWork(Failure failure) {
        return failure.until()
                .map(until -> Duration.between(clock.instant(), until))
                .filter(time -> time.compareTo(SOON) > 0)
                .orElse(SOON);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
