package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.supply.gtfsrt.Feed;
import com.surefoot.supply.gtfsrt.LiveBoard;
import com.surefoot.supply.gtfsrt.RealtimeReader;
import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.travel.City;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From what is offered to what is known right now of it, on a stored timetable. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LiveRidesTest {

    private static final City AACHEN = Samples.city("aachen", "Aachen", 50.776, 6.084);
    private static final City BERLIN = Samples.city("berlin", "Berlin", 52.52, 13.405);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 6, 3);

    /** On Tuesday, a quarter past one in the night. */
    private static final Instant NOW = Instant.parse("2025-06-02T23:15:00Z");

    private final TransportOffers offers;
    private final LiveBoard board;

    LiveRidesTest(TestDatabase database) {
        CatalogueStore store = database.emptied().get(CatalogueStore.class);
        offers = database.get(TransportOffers.class);
        board = new LiveBoard(RealtimeReader.of(database.get(Timetables.class), Clock.fixed(NOW, ZoneOffset.UTC)));
        SmallTimetable timetable = SmallTimetable.in("Europe/Berlin")
                .stop("de:05334:1008", "aachen")
                .stop("b", "berlin")
                .trip("night:1", "daily", "de:05334:1008 24:40", "b 30:10")
                .trip("bus", "daily", "de:05334:1008 00:00", "b 08:00")
                .frequency("bus", "01:00", "03:00", Duration.ofHours(1))
                .fare("f", "59.90");
        store.replace(SOURCE, timetable, ImportProgress.SILENT);
    }

    @Test
    void aRideAfterMidnightIsLateWithTheRunOfTheDayBefore() {
        // given
        TransportOffer night = offer("00:40");

        // when
        accept(TripUpdate.newBuilder()
                .setTrip(TripDescriptor.newBuilder().setTripId("night:1"))
                .addStopTimeUpdate(TripUpdate.StopTimeUpdate.newBuilder()
                        .setStopId("de:05334:1008")
                        .setDeparture(TripUpdate.StopTimeEvent.newBuilder().setTime(NOW.getEpochSecond()))));

        // then: 35 minutes late, of the service day that began on Monday
        RideId ride = RideId.find(night.id()).orElseThrow();
        assertThat(ride.run().serviceDay()).isEqualTo(TUESDAY.minusDays(1));
        LiveRide.Goes live = (LiveRide.Goes) board.findRide(ride).orElseThrow();
        assertThat(live.departure().flatMap(Forecast::delay)).contains(Duration.ofMinutes(35));
        assertThat(live.arrival().map(Forecast::expected))
                .contains(night.arrival().toInstant().plus(Duration.ofMinutes(35)));
    }

    @Test
    void aRepetitionIsCancelledAndTheOthersAreNot() {
        // when
        accept(TripUpdate.newBuilder()
                .setTrip(TripDescriptor.newBuilder()
                        .setTripId("bus")
                        .setStartDate("20250603")
                        .setStartTime("02:00:00")
                        .setScheduleRelationship(ScheduleRelationship.CANCELED)));

        // then
        assertThat(board.findRide(RideId.find(offer("02:00").id()).orElseThrow()))
                .containsInstanceOf(LiveRide.Cancelled.class);
        assertThat(board.findRide(RideId.find(offer("01:00").id()).orElseThrow()))
                .isEmpty();
    }

    private TransportOffer offer(String departure) {
        return offers.listOffers(AACHEN, BERLIN, TUESDAY).stream()
                .filter(offer -> offer.departure().toLocalTime().toString().equals(departure))
                .findFirst()
                .orElseThrow();
    }

    private void accept(TripUpdate.Builder update) {
        FeedMessage message = FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder().setGtfsRealtimeVersion("2.0").setTimestamp(NOW.getEpochSecond()))
                .addEntity(FeedEntity.newBuilder().setId("1").setTripUpdate(update))
                .build();
        assertThat(board.accept(new Feed("gtfsrt:test", SOURCE.id()), message.toByteArray())
                        .told())
                .isEqualTo(List.of());
    }
}
