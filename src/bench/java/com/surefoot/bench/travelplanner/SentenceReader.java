package com.surefoot.bench.travelplanner;

import com.surefoot.narration.english.EnglishDates;
import com.surefoot.narration.english.EnglishDurations;
import com.surefoot.narration.english.EnglishMoney;
import com.surefoot.narration.english.EnglishParty;
import com.surefoot.narration.english.Numerals;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a query's English sentence into its structure, by rules and the names in the data. */
public final class SentenceReader {

    /** The benchmark's own shape: cities by the trip's length. */
    private static final Map<Integer, Integer> CITIES_BY_DAYS = Map.of(3, 1, 5, 2, 7, 3);

    private static final Pattern CITIES = Pattern.compile(
            "(?<n>\\b(?:\\d{1,2}|one|two|three|four|five|six|a couple of|a pair of|a trio of|a single)\\b)(?:\\s+[\\p{L}'’-]+){0,2}?\\s+(?:cities|towns|city|destinations|locations|places|stops)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> SETS =
            Map.of("a couple of", 2, "a pair of", 2, "a trio of", 3, "a single", 1);

    private final PlaceReader places;
    private final LocalDate today;

    /**
     * Creates a reader.
     *
     * @param today the day sentences are read; dates without a year are the next from it on
     */
    public SentenceReader(Tables tables, LocalDate today) {
        Map<String, String> states = new HashMap<>();
        tables.cities().forEach(city -> tables.findState(city).ifPresent(state -> states.put(city, state)));
        this.places = new PlaceReader(new Gazetteer(tables.cities(), new HashSet<>(tables.listStates())), states);
        this.today = today;
    }

    /**
     * The structure of a sentence.
     *
     * @throws IllegalArgumentException if the sentence lacks an origin, a destination, dates or a budget
     */
    public Wish read(String sentence) {
        OptionalInt stated = EnglishDurations.findDays(sentence);
        DateRange dates =
                EnglishDates.findRange(sentence, stated.orElse(1), today).orElseThrow(() -> missing("dates", sentence));
        int days = dates.days();
        int cities = cities(sentence, days);
        return new Wish(
                places.findOrigin(sentence).orElseThrow(() -> missing("origin", sentence)),
                places.findDestination(sentence, cities).orElseThrow(() -> missing("destination", sentence)),
                days,
                cities,
                dates.first(),
                EnglishParty.find(sentence).orElse(1),
                budget(sentence),
                WishWords.findHouseRule(sentence),
                WishWords.cuisines(sentence),
                WishWords.findRoomType(sentence),
                WishWords.findTransportation(sentence));
    }

    private static long budget(String sentence) {
        Optional<Money> budget = EnglishMoney.findBudget(sentence);
        return budget.orElseThrow(() -> missing("budget", sentence)).amount().longValue();
    }

    private static int cities(String sentence, int days) {
        Matcher matcher = CITIES.matcher(sentence);
        if (!matcher.find()) {
            return CITIES_BY_DAYS.getOrDefault(days, 1);
        }
        String count = matcher.group("n").toLowerCase(java.util.Locale.ROOT);
        Integer set = SETS.get(count);
        return set == null ? Math.toIntExact(Numerals.find(count).orElse(1)) : set;
    }

    private static IllegalArgumentException missing(String what, String sentence) {
        return new IllegalArgumentException(
                "No %s in '%s'. Maybe it is worded in a way not known yet?".formatted(what, sentence));
    }
}
