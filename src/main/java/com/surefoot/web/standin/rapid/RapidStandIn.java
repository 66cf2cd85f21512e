package com.surefoot.web.standin.rapid;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.web.standin.Fields;
import com.surefoot.web.standin.RefusedException;
import com.surefoot.web.standin.SampleRooms;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sells the sandbox's rooms in Rapid's words: properties within a polygon and what they are, availability, and the check
 * of a price. Who asks is taken at their word, as long as the signature has the form of one.
 */
@Controller(RapidStandIn.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class RapidStandIn {

    static final String PATH = "/sandbox/rapid/v3";

    private static final String SIGNATURE = "EAN apikey=[^,]+,signature=[0-9a-fA-F]{128},timestamp=[0-9]{9,11}";
    private static final String INVALID = "invalid_input";
    private static final String NOTHING = "no_availability";

    private final SampleRooms rooms;
    private final JsonMapper json;
    private final Clock clock;

    RapidStandIn(SampleRooms rooms, JsonMapper json, Clock clock) {
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        return HttpResponse.<Map<String, Object>>status(HttpStatus.valueOf(refused.status()))
                .body(object("type", refused.code(), "message", refused.message()));
    }

    private static RefusedException invalid(@Nullable String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST.getCode(), INVALID, String.valueOf(message));
    }

    private static RefusedException nothing() {
        return new RefusedException(HttpStatus.NOT_FOUND.getCode(), NOTHING, "No availability was found.");
    }

    private static void check(HttpRequest<?> request) {
        String signature = request.getHeaders().get(HttpHeaders.AUTHORIZATION, String.class, "");
        if (!signature.matches(SIGNATURE)) {
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED.getCode(),
                    "request_unauthenticated",
                    "Authorization has not the form of a signature. Maybe send 'EAN apikey=…,signature=…,timestamp=…'?");
        }
    }

    /** Properties within a polygon. */
    @Post(value = "/properties/geography", consumes = MediaType.ALL)
    Map<String, Object> geography(HttpRequest<byte[]> request) {
        check(request);
        Box box = box(request);
        return byId(hotel -> box.holds(hotel.property().place().point()), false);
    }

    private Box box(HttpRequest<byte[]> request) {
        try {
            return Box.read(Fields.read(json, request));
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
    }

    private Map<String, Object> byId(Predicate<SampleRooms.Hotel> wanted, boolean isWhole) {
        Map<String, Object> byId = new TreeMap<>();
        for (SampleRooms.Hotel hotel : rooms.listHotels(city -> true)) {
            if (wanted.test(hotel)) {
                String id = hotel.property().id();
                byId.put(
                        id,
                        isWhole ? Words.content(hotel) : object("property_id", id, "location", Words.location(hotel)));
            }
        }
        return byId;
    }

    /** What properties are. */
    @Get("/properties/content")
    Map<String, Object> content(HttpRequest<?> request) {
        check(request);
        Set<String> ids = Set.copyOf(request.getParameters().getAll("property_id"));
        if (ids.isEmpty()) {
            throw invalid("property_id is missing. Maybe add it?");
        }
        return byId(hotel -> ids.contains(hotel.property().id()), true);
    }

    /** What some properties sell for some guests and nights. */
    @Get("/properties/availability")
    List<Map<String, Object>> availability(HttpRequest<?> request) {
        check(request);
        Question question = read(request);
        Instant expires = expires();
        List<Map<String, Object>> properties =
                rooms.listByHotel(question.properties()::contains, question.stay(), question.rooms()).stream()
                        .map(sold -> Words.property(sold, question, expires))
                        .toList();
        if (properties.isEmpty()) {
            throw nothing();
        }
        return properties;
    }

    private static Question read(HttpRequest<?> request) {
        try {
            return Question.read(request.getParameters());
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
    }

    private Instant expires() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(CheckHandle.HOLDS);
    }

    /** Whether an offer stands: at its price, at another, or no more. */
    @Get("/properties/{property}/rooms/{room}/rates/{rate}")
    Map<String, Object> check(HttpRequest<?> request, String property, String room, String rate) {
        check(request);
        String offer = String.join("/", property, room, rate);
        CheckHandle handle = CheckHandle.find(request.getParameters().get("token", String.class, ""))
                .filter(found -> found.stay().offer().equals(offer))
                .orElseThrow(() -> invalid("The token belongs to no such rate. Maybe search again?"));
        if (!handle.expires().isAfter(clock.instant())) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST.getCode(),
                    "link.expired",
                    "The link held until %s. Maybe search again?".formatted(handle.expires()));
        }
        return rooms.find(handle.stay())
                .map(sold -> Words.checked(sold, handle, expires()))
                .orElseGet(() -> object("status", "sold_out"));
    }
}
