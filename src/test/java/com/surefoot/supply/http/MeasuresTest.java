package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.surefoot.supply.standin.Reply;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Call CALL = Call.post(new byte[0], "text/plain", "x");

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void callsAreCountedByWhatCameOfThem() throws Exception {
        // given
        Call read = Call.get("x");
        asking.under(settings -> settings.withQuota(new Quota(4, Duration.ofHours(1))));
        asking.supplier.answer(
                "/x",
                Reply.ok("1").with("ETag", "\"1\""),
                Reply.status(500),
                Reply.status(404),
                Reply.ok("1").with("ETag", "\"1\""));

        // when
        Version version = asking.client()
                .askIfChanged(read, Version.NONE, Body::text)
                .orElseThrow()
                .version();
        asking.failure(CALL);
        asking.failure(CALL);
        asking.client().askIfChanged(read, version, Body::text);
        asking.failure(CALL);

        // then
        assertThat(asking.measures
                        .find("surefoot.supplier.calls")
                        .tag("supplier", "stub")
                        .timers())
                .extracting(timer -> timer.getId().getTag("outcome"), Timer::count)
                .containsExactlyInAnyOrder(
                        tuple("changed", 1L),
                        tuple("unchanged", 1L),
                        tuple("down", 1L),
                        tuple("refused", 1L),
                        tuple("out_of_quota", 1L));
    }

    @Test
    void whatASupplierSaidGetsOlderUntilItAnswersAgain() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok("1"), Reply.status(500), Reply.ok("2"));
        asking.client();
        double before = age();
        asking.text(CALL);

        // when
        asking.time.pass(Duration.ofMinutes(5));
        asking.failure(CALL);
        double old = age();
        asking.text(CALL);

        // then
        assertThat(before).isNaN();
        assertThat(old).isEqualTo(300);
        assertThat(age()).isZero();
    }

    @Test
    void theStateTellsTheLastGoodAnswerAndTheLastFailure() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok("1"), Reply.status(404), Reply.ok("2"));

        // when
        SupplierState unasked = asking.client().state();
        asking.text(CALL);
        SupplierState good = asking.client().state();
        asking.time.pass(Duration.ofMinutes(1));
        Failure failure = asking.failure(CALL);
        SupplierState failed = asking.client().state();
        asking.text(CALL);

        // then
        assertThat(unasked).isEqualTo(SupplierState.UNASKED);
        assertThat(good.lastGood()).contains(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(good.failure()).isEmpty();
        assertThat(failed.lastGood()).isEqualTo(good.lastGood());
        assertThat(failed.failure()).contains(failure);
        assertThat(asking.client().state().failure()).isEmpty();
    }

    private double age() {
        return asking.measures.get("surefoot.supplier.data.age").timeGauge().value(TimeUnit.SECONDS);
    }
}
