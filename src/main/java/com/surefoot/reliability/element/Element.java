package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import java.time.LocalDate;
import java.util.List;

/**
 * Something of an itinerary that holds or does not.
 *
 * @param id unique within the itinerary: the id of the offer, sight or restaurant, and the day
 * @param subject the id of the offer, sight or restaurant
 * @param day on which it begins
 * @param source who it rests on
 * @param cluster what it shares its fate with beyond this itinerary
 * @param facts all that it rests on; at least one
 */
public record Element(
        String id,
        String subject,
        ElementKind kind,
        LocalDate day,
        String source,
        String cluster,
        List<Reliance> facts) {

    public Element {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
        requireNonNull(day, "day");
        requireNonNull(source, "source");
        requireNonNull(cluster, "cluster");
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("'%s' rests on nothing. Maybe its facts were lost?".formatted(id));
        }
    }
}
