package com.surefoot.recommendation;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Teller;
import com.surefoot.narration.telling.Tone;
import com.surefoot.narration.telling.TripToTell;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has candidates told in words, each beside the others. What is less sure than the brief asks for is not said. */
public final class Telling {

    private static final double PERCENT = 100;

    private final Teller teller;

    public Telling(Teller teller) {
        this.teller = teller;
    }

    /**
     * A candidate in words.
     *
     * @param all it is proposed with, itself among them
     */
    public Explanation of(Candidate candidate, List<Candidate> all, Language language, Locale locale, Tone tone) {
        double least =
                candidate.assessment().target().map(target -> target / PERCENT).orElse(0.0);
        return teller.tell(trip(candidate, all), new Audience(language, locale, tone, least));
    }

    private static TripToTell trip(Candidate candidate, List<Candidate> all) {
        return new TripToTell(
                candidate.itinerary(),
                candidate.assessment().scored().elements().stream()
                        .collect(Collectors.toMap(each -> each.element().id(), ScoredElement::confidence)),
                confidence(candidate),
                all.stream()
                        .filter(other -> !other.equals(candidate))
                        .map(Telling::rival)
                        .toList(),
                candidate.withheld().stream()
                        .map(withheld -> new LeftOut(
                                withheld.element().element().id(),
                                withheld.name(),
                                withheld.element().confidence()))
                        .toList());
    }

    /** A lower bound by the facts alone is too low to be told as if it were a chance. */
    private static Optional<Double> confidence(Candidate candidate) {
        ScoredItinerary scored = candidate.assessment().scored();
        return scored.calibrated() ? Optional.of(scored.confidence()) : Optional.empty();
    }

    private static Rival rival(Candidate other) {
        return new Rival(
                other.itinerary().total(), confidence(other), other.itinerary().walked());
    }
}
