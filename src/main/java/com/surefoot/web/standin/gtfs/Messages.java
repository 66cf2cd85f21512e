package com.surefoot.web.standin.gtfs;

import com.google.transit.realtime.GtfsRealtime.Alert;
import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TimeRange;
import com.google.transit.realtime.GtfsRealtime.TranslatedString;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.sandbox.RunReport;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;

/** What is told of runs, as GTFS-Realtime 2.0 has it: each message is all there is to tell. */
final class Messages {

    private static final String VERSION = "2.0";
    private static final int MINUTE = 60;

    /** Whom it pays to warn: later than that a traveller would go by another. */
    private static final int LATE = 30;

    private Messages() {}

    /** @param made when what is told was so */
    static byte[] tripUpdates(List<RunReport> reports, Instant made) {
        FeedMessage.Builder message = message(made);
        reports.forEach(report ->
                message.addEntity(FeedEntity.newBuilder().setId(id(report)).setTripUpdate(update(report, made))));
        return message.build().toByteArray();
    }

    /** @param made when what is told was so */
    static byte[] alerts(List<RunReport> reports, Instant made) {
        FeedMessage.Builder message = message(made);
        reports.stream()
                .filter(report -> report.minutesLate().orElse(LATE) >= LATE)
                .forEach(report -> message.addEntity(
                        FeedEntity.newBuilder().setId(id(report)).setAlert(alert(report))));
        return message.build().toByteArray();
    }

    private static FeedMessage.Builder message(Instant made) {
        return FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder()
                        .setGtfsRealtimeVersion(VERSION)
                        .setIncrementality(FeedHeader.Incrementality.FULL_DATASET)
                        .setTimestamp(made.getEpochSecond()));
    }

    private static String id(RunReport report) {
        return report.ride().run().tripId() + " " + report.ride().run().serviceDay();
    }

    private static TripDescriptor.Builder trip(RunReport report) {
        return TripDescriptor.newBuilder()
                .setTripId(report.ride().run().tripId())
                .setStartDate(report.ride().run().serviceDay().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static TripUpdate update(RunReport report, Instant made) {
        TripDescriptor.Builder trip = trip(report);
        TripUpdate.Builder update = TripUpdate.newBuilder().setTimestamp(made.getEpochSecond());
        OptionalInt late = report.minutesLate();
        if (late.isEmpty()) {
            trip.setScheduleRelationship(ScheduleRelationship.CANCELED);
        } else {
            StopTimeEvent.Builder delay = StopTimeEvent.newBuilder().setDelay(late.getAsInt() * MINUTE);
            update.addStopTimeUpdate(StopTimeUpdate.newBuilder()
                    .setStopId(report.ride().from())
                    .setArrival(delay)
                    .setDeparture(delay));
        }
        return update.setTrip(trip).build();
    }

    private static Alert alert(RunReport report) {
        boolean goes = report.minutesLate().isPresent();
        String words = goes
                ? "%s is about %d minutes late"
                        .formatted(report.number(), report.minutesLate().getAsInt())
                : "%s is cancelled".formatted(report.number());
        return Alert.newBuilder()
                .addActivePeriod(TimeRange.newBuilder()
                        .setStart(report.departure().getEpochSecond())
                        .setEnd(report.arrival().getEpochSecond()))
                .addInformedEntity(EntitySelector.newBuilder().setTrip(trip(report)))
                .setEffect(goes ? Alert.Effect.SIGNIFICANT_DELAYS : Alert.Effect.NO_SERVICE)
                .setCause(Alert.Cause.UNKNOWN_CAUSE)
                .setHeaderText(TranslatedString.newBuilder()
                        .addTranslation(TranslatedString.Translation.newBuilder()
                                .setLanguage("en")
                                .setText(words)))
                .build();
    }
}
