package com.surefoot.bench.outcomes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a file tells of, and how its rows become questions. */
enum Kind {
    FLIGHTS,
    STAYS,
    TRANSFERS,
    PLACES;

    static Kind of(String name) {
        for (Kind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is no kind of outcome. Maybe flights, stays, transfers or places?".formatted(name));
    }

    /** All questions of a file, earliest first. */
    List<Item> read(Path file, String question, LocalDate trainUntil) throws IOException {
        return unsorted(file, question, trainUntil).stream()
                .sorted(Comparator.comparing(Item::date))
                .toList();
    }

    private List<Item> unsorted(Path file, String question, LocalDate trainUntil) throws IOException {
        return switch (this) {
            case FLIGHTS -> new FlightItems(minutes(question)).read(file);
            case STAYS -> new StayItems().read(file);
            case TRANSFERS -> new TransferItems(minutes(question), trainUntil).read(file);
            case PLACES -> new PlaceItems(question).read(file);
        };
    }

    private static int minutes(String question) {
        try {
            return Integer.parseInt(question.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is no number of minutes. Maybe --question 60?".formatted(question), e);
        }
    }
}
