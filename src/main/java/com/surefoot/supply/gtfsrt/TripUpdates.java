package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.Timetables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the trip updates of a message against the timetable. */
record TripUpdates(Feed feed, Timetables timetables, Stamps stamps, Oddities oddities) {

    /** What they say of runs, each run once. */
    List<LiveRun> read(List<FeedEntity> entities) {
        List<TripUpdate> updates =
                entities.stream().map(FeedEntity::getTripUpdate).toList();
        Known known = Known.of(feed, updates, timetables, stamps.now());
        RunReader reader = new RunReader(feed, known, oddities);
        Map<RunId, LiveRun> runs = new LinkedHashMap<>();
        for (TripUpdate update : updates) {
            try {
                LiveRun run = reader.read(
                        update,
                        stamps.live(
                                update.getTimestamp(),
                                stamps.freshness().tripUpdates(),
                                update.getTrip().getTripId()));
                runs.merge(run.run(), run, this::newer);
            } catch (OddException odd) {
                oddities.count(odd);
            }
        }
        return List.copyOf(runs.values());
    }

    private LiveRun newer(LiveRun before, LiveRun after) {
        oddities.count(Oddity.SAME_RUN, after.run().tripId());
        return after.seenAt().isBefore(before.seenAt()) ? before : after;
    }
}
