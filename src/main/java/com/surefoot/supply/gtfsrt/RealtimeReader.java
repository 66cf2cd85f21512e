package com.surefoot.supply.gtfsrt;

import static java.util.Objects.requireNonNull;

import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedHeader.Incrementality;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.Timetables;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reads GTFS-Realtime messages (gtfs.org/realtime/reference) against the timetables of their sources. What in a message
 * is odd, is passed over and counted; what is read can be relied on.
 *
 * <p>Read are alerts, and trip updates of trips that are scheduled, unscheduled (repeated at a headway that is not exact),
 * cancelled, deleted, added, new, replaced and duplicated. Each has to name its trip; where it does not name the service
 * day, its times tell. Messages that tell changes only, vehicle positions, and trips named by route, direction and start
 * are not read.
 *
 * @param timetables where trips and stops are looked up
 * @param freshness how old what is told may be
 * @param limits how much is read at the most
 * @param clock what is right now
 */
public record RealtimeReader(Timetables timetables, Freshness freshness, Limits limits, Clock clock) {

    public RealtimeReader {
        requireNonNull(timetables, "timetables");
        requireNonNull(freshness, "freshness");
        requireNonNull(limits, "limits");
        requireNonNull(clock, "clock");
    }

    /** With the usual freshness and limits. */
    public static RealtimeReader of(Timetables timetables, Clock clock) {
        return new RealtimeReader(timetables, Freshness.USUAL, Limits.USUAL, clock);
    }

    /**
     * Reads one message.
     *
     * @throws com.surefoot.catalogue.BrokenSourceException if the bytes are no message, or of more than is read
     */
    public Reading read(Feed feed, byte[] bytes) {
        return read(feed, parse(feed, bytes));
    }

    /** A message, of which nothing was looked up yet. */
    FeedMessage parse(Feed feed, byte[] bytes) {
        return Messages.parse(feed, bytes, limits);
    }

    /** Why nothing of a message can be known right now: it tells changes only, or its clock is ahead, or it is old. */
    Optional<String> findWhyNotLive(FeedMessage message) {
        Stamps stamps = Stamps.of(message.getHeader().getTimestamp(), clock.instant(), freshness);
        if (!isTrusted(message.getHeader(), stamps, new Oddities())) {
            return Optional.of(
                    stamps.isAhead()
                            ? "it was made at %s, which is still to come"
                                    .formatted(stamps.madeAt().orElseThrow())
                            : "it tells changes only");
        }
        return stamps.madeAt()
                .filter(at -> Freshness.isStale(at, freshness.longest(), stamps.now()))
                .map("it was made at %s, and tells nothing of right now"::formatted);
    }

    /** Reads a message that was parsed. */
    Reading read(Feed feed, FeedMessage message) {
        Oddities oddities = new Oddities();
        Stamps stamps = Stamps.of(message.getHeader().getTimestamp(), clock.instant(), freshness);
        boolean trusted = isTrusted(message.getHeader(), stamps, oddities);
        List<LiveRun> runs = List.of();
        List<Alert> alerts = List.of();
        if (trusted) {
            Entities entities = Entities.of(message, oddities);
            runs = new TripUpdates(feed, timetables, stamps, oddities).read(entities.tripUpdates());
            alerts = new Alerts(feed, stamps, oddities).read(entities.alerts());
        }
        return new Reading(feed, stamps.madeAt(), trusted, runs, alerts, oddities.list());
    }

    private static boolean isTrusted(FeedHeader header, Stamps stamps, Oddities oddities) {
        int incrementality = Codes.sent(header, FeedHeader.INCREMENTALITY_FIELD_NUMBER, header.getIncrementality());
        if (incrementality != Incrementality.FULL_DATASET_VALUE) {
            oddities.count(Oddity.DIFFERENTIAL, "incrementality " + incrementality);
        }
        if (stamps.isAhead()) {
            oddities.count(Oddity.CLOCK_AHEAD, "message at " + stamps.madeAt().orElseThrow());
        }
        return incrementality == Incrementality.FULL_DATASET_VALUE && !stamps.isAhead();
    }
}
