package com.surefoot.narration.reading.model;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Reliability;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Per;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.City;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model may say that a text asks for, and how its value becomes a point that could have been read by rules as well. */
enum Kind {
    ORIGIN((value, told) -> city(value, told).map(Point.Origin::new)),
    DESTINATION((value, told) ->
            some(values(value).map(name -> city(name, told))).map(cities -> new Point.Towns(cities, false))),
    LAND((value, told) -> word(Sort.LAND, value, told).map(Point.Land::new)),
    CITIES((value, told) -> number(value, 12).map(Point.CityCount::new)),
    START((value, told) -> day(value, told).map(Point.Start::new)),
    END((value, told) -> day(value, told).map(Point.End::new)),
    DAYS((value, told) -> number(value, 30).map(Point.Length::new)),
    ADULTS((value, told) ->
            number(value, 60).map(count -> new Point.People(Optional.of(count), Optional.empty(), List.of()))),
    CHILDREN((value, told) ->
            number(value, 30).map(count -> new Point.People(Optional.empty(), Optional.of(count), List.of()))),
    BUDGET((value, told) -> sum(value, told, Per.ALL)),
    BUDGET_EACH((value, told) -> sum(value, told, Per.PERSON)),
    BUDGET_DAILY((value, told) -> sum(value, told, Per.DAY)),
    BY((value, told) -> all(value, TransportMode::valueOf).map(Point.Modes::new)),
    NOT_BY((value, told) -> all(value, TransportMode::valueOf).map(Point.NoModes::new)),
    AROUND_BY((value, told) -> all(value, InCityMode::valueOf).map(Point.InCity::new)),
    NOT_AROUND_BY((value, told) -> all(value, InCityMode::valueOf).map(Point.NotInCity::new)),
    SEE((value, told) -> word(Sort.SIGHT, value, told).map(Point.MustSee::new)),
    NOT_SEE((value, told) -> word(Sort.SIGHT, value, told).map(Point.NotSight::new)),
    LIKE((value, told) -> taste(value, told).map(Point.Taste::new)),
    DISLIKE((value, told) -> taste(value, told).map(kind -> new Point.Dislike(Set.of(kind)))),
    EAT((value, told) -> word(Sort.CUISINE, value, told).map(Point.Cuisine::new)),
    NOT_EAT((value, told) -> word(Sort.CUISINE, value, told).map(Point.NotCuisine::new)),
    PACE((value, told) -> constant(value, Pace::valueOf).map(Point.Pace::new)),
    ONE_WAY((value, told) -> Optional.of(new Point.RoundTrip(false))),
    SURE((value, told) -> number(value, 99)
            .filter(Reliability.TARGETS::contains)
            .map(target -> new Point.Sureness(Reliability.of(target))));

    /** Nobody plans further ahead, in years. */
    private static final int FURTHEST = 2;

    private static final String CURRENCY = "[A-Z]{3}";

    /**
     * What a value is held against.
     *
     * @param quote the words that are said to ask for it
     */
    record Told(String quote, CatalogueWords words, LocalDate today) {}

    /** Makes a point of a value; empty if the value is none. */
    interface Making {
        Optional<? extends Point> of(String value, Told told);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Making making;

    Kind(Making making) {
        this.making = making;
    }

    /** The kind of that name; empty if there is none. */
    static Optional<Kind> find(String name) {
        return constant(name, Kind::valueOf);
    }

    /** The point that a value makes; empty if it is not of the form, or the catalogue does not know what it names. */
    Optional<Point> point(String value, Told told) {
        return making.of(value.strip(), told).map(point -> point);
    }

    private static <T> Optional<T> constant(String name, Function<String, T> valueOf) {
        try {
            return Optional.of(
                    valueOf.apply(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> values(String value) {
        return Stream.of(value.split("[;,]", -1)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** All of them; empty if one is not known, or if there are none. */
    private static <T> Optional<List<T>> some(Stream<Optional<T>> found) {
        List<Optional<T>> all = found.toList();
        return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(all.stream().flatMap(Optional::stream).distinct().toList());
    }

    private static <T> Optional<Set<T>> all(String value, Function<String, T> valueOf) {
        return some(values(value).map(each -> constant(each, valueOf)))
                .map(list -> list.stream().collect(Collectors.toSet()));
    }

    private static Optional<String> city(String name, Told told) {
        return told.words().findCity(name).map(City::name);
    }

    private static Optional<String> word(Sort sort, String word, Told told) {
        return told.words().findMeant(sort, word);
    }

    private static Optional<String> taste(String word, Told told) {
        return word(Sort.KIND, word, told).or(() -> word(Sort.TAG, word, told));
    }

    private static Optional<Integer> number(String value, int most) {
        return value.matches("[1-9][0-9]?") && Integer.parseInt(value) <= most
                ? Optional.of(Integer.parseInt(value))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String value, Told told) {
        try {
            return Optional.of(LocalDate.parse(value))
                    .filter(day -> !day.isBefore(told.today())
                            && !day.isAfter(told.today().plusYears(FURTHEST)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Money is too dear to be believed: its figures have to stand in the words themselves. */
    private static Optional<Point> sum(String value, Told told, Per per) {
        String[] parts = value.split(" ", 2);
        boolean written = parts[0].matches("[1-9][0-9]{0,8}")
                && told.quote().replaceAll("[^0-9]", "").contains(parts[0]);
        boolean plain = parts.length == 1 || parts[1].matches(CURRENCY);
        if (!written || !plain) {
            return Optional.empty();
        }
        Optional<Currency> currency = parts.length == 1 ? Optional.empty() : constant(parts[1], Currency::getInstance);
        return parts.length == 2 && currency.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point.Budget(new BigDecimal(parts[0]), currency, per));
    }
}
