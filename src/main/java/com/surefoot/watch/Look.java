package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredElements;
import com.surefoot.reliability.element.Seen;
import com.surefoot.reliability.gate.Gate;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.reliability.learn.Learned;
import com.surefoot.travel.Money;
import java.time.Instant;
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
        return state(trip, trip.price(), believed(trip, Map.of()).prices());
    }

    private Believed believed(SavedTrip trip, Map<FactId, String> before) {
        return new Believed(learned.scorer(), sightings, trip, before);
    }

    /** What is thought of a trip now, and what of it is to be told. */
    WatchLog.Looked again(Watched watched) {
        Believed believed = believed(watched.trip(), watched.state().known());
        Map<FactId, String> prices = believed.prices();
        TripState state = state(watched.trip(), watched.state().toldPrice(), prices);
        Map<FactId, Observation> voices = voices(watched.trip(), believed, prices);
        Optional<Notice> notice = new News(watched, state, voices, rules).tell();
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

    private TripState state(SavedTrip trip, Money toldPrice, Map<FactId, String> prices) {
        ScoredElements scored = learned.scorer()
                .score(trip.listElements(), new Seen(sightings.observations(), trip.listings()), sightings.until());
        Map<String, Double> confidences = new HashMap<>();
        scored.elements().forEach(one -> confidences.put(one.element().id(), one.confidence()));
        return new TripState(
                scored.confidence(),
                confidences,
                failed(trip, scored),
                price(trip, prices),
                toldPrice,
                known(trip, prices),
                now);
    }

    /** What was seen last of each fact; of a price, by whom it is what it is believed to be. */
    private Map<FactId, Observation> voices(SavedTrip trip, Believed believed, Map<FactId, String> prices) {
        Map<FactId, Observation> voices = new HashMap<>(newest);
        List<Reliance> priced = listPrices(trip);
        priced.forEach(reliance -> {
            FactId fact = reliance.fact();
            voices.remove(fact);
            voices.remove(FactId.standing(fact.kind(), fact.subject()));
        });
        priced.forEach(reliance -> believed.voice(reliance, prices.getOrDefault(reliance.fact(), reliance.value()))
                .ifPresent(voice -> voices.put(reliance.fact(), voice)));
        return voices;
    }

    /** What is relied on to cost something, and was not seen last to be gone. */
    private List<Reliance> listPrices(SavedTrip trip) {
        return trip.listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(reliance -> Prices.isPrice(reliance, reliance.value())
                        && Optional.ofNullable(newest.get(reliance.fact()))
                                .filter(last -> !Prices.isPrice(reliance, last.value()))
                                .isEmpty())
                .toList();
    }

    private Map<FactId, String> known(SavedTrip trip, Map<FactId, String> prices) {
        Map<FactId, String> known = new HashMap<>();
        Looks.listFacts(trip).forEach(fact -> known.put(fact, ""));
        // what nobody saw is as it is relied on, so that it is no news once somebody sees it so
        trip.listElements().forEach(element -> element.facts().stream()
                .filter(reliance -> known.containsKey(reliance.fact()))
                .forEach(reliance -> known.put(reliance.fact(), reliance.value())));
        known.replaceAll((fact, relied) ->
                Optional.ofNullable(newest.get(fact)).map(Observation::value).orElse(relied));
        listPrices(trip).forEach(reliance -> {
            FactId fact = reliance.fact();
            known.put(fact, prices.getOrDefault(fact, reliance.value()));
        });
        return known;
    }

    /** Under a promise, what may not be shown any more; without one, what somebody saw to be otherwise. */
    private Set<String> failed(SavedTrip trip, ScoredElements scored) {
        Gate gate = new Gate(learned.standings(), trip.asked(), (fact, sure) -> Optional.empty());
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
