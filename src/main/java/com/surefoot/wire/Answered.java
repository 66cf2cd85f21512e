package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A trip that was answered, read for what goes onto cards: in the document it was kept as, and by its brief. */
final class Answered {

    private static final String EXPIRES = "expiresAt";

    private final JsonNode brief;
    private final Optional<JsonNode> itinerary;

    /** @param answer the candidate's document; empty where that was not kept */
    Answered(JsonNode brief, Optional<JsonNode> answer) {
        this.brief = brief;
        this.itinerary = answer.flatMap(document -> Optional.ofNullable(document.get("itinerary")));
    }

    String from() {
        return itinerary.map(trip -> text(trip.get("origin"), "name")).orElseGet(() -> text(brief, "origin"));
    }

    /** The cities it leads to. */
    List<String> to() {
        return itinerary.map(trip -> names(trip.get("cities"))).orElseGet(() -> asked(brief.get("destination")));
    }

    private static List<String> names(@Nullable JsonNode cities) {
        List<String> names = new ArrayList<>();
        if (cities != null && cities.isArray()) {
            cities.values().forEach(city -> names.add(text(city, "name")));
        }
        return names;
    }

    private static List<String> asked(@Nullable JsonNode destination) {
        if (destination == null || destination.isString()) {
            return destination == null ? List.of() : List.of(destination.getStringValue());
        }
        JsonNode cities = destination.get("cities");
        List<String> names = new ArrayList<>();
        if (cities != null && cities.isArray()) {
            cities.values().forEach(city -> names.add(city.coerceStringValue()));
            return names;
        }
        return List.of(text(destination, "region"));
    }

    private static String text(@Nullable JsonNode object, String field) {
        JsonNode value = object == null ? null : object.get(field);
        return value == null || !value.isString() ? "" : value.getStringValue();
    }

    /** When the first of its offers expires. */
    Optional<Instant> findExpiry() {
        List<Instant> ends = new ArrayList<>();
        itinerary.ifPresent(trip -> visit(trip, object -> end(object).ifPresent(ends::add)));
        return ends.stream().min(Instant::compareTo);
    }

    private static Optional<Instant> end(JsonNode object) {
        try {
            String end = text(object, EXPIRES);
            return end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(end).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(node);
        }
        if (node.isContainerNode()) {
            node.values().forEach(child -> visit(child, visitor));
        }
    }

    /**
     * Its itinerary without some activities.
     *
     * @param left their ids, with their days
     */
    Optional<JsonNode> without(Set<String> left) {
        return itinerary.map(trip -> left.isEmpty() ? trip : with(trip, "days", days(trip.get("days"), left)));
    }

    private static JsonNode days(@Nullable JsonNode days, Set<String> left) {
        List<JsonNode> kept = new ArrayList<>();
        if (days != null) {
            days.values().forEach(day -> kept.add(with(day, "activities", activities(day, left))));
        }
        return JsonNode.createArrayNode(kept);
    }

    private static JsonNode activities(JsonNode day, Set<String> left) {
        List<JsonNode> kept = new ArrayList<>();
        JsonNode activities = day.get("activities");
        if (activities != null) {
            activities.values().forEach(activity -> {
                if (!left.contains(text(activity, "id") + "@" + text(day, "date"))) {
                    kept.add(activity);
                }
            });
        }
        return JsonNode.createArrayNode(kept);
    }

    /** A field that is there, since it was written here. */
    static JsonNode field(JsonNode object, String name) {
        return requireNonNull(object.get(name), name);
    }

    /** An object with another value for a field. */
    static JsonNode with(JsonNode object, String field, JsonNode value) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        fields.put(field, value);
        return JsonNode.createObjectNode(fields);
    }
}
