package com.surefoot.recommendation;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.Judgement;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import java.util.ArrayList;
import java.util.List;

/** What was thought of a trip's elements, to be kept until it is known what came of them. */
final class Judgements {

    private Judgements() {}

    /** Of each element, and of the whole. */
    static List<Judgement> of(Assessment assessment) {
        String trip = TripId.of(assessment);
        ScoredItinerary scored = assessment.scored();
        List<Judgement> judgements = new ArrayList<>();
        scored.elements()
                .forEach(element -> judgements.add(of(trip, element, assessment.exposure(element), assessment)));
        String day = scored.elements().isEmpty()
                ? trip
                : scored.elements().get(0).element().day().toString();
        judgements.add(new Judgement(
                trip,
                "",
                ElementKind.ITINERARY,
                "",
                day + "/" + scored.itinerary().destination().id().value(),
                List.of(),
                scored.raw(),
                scored.confidence(),
                assessment.exposure(),
                assessment.at()));
        return judgements;
    }

    private static Judgement of(String trip, ScoredElement scored, Exposure exposure, Assessment assessment) {
        Element element = scored.element();
        return new Judgement(
                trip,
                element.id(),
                element.kind(),
                element.source(),
                element.cluster(),
                element.facts().stream().map(Reliance::fact).toList(),
                scored.raw(),
                scored.confidence(),
                exposure,
                assessment.at());
    }
}
