package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.Teller;
import com.surefoot.narration.telling.Tone;
import com.surefoot.narration.telling.TripToTell;
import com.surefoot.narration.telling.TripToTell.Background;
import com.surefoot.narration.telling.TripToTell.Earlier;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import com.surefoot.transport.TransportOffers;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Has candidates told in words, each beside the others, and refusals. What is less sure than the brief asks for is not said.
 */
public final class Telling {

    private static final double PERCENT = 100;

    private final Teller teller;
    private final LastRides lastRides;
    private final Clock clock;
    private final Narrator narrator = new Narrator();

    /** @param rides what runs between cities, to tell which ride is the last of a day */
    public Telling(Teller teller, TransportOffers rides, Clock clock) {
        this.teller = requireNonNull(teller, "teller");
        this.clock = requireNonNull(clock, "clock");
        this.lastRides = new LastRides(rides);
    }

    /**
     * The candidates of an answer in words, each beside the others, in their order.
     *
     * @param before a candidate that was answered earlier; what has changed since is told as well
     */
    public List<Explanation> of(
            Recommended recommended, Optional<Candidate> before, Language language, Locale locale, Tone tone) {
        Optional<Earlier> earlier = before.map(then -> new Earlier(then.itinerary(), confidence(then), least(then)));
        List<TripToTell> trips = recommended.candidates().stream()
                .map(candidate -> trip(candidate, recommended))
                .map(trip -> earlier.map(trip::since).orElse(trip))
                .toList();
        return teller.tellAll(trips, new Audience(language, locale, tone, target(recommended)));
    }

    /** As all candidates of a brief have it, from 0 to 1; nothing where no promise was asked for. */
    private static double target(Recommended recommended) {
        return recommended.candidates().stream()
                .flatMap(candidate -> candidate.assessment().target().stream())
                .mapToDouble(target -> target / PERCENT)
                .max()
                .orElse(0);
    }

    /** Why there is no trip, and what would lead to one. */
    public Explanation of(Refused refused, Language language, Locale locale, Tone tone) {
        return narrator.tell(TellingRefusals.of(refused), new Audience(language, locale, tone, 0));
    }

    /** Why a brief cannot be planned as it is written. */
    public Explanation of(List<Fault> faults, Language language, Locale locale, Tone tone) {
        return narrator.tell(TellingRefusals.of(faults), new Audience(language, locale, tone, 0));
    }

    private TripToTell trip(Candidate candidate, Recommended recommended) {
        List<Candidate> others = recommended.candidates().stream()
                .filter(other -> !other.equals(candidate))
                .toList();
        return new TripToTell(
                candidate.itinerary(),
                candidate.assessment().scored().elements().stream()
                        .collect(Collectors.toMap(each -> each.element().id(), ScoredElement::confidence)),
                confidence(candidate),
                others.stream().map(Telling::rival).toList(),
                candidate.withheld().stream()
                        .map(withheld -> leftOut(withheld, candidate.itinerary()))
                        .toList(),
                new Background(
                        others.isEmpty() ? Optional.empty() : Optional.of(Grounds.phrase(candidate.flavour())),
                        Grounds.of(candidate.assessment().scored().elements(), clock.instant()),
                        lastRides.of(candidate.itinerary()),
                        recommended.brief().tastes()));
    }

    /** A lower bound by the facts alone is too low to be told as if it were a chance. */
    private static Optional<Double> confidence(Candidate candidate) {
        ScoredItinerary scored = candidate.assessment().scored();
        return scored.calibrated() ? Optional.of(scored.confidence()) : Optional.empty();
    }

    private static Rival rival(Candidate other) {
        return Rival.of(Grounds.phrase(other.flavour()), other.itinerary(), confidence(other), least(other));
    }

    private static double least(Candidate candidate) {
        return candidate.assessment().scored().elements().stream()
                .mapToDouble(ScoredElement::confidence)
                .min()
                .orElse(0);
    }

    private static LeftOut leftOut(Withheld withheld, Itinerary trip) {
        return new LeftOut(
                withheld.element().element().id(),
                Spoken.number(withheld),
                withheld.element().confidence(),
                Optional.of(Grounds.phrase(withheld.verdict().why())),
                withheld.replacement().flatMap(id -> Spoken.findName(trip, id)));
    }
}
