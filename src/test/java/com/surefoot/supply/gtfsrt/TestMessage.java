package com.surefoot.supply.gtfsrt;

import com.google.protobuf.UnknownFieldSet;
import com.google.transit.realtime.GtfsRealtime;
import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate.ScheduleRelationship;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A message made at a moment, to be filled by each test, and read at that moment unless said otherwise. */
final class TestMessage {

    static final Feed FEED = new Feed("gtfsrt:test", FakeTimetables.SOURCE);

    private final Instant madeAt;
    private final FeedMessage.Builder message;

    private TestMessage(Instant madeAt) {
        this.madeAt = madeAt;
        this.message = FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder().setGtfsRealtimeVersion("2.0").setTimestamp(madeAt.getEpochSecond()));
    }

    static TestMessage at(String instant) {
        return at(Instant.parse(instant));
    }

    static TestMessage at(Instant instant) {
        return new TestMessage(instant);
    }

    TestMessage header(Consumer<FeedHeader.Builder> change) {
        change.accept(message.getHeaderBuilder());
        return this;
    }

    TestMessage entity(FeedEntity.Builder entity) {
        message.addEntity(entity.buildPartial());
        return this;
    }

    /** A trip update under an id of its own. */
    TestMessage tripUpdate(TripUpdate.Builder update) {
        return entity(
                FeedEntity.newBuilder().setId("e" + message.getEntityCount()).setTripUpdate(update.buildPartial()));
    }

    TestMessage alert(String id, UnaryOperator<GtfsRealtime.Alert.Builder> alert) {
        return entity(FeedEntity.newBuilder().setId(id).setAlert(alert.apply(GtfsRealtime.Alert.newBuilder())));
    }

    byte[] bytes() {
        return message.buildPartial().toByteArray();
    }

    Reading readWith(FakeTimetables timetables) {
        return readWith(timetables, madeAt);
    }

    Reading readWith(FakeTimetables timetables, Instant now) {
        return reader(timetables, now).read(FEED, bytes());
    }

    static RealtimeReader reader(FakeTimetables timetables, Instant now) {
        return RealtimeReader.of(timetables, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** An update of a trip; {@code ""} for no date. */
    static TripUpdate.Builder trip(String id, String date) {
        TripDescriptor.Builder trip = TripDescriptor.newBuilder().setTripId(id);
        if (!date.isEmpty()) {
            trip.setStartDate(date);
        }
        return TripUpdate.newBuilder().setTrip(trip);
    }

    static TripUpdate.Builder trip(String id, String date, TripDescriptor.ScheduleRelationship relationship) {
        TripUpdate.Builder update = trip(id, date);
        update.getTripBuilder().setScheduleRelationship(relationship);
        return update;
    }

    /** An update whose relationship has a number that the bindings do not know. */
    static TripUpdate.Builder tripWithRelationship(String id, String date, int number) {
        TripUpdate.Builder update = trip(id, date);
        update.getTripBuilder().setUnknownFields(varint(TripDescriptor.SCHEDULE_RELATIONSHIP_FIELD_NUMBER, number));
        return update;
    }

    static UnknownFieldSet varint(int field, int number) {
        return UnknownFieldSet.newBuilder()
                .addField(
                        field,
                        UnknownFieldSet.Field.newBuilder().addVarint(number).build())
                .build();
    }

    static StopTimeUpdate.Builder at(int sequence) {
        return StopTimeUpdate.newBuilder().setStopSequence(sequence);
    }

    static StopTimeUpdate.Builder atStop(String stop) {
        return StopTimeUpdate.newBuilder().setStopId(stop);
    }

    static StopTimeUpdate.Builder late(StopTimeUpdate.Builder stop, int seconds) {
        return stop.setArrival(delay(seconds)).setDeparture(delay(seconds));
    }

    static StopTimeUpdate.Builder timed(StopTimeUpdate.Builder stop, String instant) {
        return stop.setArrival(time(instant)).setDeparture(time(instant));
    }

    static StopTimeUpdate.Builder related(StopTimeUpdate.Builder stop, ScheduleRelationship relationship) {
        return stop.setScheduleRelationship(relationship);
    }

    static StopTimeEvent.Builder delay(int seconds) {
        return StopTimeEvent.newBuilder().setDelay(seconds);
    }

    static StopTimeEvent.Builder time(String instant) {
        return StopTimeEvent.newBuilder().setTime(Instant.parse(instant).getEpochSecond());
    }

    static EntitySelector.Builder agency(String id) {
        return EntitySelector.newBuilder().setAgencyId(id);
    }
}
