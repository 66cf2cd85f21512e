package com.surefoot.web.standin.ways;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.web.standin.RefusedException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers {@code /api/v1/plan} as a MOTIS 2 server does, with the metros of the sandbox's cities. */
@Controller("/sandbox/motis")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class MotisStandIn {

    private static final String DECIMAL = "-?[0-9]{1,3}(\\.[0-9]{1,9})?";
    private static final Set<String> METROS = Set.of("SUBWAY", "TRANSIT");

    private final MetroRides rides;

    MotisStandIn(MetroRides rides) {
        this.rides = rides;
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        return HttpResponse.<Map<String, Object>>status(HttpStatus.valueOf(refused.status()))
                .body(object("error", refused.message()));
    }

    private static RefusedException bad(@Nullable String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST.getCode(), "", String.valueOf(message));
    }

    @Get("/api/v1/plan")
    Map<String, Object> plan(HttpRequest<?> request) {
        GeoPoint from = point(request, "fromPlace");
        GeoPoint to = point(request, "toPlace");
        Instant at = time(request);
        boolean rides = List.of(parameter(request, "transitModes", "TRANSIT").split(",")).stream()
                .anyMatch(METROS::contains);
        List<List<Part>> found =
                rides ? this.rides.find(from, to, at, MetroRides.MOST).orElse(List.of()) : List.of();
        return object(
                "requestParameters", object(),
                "debugOutput", object(),
                "from", place(new Place("START", from)),
                "to", place(new Place("END", to)),
                "direct", List.of(),
                "itineraries", found.stream().map(MotisStandIn::itinerary).toList(),
                "previousPageCursor", "",
                "nextPageCursor", "");
    }

    private static String parameter(HttpRequest<?> request, String name, String usual) {
        return request.getParameters().get(name, String.class, usual);
    }

    private static GeoPoint point(HttpRequest<?> request, String name) {
        String text = parameter(request, name, "");
        String[] parts = text.split(",", -1);
        if (parts.length != 2 || !parts[0].matches(DECIMAL) || !parts[1].matches(DECIMAL)) {
            throw bad("%s is no place. Maybe write it like 52.5,13.4?".formatted(name));
        }
        try {
            return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (IllegalArgumentException e) {
            throw bad(e.getMessage());
        }
    }

    private static Instant time(HttpRequest<?> request) {
        try {
            return OffsetDateTime.parse(parameter(request, "time", "")).toInstant();
        } catch (DateTimeException e) {
            throw bad("time is none. Maybe write it like 2027-06-04T08:00:00Z?");
        }
    }

    private static Map<String, Object> itinerary(List<Part> parts) {
        Instant start = parts.get(0).start();
        Instant end = parts.get(parts.size() - 1).end();
        return object(
                "duration", Duration.between(start, end).toSeconds(),
                "startTime", start.toString(),
                "endTime", end.toString(),
                "transfers", 0,
                "legs", parts.stream().map(MotisStandIn::leg).toList());
    }

    private static Map<String, Object> leg(Part part) {
        Map<String, Object> leg = object(
                "mode", part.mode(),
                "from", place(part.from()),
                "to", place(part.to()),
                "duration", Duration.between(part.start(), part.end()).toSeconds(),
                "startTime", part.start().toString(),
                "endTime", part.end().toString(),
                "scheduledStartTime", part.start().toString(),
                "scheduledEndTime", part.end().toString(),
                "realTime", false,
                "distance", part.way().metres());
        part.line()
                .ifPresent(line -> leg.putAll(object(
                        "routeShortName",
                        line,
                        "displayName",
                        line,
                        "headsign",
                        part.to().name())));
        return leg;
    }

    private static Map<String, Object> place(Place place) {
        return object(
                "name", place.name(),
                "lat", place.point().lat(),
                "lon", place.point().lon(),
                "level", 0);
    }
}
