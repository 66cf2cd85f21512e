package com.surefoot.bench.outcomes;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.history.Traits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row of a file as a question that turned out true or false.
 *
 * @param cluster what it shares its fate with
 * @param group whose it is: carrier, hotel, kind of place
 * @param traits what is known beforehand, as the product's model sees it
 * @param words the same as words, for the rivals
 * @param numbers the same as numbers, for the rivals
 */
record Item(
        LocalDate date,
        String cluster,
        String group,
        Traits traits,
        List<String> words,
        Map<String, Double> numbers,
        boolean right) {

    Item {
        requireNonNull(date, "date");
        requireNonNull(traits, "traits");
        words = List.copyOf(words);
        numbers = Map.copyOf(numbers);
    }

    long day() {
        return date.toEpochDay();
    }
}
