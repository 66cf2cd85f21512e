package com.surefoot.bench.travelplanner;

import com.surefoot.bench.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of a plan as the checker reads it, in words of its own.
 *
 * @param number counted from 1 by its place
 * @param json as it stands in the answer
 */
record StatedDay(int number, Json json) {

    static final List<String> MEALS = List.of("breakfast", "lunch", "dinner");
    static final Set<String> FIELDS =
            Set.of("current_city", "transportation", "breakfast", "lunch", "dinner", "attraction", "accommodation");
    private static final Pattern FROM_TO = Pattern.compile("from\\s+(.+?)\\s+to\\s+([^,]+?)\\s*(?:,|$)");

    /** A move from one city to another. */
    record Move(String from, String to) {}

    /** What a field says; empty where it is missing or says nothing. */
    Optional<String> find(String field) {
        return json.findText(field).map(String::strip).filter(text -> !text.isEmpty() && !text.equals("-"));
    }

    String currentCity() {
        return find("current_city").orElse("");
    }

    boolean isTravelling() {
        return currentCity().contains("from ");
    }

    Optional<Move> findMove() {
        return move(currentCity());
    }

    /** The move a text names. */
    static Optional<Move> move(String text) {
        Matcher matcher = FROM_TO.matcher(text);
        return matcher.find() ? Optional.of(new Move(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The cities of the day in order: one, or two on a travelling day. */
    List<String> cities() {
        return findMove()
                .map(move -> List.of(move.from(), move.to()))
                .orElseGet(() -> isTravelling() ? List.of() : List.of(currentCity()));
    }

    /** The sights, each with a city behind it. */
    List<String> attractions() {
        List<String> names = new ArrayList<>();
        for (String part : find("attraction").orElse("").split(";", -1)) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return names;
    }

    boolean endsEachAttraction() {
        return find("attraction").map(text -> text.endsWith(";")).orElse(true);
    }

    List<String> meals() {
        return MEALS.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
