package com.surefoot.narration.refining;

import com.surefoot.narration.refining.RefiningWords.Entry;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phrase says of an element besides what it is.
 *
 * @param head what is left of the phrase
 * @param day on which day it is
 * @param nth which of several, from 1, or from the end -1; 0 where it is not said
 * @param part the part of the day it is in
 * @param way whether it is a ride out or back
 * @param city the city it is in, of several
 */
record Qualifiers(
        String head,
        Optional<LocalDate> day,
        int nth,
        Optional<String> part,
        Optional<String> way,
        Optional<CityId> city) {

    private static final String SMALL = "small";

    /** Reads a phrase for a trip on these days. */
    static Qualifiers of(String phrase, RefiningWords words, List<LocalDate> days) {
        return of(phrase, words, days, List.of());
    }

    /** Reads a phrase for a trip on these days, in these cities. */
    static Qualifiers of(String phrase, RefiningWords words, List<LocalDate> days, List<City> cities) {
        Reading reading = new Reading(phrase, words);
        Optional<CityId> city = reading.takeCity(cities);
        Optional<LocalDate> day = reading.takeDay(days);
        Optional<String> part = reading.take("part");
        Optional<String> way = reading.take("way");
        int nth = reading.take("nth").map(Integer::parseInt).orElse(0);
        return new Qualifiers(words.withoutEnds(SMALL, reading.left), day, nth, part, way, city);
    }

    /** Whether nothing is said but where it is. */
    boolean isOnlyCity() {
        return head.isEmpty() && city.isPresent() && day.isEmpty() && nth == 0 && part.isEmpty() && way.isEmpty();
    }

    boolean isBare() {
        return day.isEmpty() && nth == 0 && part.isEmpty() && way.isEmpty() && city.isEmpty();
    }

    /** A phrase of which one thing after the other is taken. */
    private static final class Reading {

        private final RefiningWords words;
        private String left;

        Reading(String phrase, RefiningWords words) {
            this.words = words;
            this.left = phrase;
        }

        Optional<String> take(String section) {
            Optional<Entry> found = words.findWithin(section, left);
            found.ifPresent(entry -> cut(Phrases.pattern(entry.phrase()).matcher(left)));
            return found.map(Entry::meaning);
        }

        private void cut(Matcher found) {
            left = found.replaceFirst(" ").replaceAll(" +", " ").strip();
        }

        Optional<CityId> takeCity(List<City> cities) {
            for (City city : cities) {
                for (String name : city.names()) {
                    Matcher found = whole(Phrases.fold(name)).matcher(left);
                    if (found.find()) {
                        cut(found);
                        return Optional.of(city.id());
                    }
                }
            }
            return Optional.empty();
        }

        /** Among signs that are words a name stands alone whatever is beside it. */
        private Pattern whole(String name) {
            return Phrases.isHan(left) ? Pattern.compile(Pattern.quote(name)) : Phrases.pattern(name);
        }

        Optional<LocalDate> takeDay(List<LocalDate> days) {
            OptionalInt index = takeIndex();
            if (index.isPresent()) {
                int at = index.getAsInt() < 0 ? days.size() + index.getAsInt() : index.getAsInt() - 1;
                return at >= 0 && at < days.size() ? Optional.of(days.get(at)) : Optional.empty();
            }
            return take("day").flatMap(name -> days.stream()
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.valueOf(name))
                    .findFirst());
        }

        /** As in {@code the second day} or {@code day 2}. */
        private OptionalInt takeIndex() {
            for (Entry word : words.list("dayword")) {
                for (Entry nth : words.list("nth")) {
                    String gap = Phrases.isHan(word.phrase()) ? "" : " ";
                    Matcher spelt =
                            Phrases.pattern(nth.phrase() + gap + word.phrase()).matcher(left);
                    if (spelt.find()) {
                        cut(spelt);
                        return OptionalInt.of(Integer.parseInt(nth.meaning()));
                    }
                }
                Matcher digits = Pattern.compile("(?<!\\p{L})" + word.phrase() + " ?(\\d{1,2})(?!\\d)")
                        .matcher(left);
                if (digits.find()) {
                    int index = Integer.parseInt(digits.group(1));
                    cut(digits);
                    return OptionalInt.of(index);
                }
            }
            return OptionalInt.empty();
        }
    }
}
