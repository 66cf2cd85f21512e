package com.surefoot.web.standin.rapid;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import com.surefoot.web.standin.Fields;
import io.micronaut.http.HttpParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is asked for at {@code /properties/availability}.
 *
 * @param properties ids of those that are asked about
 * @param rooms who sleeps in each room
 * @param mostRates of one property
 */
record Question(Set<String> properties, DateRange stay, List<Occupancy> rooms, int mostRates) {

    private static final int MOST_PROPERTIES = 250;
    private static final int MOST_ROOMS = 8;
    private static final List<String> REQUIRED =
            List.of("currency", "country_code", "language", "sales_channel", "sales_environment");

    Question {
        properties = Set.copyOf(properties);
        requireNonNull(stay, "stay");
        rooms = List.copyOf(rooms);
        if (properties.isEmpty() || properties.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException("There are %d of property_id. Maybe ask for 1 to %d?"
                    .formatted(properties.size(), MOST_PROPERTIES));
        }
        if (rooms.isEmpty() || rooms.size() > MOST_ROOMS || mostRates < 1) {
            throw new IllegalArgumentException("occupancy is %s and rate_plan_count is %d. Maybe ask for 1 to %d rooms?"
                    .formatted(rooms, mostRates, MOST_ROOMS));
        }
    }

    /** @throws IllegalArgumentException if something is missing or of another form */
    static Question read(HttpParameters parameters) {
        for (String name : REQUIRED) {
            if (parameters.get(name, String.class, "").isBlank()) {
                throw new IllegalArgumentException("%s is missing. Maybe add it?".formatted(name));
            }
        }
        return new Question(
                Set.copyOf(parameters.getAll("property_id")),
                new DateRange(date(parameters, "checkin"), date(parameters, "checkout")),
                parameters.getAll("occupancy").stream().map(Question::room).toList(),
                number(parameters.get("rate_plan_count", String.class, "")));
    }

    private static LocalDate date(HttpParameters parameters, String name) {
        return Fields.date(name, parameters.get(name, String.class, ""));
    }

    private static Occupancy room(String text) {
        if (!text.matches("[0-9]{1,2}(-[0-9]{1,2}(,[0-9]{1,2}){0,9})?")) {
            throw new IllegalArgumentException(
                    "An occupancy is none. Maybe write it like 2-9,4 for two adults with children of nine and four?");
        }
        return Occupancy.parse(text);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
