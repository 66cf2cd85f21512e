package com.surefoot.bench.travelplanner;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.LodgingDemand.RoomTypes;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.lodging.HouseRule;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.LanguageGuess;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Understood;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a query's sentence into its structure, as the product reads it and with the names in the data. */
public final class SentenceReader {

    /** The benchmark's own shape: cities by the trip's length. */
    private static final Map<Integer, Integer> CITIES_BY_DAYS = Map.of(3, 1, 5, 2, 7, 3);

    private static final Map<String, String> ROOMS =
            Map.of("entire", "entire room", "private room", "private room", "shared room", "shared room");
    private static final Map<HouseRule, String> RULES = Map.of(
            HouseRule.CHILDREN_UNDER_TEN, "children under 10",
            HouseRule.PARTIES, "parties",
            HouseRule.PETS, "pets",
            HouseRule.SMOKING, "smoking",
            HouseRule.VISITORS, "visitors");

    private final Reader english = new RuleReader(Language.ENGLISH);
    private final Reader french = new RuleReader(Language.FRENCH);
    private final CatalogueWords words;
    private final LocalDate today;

    /**
     * Creates a reader.
     *
     * @param today the day sentences are read; dates without a year are the next from it on
     */
    public SentenceReader(Tables tables, LocalDate today) {
        this.words = Gazetteer.words(tables);
        this.today = today;
    }

    /**
     * The structure of a sentence, in the language it seems to be written in.
     *
     * @throws IllegalArgumentException if the sentence lacks an origin, a destination, dates or a budget
     */
    public Wish read(String sentence) {
        Reader reader = LanguageGuess.of(sentence) == Language.FRENCH ? french : english;
        Understood understood = reader.read(sentence, Listening.afresh(words, today));
        Draft draft = Draft.EMPTY.with(understood.heard());
        DraftBrief brief = new DraftBrief(draft, words);
        DateRange dates = brief.dates().orElseThrow(missing("dates", sentence));
        int cities = cities(draft, dates.days());
        return new Wish(
                brief.origin().orElseThrow(missing("origin", sentence)),
                destination(draft, brief).orElseThrow(missing("destination", sentence)),
                dates.days(),
                cities,
                dates.first(),
                brief.party().map(party -> party.size()).orElse(1),
                brief.budget().orElseThrow(missing("budget", sentence)).amount().longValue(),
                draft.list(Point.Allowed.class)
                        .flatMap(allowed -> allowed.rules().stream())
                        .map(RULES::get)
                        .findFirst(),
                cuisines(draft),
                room(draft),
                transportation(draft));
    }

    private static int cities(Draft draft, int days) {
        return draft.find(Point.CityCount.class)
                .map(Point.CityCount::count)
                .orElseGet(() -> CITIES_BY_DAYS.getOrDefault(days, 1));
    }

    private static Optional<String> destination(Draft draft, DraftBrief brief) {
        return draft.find(Point.Land.class).map(Point.Land::name).or(() -> brief.destination()
                .filter(Destination.Cities.class::isInstance)
                .map(Destination.Cities.class::cast)
                .map(cities -> cities.names().get(0)));
    }

    private static Set<String> cuisines(Draft draft) {
        Set<String> cuisines = new TreeSet<>();
        Stream<String> either = draft.wanted()
                .map(wanted -> wanted.requirement().demand())
                .filter(MealDemand.Cuisines.class::isInstance)
                .map(demand -> ((MealDemand.Cuisines) demand).cuisines())
                .filter(choice -> choice.quantifier() != Quantifier.NONE)
                .flatMap(choice -> choice.of().stream());
        Stream.concat(draft.list(Point.Cuisine.class).map(Point.Cuisine::word), either)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .forEach(cuisines::add);
        return cuisines;
    }

    private static Optional<String> room(Draft draft) {
        return draft.find(Point.Room.class)
                .flatMap(Point.Room::type)
                .map(type -> ROOMS.getOrDefault(type, type))
                .or(() -> draft.wanted()
                        .map(wanted -> wanted.requirement().demand())
                        .filter(demand -> demand instanceof RoomTypes types && isNotShared(types.types()))
                        .map(demand -> "not shared room")
                        .findFirst());
    }

    /** To have either of the others is to share none. */
    private static boolean isNotShared(Choice<String> types) {
        return types.quantifier() == Quantifier.NONE || types.of().equals(Set.of("entire", "private room"));
    }

    private static Optional<String> transportation(Draft draft) {
        List<TransportMode> refused = draft.list(Point.NoModes.class)
                .flatMap(modes -> modes.modes().stream())
                .toList();
        if (refused.contains(TransportMode.FLIGHT)) {
            return Optional.of("no flight");
        }
        return refused.contains(TransportMode.CAR) ? Optional.of("no self-driving") : Optional.empty();
    }

    private static Supplier<IllegalArgumentException> missing(String what, String sentence) {
        return () -> new IllegalArgumentException(
                "No %s in '%s'. Maybe it is worded in a way not known yet?".formatted(what, sentence));
    }
}
