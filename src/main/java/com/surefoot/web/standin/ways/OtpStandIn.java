package com.surefoot.web.standin.ways;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.web.standin.Fields;
import com.surefoot.web.standin.RefusedException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers OpenTripPlanner's query {@code planConnection}, with the metros of the sandbox's cities. It reads no GraphQL: what
 * is asked has to be in variables, and all fields that such a ride has are answered, whichever were asked for.
 */
@Controller("/sandbox/otp")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class OtpStandIn {

    private static final String QUERY = "planConnection";
    private static final String METRO = "SUBWAY";

    private final MetroRides rides;
    private final JsonMapper json;

    OtpStandIn(MetroRides rides, JsonMapper json) {
        this.rides = rides;
        this.json = json;
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        return HttpResponse.<Map<String, Object>>status(HttpStatus.valueOf(refused.status()))
                .body(object(
                        "errors",
                        List.of(object(
                                "message",
                                refused.message(),
                                "extensions",
                                object("classification", refused.code())))));
    }

    private static RefusedException bad(@Nullable String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST.getCode(), "ValidationError", String.valueOf(message));
    }

    /** What is asked for. */
    private record Question(GeoPoint from, GeoPoint to, Instant at, boolean rides) {}

    @Post(value = "/gtfs/v1", consumes = MediaType.ALL)
    Map<String, Object> ask(HttpRequest<byte[]> request) {
        Question question = read(request);
        Optional<List<List<Part>>> found =
                rides.find(question.from(), question.to(), question.at(), question.rides() ? MetroRides.MOST : 0);
        List<Map<String, Object>> edges = found.orElse(List.of()).stream()
                .map(parts -> object(
                        "node",
                        object("legs", parts.stream().map(OtpStandIn::leg).toList())))
                .toList();
        return object("data", object(QUERY, object("routingErrors", errors(found), "edges", edges)));
    }

    private static List<Map<String, Object>> errors(Optional<List<List<Part>>> found) {
        if (found.isEmpty()) {
            return List.of(object("code", "OUTSIDE_BOUNDS"));
        }
        return found.get().isEmpty() ? List.of(object("code", "NO_TRANSIT_CONNECTION")) : List.of();
    }

    private Question read(HttpRequest<byte[]> request) {
        try {
            Fields body = Fields.read(json, request);
            if (!body.findText("query").orElse("").contains(QUERY)) {
                throw bad("The query is not %s. Maybe another server answers it?".formatted(QUERY));
            }
            return question(body.object("variables"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(e.getMessage() + " Maybe a variable is missing?");
        }
    }

    private static Question question(Fields variables) {
        List<Fields> modes = variables.object("modes").object("transit").objects("transit");
        return new Question(
                point(variables, "origin"),
                point(variables, "destination"),
                OffsetDateTime.parse(variables
                                .object("dateTime")
                                .findText("earliestDeparture")
                                .orElse(""))
                        .toInstant(),
                modes.stream()
                        .anyMatch(mode ->
                                mode.findText("mode").filter(METRO::equals).isPresent()));
    }

    private static GeoPoint point(Fields variables, String name) {
        Fields coordinate = variables.object(name).object("location").object("coordinate");
        return new GeoPoint(coordinate.decimal("latitude"), coordinate.decimal("longitude"));
    }

    private static Map<String, Object> leg(Part part) {
        return object(
                "mode",
                part.mode(),
                "distance",
                part.way().metres(),
                "headsign",
                part.line().isPresent() ? part.to().name() : null,
                "realtimeState",
                part.line().isPresent() ? "SCHEDULED" : null,
                "start",
                object("scheduledTime", part.start().toString(), "estimated", null),
                "end",
                object("scheduledTime", part.end().toString(), "estimated", null),
                "from",
                place(part.from()),
                "to",
                place(part.to()),
                "route",
                part.line()
                        .map(line -> object("shortName", line, "longName", line))
                        .orElse(null));
    }

    private static Map<String, Object> place(Place place) {
        return object(
                "name", place.name(),
                "lat", place.point().lat(),
                "lon", place.point().lon());
    }
}
