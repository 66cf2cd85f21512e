package com.surefoot.bench.outcomes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a file tells of, and how its rows become questions. */
enum Kind {
    FLIGHTS((file, question, trainUntil) -> new FlightItems(minutes(question)).read(file)),
    STAYS((file, question, trainUntil) -> new StayItems().read(file)),
    TRANSFERS((file, question, trainUntil) -> new TransferItems(minutes(question), trainUntil).read(file)),
    PLACES((file, question, trainUntil) -> new PlaceItems(question).read(file));

    private final Reading reading;

    Kind(Reading reading) {
        this.reading = reading;
    }

    @FunctionalInterface
    private interface Reading {
        List<Item> read(Path file, String question, LocalDate trainUntil) throws IOException;
    }

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
        return reading.read(file, question, trainUntil).stream()
                .sorted(Comparator.comparing(Item::date))
                .toList();
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
