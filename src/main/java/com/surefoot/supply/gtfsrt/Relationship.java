package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import java.util.Arrays;

/** How a trip of a message stands to the timetable (GTFS-Realtime reference, "TripDescriptor"). */
enum Relationship {
    SCHEDULED(0),
    /** Newer messages say NEW. */
    ADDED(1),
    /** One that is repeated at a headway that is not exact. */
    UNSCHEDULED(2),
    CANCELED(3),
    REPLACEMENT(5),
    DUPLICATED(6),
    /** Cancelled, and not to be shown. */
    DELETED(7),
    NEW(8);

    private final int code;

    Relationship(int code) {
        this.code = code;
    }

    static Relationship of(TripDescriptor trip) throws OddException {
        int sent = Codes.sent(trip, TripDescriptor.SCHEDULE_RELATIONSHIP_FIELD_NUMBER, trip.getScheduleRelationship());
        return Arrays.stream(values())
                .filter(one -> one.code == sent)
                .findFirst()
                .orElseThrow(() ->
                        new OddException(Oddity.UNKNOWN_VALUE, "relationship " + sent + " of " + trip.getTripId()));
    }
}
