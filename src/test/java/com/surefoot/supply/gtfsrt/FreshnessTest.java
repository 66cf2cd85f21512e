package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.agency;
import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is too old, or from a clock that is wrong, is not live. */
class FreshnessTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");
    private static final FakeTimetables LINE =
            FakeTimetables.in("Europe/Berlin").trip("T", "daily", "A 10:00", "B 10:30");

    @Test
    void tripUpdatesAreLiveForNinetySeconds() {
        assertThat(message(NOW.minusSeconds(90)).readWith(LINE, NOW).runs()).hasSize(1);

        Reading later = message(NOW.minusSeconds(91)).readWith(LINE, NOW);
        assertThat(later.runs()).isEmpty();
        assertThat(later.count(Oddity.STALE)).isEqualTo(1);
    }

    @Test
    void alertsAreLiveForTenMinutes() {
        assertThat(message(NOW.minusSeconds(600)).readWith(LINE, NOW).alerts()).hasSize(1);

        Reading later = message(NOW.minusSeconds(601)).readWith(LINE, NOW);
        assertThat(later.alerts()).isEmpty();
        assertThat(later.count(Oddity.STALE)).isEqualTo(2);
    }

    @Test
    void theTimeOfAnUpdateCountsForMoreThanTheOneOfTheMessage() {
        assertThat(stamped(NOW, NOW.minusSeconds(91)).readWith(LINE, NOW).runs())
                .isEmpty();

        Reading fresh = stamped(NOW.minusSeconds(300), NOW.minusSeconds(90)).readWith(LINE, NOW);
        assertThat(fresh.runs()).extracting(run -> run.seenAt()).containsExactly(NOW.minusSeconds(90));
    }

    @Test
    void aClockThatIsALittleAheadIsTakenForNow() {
        assertThat(message(NOW.plusSeconds(60)).readWith(LINE, NOW).runs())
                .extracting(run -> run.seenAt())
                .containsExactly(NOW);
    }

    @Test
    void aClockThatIsAheadIsToldAndNotTrusted() {
        // when
        Reading reading = message(NOW.plusSeconds(61)).readWith(LINE, NOW);

        // then
        assertThat(reading.trusted()).isFalse();
        assertThat(reading.runs()).isEmpty();
        assertThat(reading.alerts()).isEmpty();
        assertThat(reading.toString()).contains("from a clock that is ahead", "2025-06-02T08:01:01Z");
    }

    @Test
    void anUpdateThatIsAheadOfItsMessageIsNotTrusted() {
        // when
        Reading reading = stamped(NOW, NOW.plusSeconds(61)).readWith(LINE, NOW);

        // then
        assertThat(reading.trusted()).isTrue();
        assertThat(reading.runs()).isEmpty();
        assertThat(reading.count(Oddity.CLOCK_AHEAD)).isEqualTo(1);
    }

    @Test
    void millisecondsAndNumbersBelowZeroAreAClockThatIsAhead() {
        for (long stamp : new long[] {NOW.toEpochMilli(), -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            Reading reading =
                    message(NOW).header(header -> header.setTimestamp(stamp)).readWith(LINE, NOW);

            assertThat(reading.count(Oddity.CLOCK_AHEAD)).isEqualTo(1);
        }
    }

    @Test
    void whatHasNoTimeIsNotLive() {
        // when
        Reading reading =
                message(NOW).header(FeedHeader.Builder::clearTimestamp).readWith(LINE, NOW);

        // then
        assertThat(reading.madeAt()).isEmpty();
        assertThat(reading.runs()).isEmpty();
        assertThat(reading.count(Oddity.UNDATED)).isEqualTo(2);
    }

    @Test
    void anotherFreshnessCanBeAskedFor() {
        Freshness patient = new Freshness(Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO);

        assertThat(patient.isAhead(NOW.plusMillis(1), NOW)).isTrue();
        assertThat(Freshness.isStale(NOW.minusSeconds(300), patient.tripUpdates(), NOW))
                .isFalse();
        assertThatThrownBy(() -> new Freshness(Duration.ofSeconds(-1), Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PT-1S", "Maybe");
    }

    private static TestMessage message(Instant madeAt) {
        return TestMessage.at(madeAt).tripUpdate(update()).alert("a", alert -> alert.addInformedEntity(agency("A")));
    }

    private static TestMessage stamped(Instant madeAt, Instant stamp) {
        return TestMessage.at(madeAt).tripUpdate(update().setTimestamp(stamp.getEpochSecond()));
    }

    private static TripUpdate.Builder update() {
        return trip("T", "20250602").addStopTimeUpdate(late(atStop("A"), 60));
    }
}
