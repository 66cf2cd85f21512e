package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Sources;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.learn.Learned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Looks at saved trips by all that is known at a moment. */
public final class Looks {

    private final Evidence evidence;
    private final Sources sources;
    private final Supplier<Learned> learned;
    private final WatchRules rules;
    private final Clock clock;

    /**
     * Looks by these.
     *
     * @param learned what was learned last; asked once for each look
     */
    public Looks(Evidence evidence, Sources sources, Supplier<Learned> learned, WatchRules rules, Clock clock) {
        this.evidence = requireNonNull(evidence, "evidence");
        this.sources = requireNonNull(sources, "sources");
        this.learned = requireNonNull(learned, "learned");
        this.rules = requireNonNull(rules, "rules");
        this.clock = requireNonNull(clock, "clock");
    }

    /** When sources last listed all that they have. */
    Map<String, Instant> listings() {
        return sources.listImported();
    }

    Instant now() {
        return clock.instant();
    }

    WatchRules rules() {
        return rules;
    }

    /** What was seen last of each fact that somebody saw and that still counts. */
    Map<FactId, Observation> newest(Collection<FactId> facts) {
        return new Sightings(evidence.list(facts), hour()).newest();
    }

    /** All that is known now about some trips. */
    Look at(Collection<SavedTrip> trips) {
        Set<FactId> facts = trips.stream()
                .flatMap(trip -> Scorer.listFacts(trip.listElements()).stream())
                .collect(Collectors.toSet());
        return new Look(learned.get(), new Sightings(evidence.list(facts), hour()), rules, now());
    }

    /** Holds a trip against a promise by all that is known now, whatever it was planned under. */
    public Judged judge(Watched watched, Reliability promise) {
        return at(List.of(watched.trip())).judge(watched, promise);
    }

    /** Within an hour nothing gets less sure; see {@link com.surefoot.recommendation.Assessor}. */
    private Instant hour() {
        return now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }

    /** The facts of a trip whose observations count for it. */
    static List<FactId> listFacts(SavedTrip trip) {
        return List.copyOf(Scorer.listFacts(trip.listElements()));
    }
}
