package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void whatAnsweredIsPolledAgainAfterTheInterval() {
        // given
        asking.supplier.answer("/x", Reply.ok("there"));

        // then
        assertThat(pause(HOUR)).isEqualTo(HOUR);
    }

    @Test
    void whatFailedIsPolledAgainSoon() {
        // given
        asking.supplier.answer("/x", Reply.status(500));

        // then
        assertThat(pause(HOUR)).isEqualTo(Polling.SOON);
    }

    @Test
    void noLaterThanTheIntervalInAnyCase() {
        // given
        asking.supplier.answer("/x", Reply.status(500));

        // then
        assertThat(pause(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void notBeforeItMayBeAskedAgain() {
        // given
        asking.supplier.answer("/x", Reply.status(503).with("Retry-After", "600"));

        // then
        assertThat(pause(HOUR)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aFaultOfOursEndsNoPolling() {
        // given
        Polled broken = polled(HOUR, () -> {
            throw new IllegalStateException("the database is gone");
        });

        // then
        assertThat(new Polling(broken, asking.time).run()).isEqualTo(Polling.SOON);
    }

    /** Fetches something, or fails to. */
    private interface Fetch {
        void run() throws SupplierException;
    }

    private Duration pause(Duration interval) {
        return new Polling(polled(interval, () -> asking.text(Call.get("x"))), asking.time).run();
    }

    private Polled polled(Duration interval, Fetch fetch) {
        asking.under(settings -> settings.withPollInterval(interval));
        return new Polled() {

            @Override
            public SupplierClient supplier() {
                return asking.client();
            }

            @Override
            public void poll() throws SupplierException {
                fetch.run();
            }
        };
    }
}
