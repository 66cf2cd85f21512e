package com.surefoot.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.export.Event;
import com.surefoot.export.Event.Kind;
import com.surefoot.export.Outing;
import com.surefoot.export.Spot;
import com.surefoot.narration.grounding.Language;
import com.surefoot.travel.GeoPoint;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads an itinerary that was kept. */
final class OutingReader {

    private final JsonNode itinerary;
    private final Map<String, Double> confidences;
    private final Language language;

    /** @param confidences by the parts' ids */
    OutingReader(JsonNode itinerary, Map<String, Double> confidences, Language language) {
        this.itinerary = itinerary;
        this.confidences = confidences;
        this.language = language;
    }

    Outing read(Instant keptAt) {
        List<Event> events = new ArrayList<>();
        OwnJson.list(itinerary, "days").forEach(day -> {
            LocalDate date = LocalDate.parse(OwnJson.text(day, "date"));
            OwnJson.list(day, "activities").forEach(activity -> events.add(event(activity, date)));
        });
        return new Outing(title(), keptAt, events);
    }

    private String title() {
        return name(itinerary, "origin") + " → "
                + OwnJson.list(itinerary, "cities")
                        .map(city -> OwnJson.text(city, "name"))
                        .collect(Collectors.joining(", "));
    }

    private Event event(JsonNode activity, LocalDate day) {
        Kind kind = kind(activity);
        String zone = OwnJson.text(activity, "zone");
        Optional<JsonNode> stay = kind == Kind.NIGHT ? findStay(activity, day) : Optional.empty();
        Optional<Double> confidence = confidence(activity, stay, day);
        return new Event(
                id(activity, day),
                kind,
                day,
                title(activity, kind),
                time(activity, "start", zone),
                time(activity, "end", OwnJson.find(activity, "endZone").orElse(zone)),
                spot(OwnJson.object(activity, kind == Kind.RIDE ? "from" : "place")),
                spot(OwnJson.object(activity, kind == Kind.RIDE ? "to" : "place")),
                way(activity),
                confidence,
                new OutingNotes(activity, stay, language).list(confidence));
    }

    private static Kind kind(JsonNode activity) {
        return switch (OwnJson.text(activity, "type")) {
            case "leg" -> Kind.RIDE;
            case "visit" -> Kind.VISIT;
            case "meal" -> Kind.MEAL;
            default -> Kind.NIGHT;
        };
    }

    /** Of nothing but what it is and when, so that whoever has the file learns nothing of the saved trip's id. */
    private static String id(JsonNode activity, LocalDate day) {
        String named = String.join("\n", OwnJson.text(activity, "type"), OwnJson.text(activity, "id"), day.toString());
        return UUID.nameUUIDFromBytes(named.getBytes(UTF_8)).toString();
    }

    private String title(JsonNode activity, Kind kind) {
        return switch (kind) {
            case RIDE ->
                OutingPhrase.of("LEG", OwnJson.text(activity, "mode"))
                        .in(
                                language,
                                OwnJson.find(activity, "number").orElse(""),
                                name(activity, "from"),
                                name(activity, "to"));
            case VISIT -> name(activity, "place");
            case MEAL -> OutingPhrase.of("MEAL", OwnJson.text(activity, "meal")).in(language, name(activity, "place"));
            case NIGHT -> OutingPhrase.NIGHT.in(language, name(activity, "place"));
        };
    }

    private static String name(JsonNode node, String field) {
        return OwnJson.text(OwnJson.object(node, field), "name");
    }

    private static ZonedDateTime time(JsonNode activity, String field, String zone) {
        return OffsetDateTime.parse(OwnJson.text(activity, field)).atZoneSameInstant(ZoneId.of(zone));
    }

    private static Spot spot(JsonNode place) {
        JsonNode position = OwnJson.object(place, "position");
        return new Spot(
                OwnJson.text(place, "name"),
                new GeoPoint(
                        OwnJson.object(position, "lat").getDoubleValue(),
                        OwnJson.object(position, "lon").getDoubleValue()));
    }

    private Optional<String> way(JsonNode activity) {
        return Optional.ofNullable(activity.get("approach")).flatMap(approach -> {
            String modes = OwnJson.list(approach, "stages")
                    .map(stage ->
                            OutingPhrase.of("BY", OwnJson.text(stage, "mode")).in(language))
                    .distinct()
                    .collect(Collectors.joining(" + "));
            long minutes = Duration.between(
                            OffsetDateTime.parse(OwnJson.text(approach, "start")),
                            OffsetDateTime.parse(OwnJson.text(approach, "end")))
                    .toMinutes();
            return OwnJson.list(approach, "stages")
                    .findFirst()
                    .map(first -> OutingPhrase.WAY.in(language, minutes, OwnJson.text(first, "from"), modes));
        });
    }

    /** A night is as sure as its stay, which is told of its first night. */
    private Optional<Double> confidence(JsonNode activity, Optional<JsonNode> stay, LocalDate day) {
        String since = stay.map(one -> OwnJson.text(one, "checkIn")).orElse(day.toString());
        return Optional.ofNullable(confidences.get(OwnJson.text(activity, "id") + "@" + since));
    }

    private Optional<JsonNode> findStay(JsonNode night, LocalDate day) {
        return OwnJson.list(itinerary, "stays")
                .filter(stay -> OwnJson.text(stay, "offerId").equals(OwnJson.text(night, "id")))
                .filter(stay -> !LocalDate.parse(OwnJson.text(stay, "checkIn")).isAfter(day))
                .filter(stay -> LocalDate.parse(OwnJson.text(stay, "checkOut")).isAfter(day))
                .findFirst();
    }
}
