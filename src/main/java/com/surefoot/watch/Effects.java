package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.watch.Effect.Passing;
import com.surefoot.watch.Effect.Whose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what an observation makes of the trips that rest on its fact: all of them are judged by what is known now, with it
 * and without it. What both come to alike, it has not changed.
 */
public final class Effects {

    /** So many saved trips and so many withheld elements are judged for one fact. */
    private static final int MOST = 200;

    private final Looks looks;
    private final WatchLog log;
    private final SavedTrips trips;
    private final HeldBacks heldBacks;

    public Effects(Looks looks, WatchLog log, SavedTrips trips, HeldBacks heldBacks) {
        this.looks = requireNonNull(looks, "looks");
        this.log = requireNonNull(log, "log");
        this.trips = requireNonNull(trips, "trips");
        this.heldBacks = requireNonNull(heldBacks, "heldBacks");
    }

    /** How much rests on a fact: parts of saved trips, and elements that were withheld of late. */
    public record Resting(long trips, List<HeldBack> heldBack) {

        public Resting {
            heldBack = List.copyOf(heldBack);
        }
    }

    /** What rests on each of these facts. */
    public Map<FactId, Resting> listResting(Collection<FactId> facts) {
        Map<FactId, Long> saved = log.listResting(facts, looks.now()).stream()
                .collect(Collectors.groupingBy(WatchLog.Resting::fact, Collectors.counting()));
        List<HeldBack> held = heldBacks.list(facts, MOST * Math.max(1, facts.size()));
        Map<FactId, Resting> resting = new HashMap<>();
        facts.forEach(fact -> resting.put(
                fact,
                new Resting(
                        saved.getOrDefault(fact, 0L),
                        held.stream().filter(one -> rests(one.element(), fact)).toList())));
        return resting;
    }

    /** What an observation has changed that is kept as evidence. */
    public List<Effect> of(Observation kept) {
        return judge(kept.fact(), seen -> without(seen, kept), UnaryOperator.identity());
    }

    /** What an observation would change. */
    public List<Effect> ifSeen(Observation supposed) {
        return judge(supposed.fact(), UnaryOperator.identity(), seen -> with(seen, supposed));
    }

    private static List<Observation> without(List<Observation> seen, Observation one) {
        return seen.stream().filter(each -> !each.equals(one)).toList();
    }

    private static List<Observation> with(List<Observation> seen, Observation one) {
        return Stream.concat(Stream.of(one), seen.stream()).toList();
    }

    private List<Effect> judge(
            FactId fact, UnaryOperator<List<Observation>> before, UnaryOperator<List<Observation>> after) {
        List<SavedTrip> saved = listSaved(fact);
        List<HeldBack> held = heldBacks.list(List.of(fact), MOST);
        Set<FactId> facts = Scorer.listFacts(Stream.concat(
                        saved.stream().flatMap(trip -> trip.listElements().stream()),
                        held.stream().map(HeldBack::element))
                .toList());
        Sightings sightings = looks.sightings(facts);
        Look without = looks.by(sightings.changed(fact, before));
        Look with = looks.by(sightings.changed(fact, after));
        List<Effect> effects = new ArrayList<>();
        saved.forEach(trip -> effects.addAll(compare(trip, fact, without.first(trip), with.first(trip))));
        Map<String, Instant> listings = looks.listings();
        held.forEach(one -> effects.add(compare(one, without.judge(one, listings), with.judge(one, listings))));
        return effects;
    }

    private List<SavedTrip> listSaved(FactId fact) {
        List<String> ids = log.listResting(List.of(fact), looks.now()).stream()
                .map(WatchLog.Resting::trip)
                .distinct()
                .limit(MOST)
                .toList();
        return trips.list(ids).stream().map(Watched::trip).toList();
    }

    private static List<Effect> compare(SavedTrip trip, FactId fact, TripState before, TripState after) {
        return trip.parts().stream()
                .filter(part -> rests(part.element(), fact))
                .map(part -> new Effect(
                        Whose.SAVED_TRIP,
                        part.element().kind(),
                        part.name(),
                        part.element().day(),
                        trip.asked().target(),
                        passing(part, before),
                        passing(part, after)))
                .toList();
    }

    private static Passing passing(Part part, TripState state) {
        return new Passing(state.confidence(part), !state.failed().contains(part.id()));
    }

    private static Effect compare(HeldBack one, Passing before, Passing after) {
        return new Effect(
                Whose.ANSWER,
                one.element().kind(),
                one.name(),
                one.element().day(),
                one.asked().target(),
                before,
                after);
    }

    private static boolean rests(Element element, FactId fact) {
        return element.facts().stream().anyMatch(reliance -> reliance.fact().equals(fact));
    }
}
