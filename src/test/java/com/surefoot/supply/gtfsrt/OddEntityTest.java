package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static com.surefoot.supply.gtfsrt.TestMessage.varint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedHeader.Incrementality;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.VehiclePosition;
import com.surefoot.transport.live.Forecast;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is odd in a message is passed over and counted, and the rest is read. */
class OddEntityTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");
    private static final FakeTimetables LINE = FakeTimetables.in("Europe/Berlin")
            .trip("T", "daily", "A 10:00", "B 10:30")
            .trip("U", "daily", "A 10:05", "B 10:35");

    @Test
    void changesAloneAreNotRead() {
        for (TestMessage message : new TestMessage[] {
            good().header(header -> header.setIncrementality(Incrementality.DIFFERENTIAL)),
            good().header(header -> header.setUnknownFields(varint(FeedHeader.INCREMENTALITY_FIELD_NUMBER, 2)))
        }) {
            // when
            Reading reading = message.readWith(LINE);

            // then
            assertThat(reading.trusted()).isFalse();
            assertThat(reading.runs()).isEmpty();
            assertThat(reading.count(Oddity.DIFFERENTIAL)).isEqualTo(1);
        }
    }

    @Test
    void aHeaderWithoutAVersionIsEnough() {
        assertThat(good().header(FeedHeader.Builder::clearGtfsRealtimeVersion)
                        .readWith(LINE)
                        .runs())
                .hasSize(1);
    }

    @Test
    void anEntityWithoutARequiredPartIsPassedOver() {
        // given
        TestMessage message = good().entity(FeedEntity.newBuilder().setTripUpdate(update("U", 60))) // without an id
                .entity(FeedEntity.newBuilder()
                        .setId("no trip")
                        .setTripUpdate(TripUpdate.newBuilder().buildPartial()));

        // when
        Reading reading = message.readWith(LINE);

        // then
        assertThat(reading.runs()).hasSize(1);
        assertThat(reading.count(Oddity.MISSING_PARTS)).isEqualTo(2);
    }

    @Test
    void ofEntitiesWithOneIdTheLaterCounts() {
        // when
        Reading reading = TestMessage.at(NOW)
                .entity(FeedEntity.newBuilder().setId("1").setTripUpdate(update("T", 60)))
                .entity(FeedEntity.newBuilder().setId("1").setTripUpdate(update("U", 120)))
                .readWith(LINE);

        // then
        assertThat(reading.runs()).extracting(run -> run.run().tripId()).containsExactly("U");
        assertThat(reading.count(Oddity.SAME_ID)).isEqualTo(1);
    }

    @Test
    void ofUpdatesOfOneRunTheNewerCounts() {
        // given
        TripUpdate.Builder older = update("T", 60).setTimestamp(NOW.getEpochSecond() - 60);
        TripUpdate.Builder newer = update("T", 120).setTimestamp(NOW.getEpochSecond() - 30);

        for (TestMessage message : new TestMessage[] {
            TestMessage.at(NOW).tripUpdate(older).tripUpdate(newer),
            TestMessage.at(NOW).tripUpdate(newer).tripUpdate(older)
        }) {
            // when
            Reading reading = message.readWith(LINE);

            // then
            assertThat(reading.runs())
                    .extracting(run -> run.calls()
                            .get(0)
                            .arrival()
                            .flatMap(Forecast::delay)
                            .orElseThrow())
                    .containsExactly(Duration.ofMinutes(2));
            assertThat(reading.count(Oddity.SAME_RUN)).isEqualTo(1);
        }
    }

    @Test
    void whatIsDeletedEmptyOrAboutAVehicleIsCounted() {
        // when
        Reading reading = good().entity(FeedEntity.newBuilder().setId("gone").setIsDeleted(true))
                .entity(FeedEntity.newBuilder().setId("nothing"))
                .entity(FeedEntity.newBuilder().setId("bus").setVehicle(VehiclePosition.newBuilder()))
                .readWith(LINE);

        // then
        assertThat(reading.runs()).hasSize(1);
        assertThat(reading.count(Oddity.DELETED)).isEqualTo(1);
        assertThat(reading.count(Oddity.NOTHING)).isEqualTo(1);
        assertThat(reading.count(Oddity.VEHICLE)).isEqualTo(1);
    }

    @Test
    void idsThatNoDatabaseTakesAreNotLookedUp() {
        // when
        Reading reading = good().tripUpdate(update("T\0", 60))
                .tripUpdate(update("T".repeat(300), 60))
                .readWith(LINE);

        // then
        assertThat(reading.runs()).hasSize(1);
        assertThat(reading.count(Oddity.UNKNOWN_TRIP)).isEqualTo(2);
    }

    @Test
    void aReadingTellsInOneLineWhatWasPassedOver() {
        // when
        Reading reading = good().tripUpdate(update("gh\u001bost", 60))
                .tripUpdate(update("ghost 2", 60))
                .readWith(LINE);

        // then
        assertThat(reading)
                .hasToString("gtfsrt:test: 1 runs, 0 alerts; passed over: "
                        + "trip updates of trips that the timetable does not have (2, such as 'gh?ost')");
        assertThat(good().readWith(LINE)).hasToString("gtfsrt:test: 1 runs, 0 alerts");
    }

    private static TestMessage good() {
        return TestMessage.at(NOW).tripUpdate(update("T", 60));
    }

    private static TripUpdate.Builder update(String trip, int seconds) {
        return trip(trip, "20250602").addStopTimeUpdate(late(atStop("A"), seconds));
    }
}
