package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.itinerary.Reliability;
import com.surefoot.recommendation.Withheld;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredElements;
import com.surefoot.reliability.element.Seen;
import com.surefoot.reliability.gate.Gate;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.reliability.learn.Learned;
import com.surefoot.travel.Money;
import com.surefoot.watch.Effect.Passing;
import com.surefoot.watch.Judged.JudgedPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A look at saved trips, all by what is known at one moment. */
final class Look {

    private final Learned learned;
    private final Sightings sightings;
    private final Map<FactId, Observation> newest;
    private final WatchRules rules;
    private final Instant now;

    Look(Learned learned, Sightings sightings, WatchRules rules, Instant now) {
        this.learned = learned;
        this.sightings = sightings;
        this.newest = sightings.newest();
        this.rules = rules;
        this.now = now;
    }

    /** What is thought of a trip when it is saved: what is known then is no news. */
    TripState first(SavedTrip trip) {
        return state(trip, trip.price(), believed(trip, Map.of()));
    }

    /**
     * Whether something that was withheld may be shown now.
     *
     * @param listings when each source last listed all that it has
     */
    Passing judge(HeldBack heldBack, Map<String, Instant> listings) {
        ScoredElement scored = learned.scorer()
                .score(heldBack.element(), new Seen(sightings.observations(), listings), sightings.until());
        boolean passes = gate(heldBack.asked()).judge(scored) instanceof Verdict.Shown;
        return new Passing(scored.confidence(), passes);
    }

    private Gate gate(Reliability asked) {
        return new Gate(learned.standings(), asked, (fact, sure) -> Optional.empty());
    }

    private Believed believed(SavedTrip trip, Map<FactId, String> before) {
        return new Believed(learned.scorer(), sightings, newest, trip, before);
    }

    /** What is thought of a trip now, and what of it is to be told. */
    WatchLog.Looked again(Watched watched) {
        Believed believed = believed(watched.trip(), watched.state().known());
        TripState state = state(watched.trip(), watched.state().toldPrice(), believed);
        Optional<Notice> notice = new News(watched, state, believed::voice, rules).tell();
        TripState after = notice.isPresent() ? told(state) : state;
        return new WatchLog.Looked(watched, after, notice, now.plus(rules.fresh()));
    }

    private static TripState told(TripState state) {
        return new TripState(
                state.confidence(),
                state.confidences(),
                state.failed(),
                state.price(),
                state.price(),
                state.known(),
                state.at());
    }

    /** Holds a trip against a promise. */
    Judged judge(Watched watched, Reliability promise) {
        SavedTrip trip = watched.trip();
        Gate gate = new Gate(learned.standings(), promise, (fact, sure) -> Optional.empty());
        ScoredElements scored = score(trip);
        List<JudgedPart> parts = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (int i = 0; i < trip.parts().size(); i++) {
            Part part = trip.parts().get(i);
            ScoredElement one = scored.elements().get(i);
            Verdict verdict = gate.judge(one);
            parts.add(new JudgedPart(
                    part,
                    one.confidence(),
                    verdict instanceof Verdict.Shown,
                    verdict instanceof Verdict.Shown shown && shown.certified()));
            if (verdict instanceof Verdict.Withheld falls) {
                withheld.add(new Withheld(trip.id(), one, part.name(), falls, Optional.empty()));
            }
        }
        return new Judged(watched, parts, scored.confidence(), withheld, now);
    }

    private ScoredElements score(SavedTrip trip) {
        return learned.scorer()
                .score(trip.listElements(), new Seen(sightings.observations(), trip.listings()), sightings.until());
    }

    private TripState state(SavedTrip trip, Money toldPrice, Believed believed) {
        ScoredElements scored = score(trip);
        Map<String, Double> confidences = new HashMap<>();
        scored.elements().forEach(one -> confidences.put(one.element().id(), one.confidence()));
        return new TripState(
                scored.confidence(),
                confidences,
                failed(trip, scored),
                price(trip, believed.prices()),
                toldPrice,
                known(trip, believed),
                now);
    }

    private Map<FactId, String> known(SavedTrip trip, Believed believed) {
        Map<FactId, String> known = new HashMap<>();
        Looks.listFacts(trip).forEach(fact -> known.put(fact, ""));
        // what nobody saw is as it is relied on, so that it is no news once somebody sees it so
        trip.listElements().forEach(element -> element.facts().stream()
                .filter(reliance -> known.containsKey(reliance.fact()))
                .forEach(reliance -> known.put(reliance.fact(), reliance.value())));
        known.replaceAll((fact, relied) ->
                Optional.ofNullable(newest.get(fact)).map(Observation::value).orElse(relied));
        known.putAll(believed.pricesOnSale());
        return known;
    }

    /** Under a promise, what may not be shown any more; without one, what somebody saw to be otherwise. */
    private Set<String> failed(SavedTrip trip, ScoredElements scored) {
        Gate gate = gate(trip.asked());
        Set<String> failed = new TreeSet<>();
        for (ScoredElement one : scored.elements()) {
            boolean fails = trip.asked().target().isPresent()
                    ? gate.judge(one) instanceof Verdict.Withheld
                    : one.element().facts().stream().anyMatch(fact -> isOtherwise(fact, trip));
            if (fails) {
                failed.add(one.element().id());
            }
        }
        return failed;
    }

    private boolean isOtherwise(Reliance reliance, SavedTrip trip) {
        return reliance.fact().kind() != FactKind.JOURNEY
                && sightings
                        .newest(reliance, trip.listings())
                        .filter(seen -> Prices.contradicts(reliance, seen.value()))
                        .isPresent();
    }

    /** What the trip cost, and what each price that is believed to be another makes it cost more or less. */
    private static Money price(SavedTrip trip, Map<FactId, String> prices) {
        Money price = trip.price();
        for (Part part : trip.parts()) {
            for (Reliance reliance : part.element().facts()) {
                price = price.plus(Optional.ofNullable(prices.get(reliance.fact()))
                        .flatMap(believed -> Prices.difference(reliance, believed))
                        .filter(more -> more.currency().equals(trip.price().currency()))
                        .map(more -> more.times(part.units()))
                        .orElse(Money.zero(trip.price().currency())));
            }
        }
        return price;
    }
}
