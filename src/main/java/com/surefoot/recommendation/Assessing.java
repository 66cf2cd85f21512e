package com.surefoot.recommendation;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Elements;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.Seen;
import com.surefoot.reliability.gate.Gate;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.reliability.learn.Learned;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assesses the trips of one brief, all by what is known at one moment. */
final class Assessing {

    private final Evidence evidence;
    private final Map<String, Instant> listings;
    private final Learned learned;
    private final Reliability asked;
    private final Instant moment;
    private final Instant now;
    private final Gate offerGate;
    private final Map<FactId, List<Observation>> observed = new HashMap<>();

    /**
     * By what is known at a moment.
     *
     * @param now the end of its hour, by which all is judged
     */
    Assessing(
            Evidence evidence,
            Map<String, Instant> listings,
            Learned learned,
            Reliability asked,
            Instant moment,
            Instant now) {
        this.evidence = evidence;
        this.listings = listings;
        this.learned = learned;
        this.asked = asked;
        this.moment = moment;
        this.now = now;
        this.offerGate = new Gate(learned.standings(), asked, (fact, sure) -> Optional.empty());
    }

    Reliability asked() {
        return asked;
    }

    /** What holds at this moment counts as all else does, which is judged by what is so at the end of the hour. */
    private Observation throughTheHour(Observation seen) {
        boolean endsWithin = seen.validUntil()
                .filter(end -> end.isAfter(moment) && end.isBefore(now))
                .isPresent();
        return endsWithin
                ? new Observation(
                        seen.fact(), seen.source(), seen.manner(), seen.seenAt(), Optional.of(now), seen.value())
                : seen;
    }

    /** How sure a planned trip is, and what of it may be shown. */
    Assessment assess(Itinerary itinerary) {
        List<Element> elements = Elements.of(itinerary);
        ScoredItinerary scored = learned.scorer().score(itinerary, elements, seen(elements), now);
        Gate gate = new Gate(learned.standings(), asked, learned.scorer().buffers(itinerary));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        scored.elements().forEach(element -> verdicts.put(element.element().id(), gate.judge(element)));
        return new Assessment(scored, verdicts, asked.target(), isProven(scored), now);
    }

    /** Whether the promise holds for the trip as a whole, from first to last. */
    private boolean isProven(ScoredItinerary scored) {
        return asked.target()
                .flatMap(target -> learned.standings()
                        .of(new Line(ElementKind.ITINERARY, "", target))
                        .threshold())
                .filter(threshold -> scored.confidence() >= threshold)
                .isPresent();
    }

    /** How sure things on offer are that are not planned yet, by their ids. */
    Map<String, ScoredElement> score(List<Element> offers) {
        Seen seen = seen(offers);
        Scorer scorer = learned.scorer();
        Map<String, ScoredElement> scored = new LinkedHashMap<>();
        offers.forEach(offer -> scored.put(offer.subject(), scorer.score(offer, seen, now)));
        return scored;
    }

    /** Whether something on offer can be shown at all, as sure as it is at the most. */
    boolean canPass(ScoredElement offer) {
        return offerGate.judge(offer) instanceof Verdict.Shown;
    }

    /** Has what is seen looked up anew, since more was seen. */
    void lookAfresh() {
        observed.clear();
    }

    /** What was looked up once in a request is not looked up again. */
    private Seen seen(List<Element> elements) {
        Set<FactId> needed = Scorer.listFacts(elements);
        Set<FactId> unknown = new LinkedHashSet<>(needed);
        unknown.removeAll(observed.keySet());
        unknown.forEach(fact -> observed.put(fact, List.of()));
        evidence.list(unknown)
                .forEach((fact, all) -> observed.put(
                        fact, all.stream().map(this::throughTheHour).toList()));
        Map<FactId, List<Observation>> seen = new HashMap<>(observed);
        seen.keySet().retainAll(needed);
        seen.values().removeIf(List::isEmpty);
        return new Seen(seen, listings);
    }
}
