package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.Cities;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Chip;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.LanguageGuess;
import com.surefoot.narration.refining.PresentTrip;
import com.surefoot.narration.refining.Refinement;
import com.surefoot.narration.refining.Refiner;
import com.surefoot.narration.refining.Summary;
import com.surefoot.narration.refining.Surroundings;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.sights.Sights;
import com.surefoot.travel.City;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Has a traveller's words about a trip read, with all that the catalogue has to say about where it leads. */
public final class Refining {

    private final Cities cities;
    private final Sights sights;
    private final Alternatives alternatives;
    private final Conversation conversation;
    private final Clock clock;

    /**
     * Creates one.
     *
     * @param alternatives asked for a saved trip as it would be planned now
     * @param conversation in which wishes are read
     */
    public Refining(Cities cities, Sights sights, Alternatives alternatives, Conversation conversation, Clock clock) {
        this.conversation = requireNonNull(conversation, "conversation");
        this.cities = requireNonNull(cities, "cities");
        this.sights = requireNonNull(sights, "sights");
        this.alternatives = requireNonNull(alternatives, "alternatives");
        this.clock = requireNonNull(clock, "clock");
    }

    /** A refinement and the language it was read in. */
    public record Refined(Language language, Refinement refinement) {

        public Refined {
            requireNonNull(language, "language");
            requireNonNull(refinement, "refinement");
        }
    }

    /**
     * What some words make of a brief.
     *
     * @param language they are in; empty for the one in which most of them are read
     * @param locale in which values are written; empty for the usual one of the language
     */
    public Refined refine(
            String text, Optional<Language> language, Optional<Locale> locale, TripBrief brief, PresentTrip trip) {
        Surroundings surroundings = surroundings(brief);
        Language spoken = language.orElseGet(() -> spoken(text, brief, trip, surroundings));
        Optional<Locale> written = locale.filter(given -> language.isPresent());
        Refiner refiner = refiner(spoken, written.orElse(spoken.locale()), surroundings);
        return new Refined(spoken, refiner.refine(text, brief, trip));
    }

    /** By its rules, for whoever reads wishes may be slow; by the words where rules tell nothing. */
    private Language spoken(String text, TripBrief brief, PresentTrip trip, Surroundings surroundings) {
        Language guessed = LanguageGuess.of(text);
        return Stream.of(Language.values())
                .min(Comparator.comparingInt((Language each) ->
                                refiner(each, each.locale(), surroundings).left(text, brief, trip))
                        .thenComparing(each -> each != guessed))
                .orElseThrow();
    }

    private Refiner refiner(Language language, Locale locale, Surroundings surroundings) {
        return new Refiner(language, locale, surroundings, LocalDate.now(clock), conversation);
    }

    /** All that counts of a brief, each thing with its place in it. */
    public List<Chip> summary(Language language, TripBrief brief, Optional<PresentTrip> trip) {
        return new Summary(language, surroundings(brief), trip.orElse(PresentTrip.UNKNOWN)).list(brief);
    }

    /** All that is where a trip leads. */
    public Surroundings surroundings(TripBrief brief) {
        List<City> there = brief.destination() instanceof Destination.Cities named
                ? named.names().stream()
                        .flatMap(name -> cities.findCity(name).stream())
                        .toList()
                : cities.listCities();
        return new Surroundings(
                cities.listCities(),
                there.stream()
                        .flatMap(city -> sights.listSights(city.id()).stream())
                        .toList(),
                there.stream()
                        .flatMap(city -> sights.listRestaurants(city.id()).stream())
                        .toList());
    }

    /**
     * A trip that was kept, as it would be planned now with all of it to stay; empty if it cannot be planned any more.
     *
     * @param brief with all of the trip to stay where it can
     * @param avoided ids of what is not to be in it
     */
    public Optional<Candidate> planned(TripBrief brief, Set<String> avoided) {
        return alternatives.without(brief, avoided) instanceof Recommended recommended
                ? Optional.of(recommended.candidates().get(0))
                : Optional.empty();
    }
}
