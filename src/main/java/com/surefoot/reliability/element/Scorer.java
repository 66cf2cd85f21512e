package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.transport.TransportOffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how sure an itinerary and each of its elements is.
 *
 * @param model how far observations are to be believed
 * @param punctuality how late rides tend to be
 * @param calibrations by kind of element, and by source within each, where outcomes tell
 */
public record Scorer(FactModel model, Punctuality punctuality, Map<ElementKind, GroupCalibration> calibrations) {

    public Scorer {
        requireNonNull(model, "model");
        requireNonNull(punctuality, "punctuality");
        calibrations = Map.copyOf(calibrations);
    }

    /** All that has to be looked up before an itinerary can be scored. */
    public static Set<FactId> listFacts(List<Element> elements) {
        Set<FactId> facts = new LinkedHashSet<>();
        elements.stream()
                .flatMap(element -> element.facts().stream())
                .map(Reliance::fact)
                .forEach(fact -> {
                    facts.add(fact);
                    if (fact.kind() != FactKind.ARRIVAL) {
                        facts.add(FactId.standing(fact.kind(), fact.subject()));
                    }
                });
        return facts;
    }

    /**
     * Scores an itinerary.
     *
     * @param elements the itinerary's own, as {@link Elements} lists them
     */
    public ScoredItinerary score(Itinerary itinerary, List<Element> elements, Seen seen, Instant now) {
        ScoredElements scored = score(elements, rides(itinerary), seen, now);
        return new ScoredItinerary(
                itinerary, scored.elements(), scored.raw(), scored.confidence(), scored.calibrated());
    }

    /** Scores all elements of a trip whose offers are not at hand: how late its rides are is told by their company. */
    public ScoredElements score(List<Element> elements, Seen seen, Instant now) {
        return score(elements, Map.of(), seen, now);
    }

    private ScoredElements score(List<Element> elements, Map<String, TransportOffer> rides, Seen seen, Instant now) {
        FactJudge judge = new FactJudge(model, punctuality, seen, now);
        Composition whole = new Composition();
        List<ScoredElement> scored = new ArrayList<>(elements.size());
        for (Element element : elements) {
            List<JudgedFact> facts = element.facts().stream()
                    .map(fact -> judge.judge(fact, rides))
                    .toList();
            whole.with(facts);
            scored.add(score(element, facts));
        }
        double raw = whole.product();
        Optional<Double> told = told(ElementKind.ITINERARY, "", raw);
        return new ScoredElements(scored, raw, told.orElseGet(whole::bound), told.isPresent());
    }

    /** An offer, as an element of a trip that is not planned yet. */
    public ScoredElement score(Element offer, Seen seen, Instant now) {
        FactJudge judge = new FactJudge(model, punctuality, seen, now);
        return score(
                offer,
                offer.facts().stream().map(fact -> judge.judge(fact, Map.of())).toList());
    }

    private ScoredElement score(Element element, List<JudgedFact> facts) {
        Composition composition = new Composition().with(facts);
        double raw = composition.product();
        Optional<Double> told = told(element.kind(), element.source(), raw);
        return new ScoredElement(element, facts, raw, told.orElseGet(composition::associated), told.isPresent());
    }

    /** How sure what is relied on is by itself, and whose word that is by. */
    public JudgedFact judge(Reliance reliance, Seen seen, Instant now) {
        return new FactJudge(model, punctuality, seen, now).judge(reliance, Map.of());
    }

    /**
     * How likely each value is now that somebody names of what is relied on, be it of its day or of any; empty where nobody
     * does.
     */
    public Map<String, Double> chances(Reliance reliance, Seen seen, Instant now) {
        return new FactJudge(model, punctuality, seen, now).chances(reliance);
    }

    /** How much time the rides and ways of an itinerary need. */
    public Buffers buffers(Itinerary itinerary) {
        Map<String, TransportOffer> rides = rides(itinerary);
        return (fact, sure) -> switch (fact.reliance().fact().kind()) {
            case ARRIVAL ->
                fact.reliance()
                        .ride()
                        .flatMap(ride -> Optional.ofNullable(rides.get(ride)))
                        .flatMap(ride -> punctuality.slackFor(ride, sure));
            case JOURNEY -> Optional.of(WayTimes.slackFor(FactJudge.estimate(fact.reliance()), sure));
            case RIDE, RATE, ROOM, PLACE, HOURS, PRICE -> Optional.empty();
        };
    }

    private Optional<Double> told(ElementKind kind, String source, double raw) {
        return Optional.ofNullable(calibrations.get(kind)).map(curves -> curves.confidence(source, raw));
    }

    private static Map<String, TransportOffer> rides(Itinerary itinerary) {
        Map<String, TransportOffer> rides = new HashMap<>();
        itinerary.listActivities().forEach(activity -> {
            if (activity instanceof Leg leg) {
                rides.put(leg.id(), leg.offer());
            }
        });
        return rides;
    }
}
