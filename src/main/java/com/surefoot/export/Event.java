package com.surefoot.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happens on a trip.
 *
 * @param id the same for the same thing on the same day, whichever file or version of the trip it stands in
 * @param day the day of the trip that it belongs to
 * @param start by the clocks of where it begins
 * @param end by the clocks of where it ends; after the start
 * @param to where it ends; elsewhere only for a ride
 * @param way how one gets there, in words; empty where one is there already
 * @param confidence that it holds, from 0 to 1; empty where that is not known
 * @param notes lines of what else there is to know
 */
public record Event(
        String id,
        Kind kind,
        LocalDate day,
        String title,
        ZonedDateTime start,
        ZonedDateTime end,
        Spot from,
        Spot to,
        Optional<String> way,
        Optional<Double> confidence,
        List<String> notes) {

    /** What it is. */
    public enum Kind {
        RIDE,
        VISIT,
        MEAL,
        NIGHT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Event {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(day, "day");
        title = Plain.line(title);
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        way = way.map(Plain::line);
        requireNonNull(confidence, "confidence");
        notes = notes.stream().map(Plain::line).toList();
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "'%s' ends at %s and begins at %s. Maybe they are swapped?".formatted(title, end, start));
        }
    }

    boolean moves() {
        return !from.point().equals(to.point());
    }
}
