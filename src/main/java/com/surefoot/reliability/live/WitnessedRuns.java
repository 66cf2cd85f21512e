package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.LiveFacts;
import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveListener;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.timetable.RunId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps as evidence what is told live of rides that somebody counts on; of others nothing need be kept. */
public final class WitnessedRuns implements LiveListener {

    /** Whom a warning is for has to be looked up ride by ride. */
    private static final int MOST_WARNED = 1_000;

    private final RidesAtStake rides;
    private final LiveTransport live;
    private final Evidence evidence;
    private final Clock clock;
    private final LastTold lastTold = new LastTold();

    /** @param live knows whom the warnings are for */
    public WitnessedRuns(RidesAtStake rides, LiveTransport live, Evidence evidence, Clock clock) {
        this.rides = requireNonNull(rides, "rides");
        this.live = requireNonNull(live, "live");
        this.evidence = requireNonNull(evidence, "evidence");
        this.clock = requireNonNull(clock, "clock");
    }

    @Override
    public void heard(String source, Collection<LiveRun> runs, Collection<Alert> alerts) {
        Instant now = clock.instant();
        List<Observation> seen = new ArrayList<>(ofRuns(source, runs, now));
        if (alerts.stream().anyMatch(alert -> alert.effect() == Alert.Effect.NO_SERVICE)) {
            rides.listSoonest(source, now, MOST_WARNED).forEach(ride -> seen.addAll(warnings(ride)));
        }
        List<Observation> news = seen.stream().filter(lastTold::isNews).toList();
        evidence.append(news);
        // only now: what could not be kept is news the next time
        news.forEach(lastTold::keep);
    }

    private List<Observation> ofRuns(String source, Collection<LiveRun> runs, Instant now) {
        Map<RunId, LiveRun> told = new HashMap<>();
        runs.forEach(run -> told.put(run.run(), run));
        List<RideAtStake> concerned = rides.listOnRuns(source, told.keySet(), now);
        Set<FactId> unclear = unclear(concerned);
        List<Observation> seen = concerned.stream()
                .flatMap(ride -> observe(ride, told))
                .filter(observation -> !unclear.contains(observation.fact()))
                .toList();
        return latest(seen);
    }

    private static Stream<Observation> observe(RideAtStake ride, Map<RunId, LiveRun> told) {
        return ride
                .ride()
                .flatMap(id -> Optional.ofNullable(told.get(id.run())).flatMap(run -> run.between(id.from(), id.to())))
                .stream()
                .flatMap(one -> LiveFacts.observe(ride, one).stream());
    }

    /**
     * Facts of arrival are named by line and hour. Where rides on several runs share one, it cannot be said of which it is
     * told how late it is.
     */
    private static Set<FactId> unclear(List<RideAtStake> rides) {
        Map<FactId, Set<Optional<RunId>>> runs = new HashMap<>();
        rides.forEach(ride -> ride.lateness().ifPresent(fact -> runs.computeIfAbsent(fact, one -> new HashSet<>())
                .add(ride.ride().map(RideId::run))));
        runs.values().removeIf(several -> several.size() == 1);
        return runs.keySet();
    }

    /** Of rides on one run that end at several stops, the latest tells how late it is. */
    private static List<Observation> latest(List<Observation> seen) {
        Map<FactId, Observation> latest = new LinkedHashMap<>();
        seen.forEach(observation -> latest.merge(
                observation.fact(), observation, (one, other) -> minutes(one) < minutes(other) ? other : one));
        return List.copyOf(latest.values());
    }

    private static long minutes(Observation lateness) {
        String value = lateness.value();
        return value.endsWith(" min") ? Long.parseLong(value.substring(0, value.length() - 4)) : Long.MAX_VALUE;
    }

    private List<Observation> warnings(RideAtStake ride) {
        return ride.ride().stream()
                .flatMap(id -> live.listAlerts(id).stream())
                .flatMap(alert -> LiveFacts.observe(ride, alert).stream())
                .toList();
    }
}
