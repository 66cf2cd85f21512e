package com.surefoot.web.standin.duffel;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.web.standin.Fields;
import com.surefoot.web.standin.Handle;
import com.surefoot.web.standin.RefusedException;
import com.surefoot.web.standin.SampleRides;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sells the sandbox's flights, and trains and coaches where they have codes, in Duffel's words: airports around a place,
 * a request for offers, its offers page by page, and one of them again. Any key will do.
 */
@Controller("/sandbox/duffel")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class DuffelStandIn {

    static final String EXPIRED = "offer_expired";

    private static final String GONE = "offer_no_longer_available";
    private static final String VERSION = "v2";
    private static final String BEARER = "Bearer ";
    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 200;

    private final SampleRides rides;
    private final Counter counter;
    private final JsonMapper json;
    private final Clock clock;

    DuffelStandIn(SampleRides rides, JsonMapper json, Clock clock) {
        this.rides = rides;
        this.counter = new Counter(rides, clock);
        this.json = json;
        this.clock = clock;
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        return HttpResponse.<Map<String, Object>>status(HttpStatus.valueOf(refused.status()))
                .body(Words.errors(refused));
    }

    private static RefusedException invalid(String code, @Nullable String message) {
        return new RefusedException(HttpStatus.UNPROCESSABLE_ENTITY.getCode(), code, String.valueOf(message));
    }

    private static void check(HttpRequest<?> request) {
        String key = request.getHeaders().get(HttpHeaders.AUTHORIZATION, String.class, "");
        if (key.isEmpty()) {
            throw new RefusedException(
                    401, "missing_authorization_header", "There is no Authorization. Maybe send 'Bearer' and any key?");
        }
        if (!key.startsWith(BEARER) || key.substring(BEARER.length()).isBlank()) {
            throw new RefusedException(
                    401, "invalid_authorization_header", "Authorization has no key. Maybe send 'Bearer' and any key?");
        }
        String version = request.getHeaders().get("Duffel-Version", String.class, "");
        if (!version.equals(VERSION)) {
            throw new RefusedException(
                    400,
                    version.isEmpty() ? "missing_version_header" : "unsupported_version",
                    "Duffel-Version is not %s. Maybe send that?".formatted(VERSION));
        }
    }

    /** Airports and stations within so many metres of a place. */
    @Get("/places/suggestions")
    Map<String, Object> places(HttpRequest<?> request) {
        check(request);
        GeoPoint point = point(request);
        double radius = decimal(request, "rad");
        Instant now = clock.instant();
        Map<Station, Map<String, Object>> places = new LinkedHashMap<>();
        for (SampleRides.Sold sold :
                rides.list(city -> isNear(city.area().centre(), point, 2 * radius), tomorrow(now))) {
            Place place = sold.ride().from();
            Station.from(sold.ride())
                    .filter(station -> isNear(place.point(), point, radius))
                    .ifPresent(station -> places.putIfAbsent(station, Words.airport(station, place, sold.from())));
        }
        return object("data", List.copyOf(places.values()), "meta", null);
    }

    private static boolean isNear(GeoPoint one, GeoPoint other, double metres) {
        return one.distanceTo(other).metres() <= metres;
    }

    private static LocalDate tomorrow(Instant now) {
        return LocalDate.ofInstant(now.plus(1, ChronoUnit.DAYS), ZoneOffset.UTC);
    }

    private static GeoPoint point(HttpRequest<?> request) {
        try {
            return new GeoPoint(decimal(request, "lat"), decimal(request, "lng"));
        } catch (IllegalArgumentException e) {
            throw invalid("validation_format", e.getMessage());
        }
    }

    private static String parameter(HttpRequest<?> request, String name, String usual) {
        return request.getParameters().get(name, String.class, usual);
    }

    private static double decimal(HttpRequest<?> request, String name) {
        String text = parameter(request, name, "");
        if (!text.matches("-?[0-9]{1,7}(\\.[0-9]{1,9})?")) {
            throw invalid("validation_format", "%s is '%s'. Maybe it should be a number?".formatted(name, text));
        }
        return Double.parseDouble(text);
    }

    /** Takes a question, and says by which id its answers are to be had. */
    @Post(value = "/air/offer_requests", consumes = MediaType.ALL)
    HttpResponse<Map<String, Object>> request(HttpRequest<byte[]> request) {
        check(request);
        Question question = read(request);
        boolean isLater = parameter(request, "return_offers", "true").equals("false");
        List<Map<String, Object>> offers = isLater ? List.of() : counter.offers(question);
        return HttpResponse.created(Words.request(question, offers));
    }

    private Question read(HttpRequest<byte[]> request) {
        try {
            return Question.read(Fields.read(json, request));
        } catch (IllegalArgumentException e) {
            throw invalid("validation_format", e.getMessage());
        }
    }

    /** Offers to a question, the cheapest first. */
    @Get("/air/offers")
    Map<String, Object> offers(HttpRequest<?> request) {
        check(request);
        Question question = Question.find(parameter(request, "offer_request_id", ""))
                .orElseThrow(() -> notFound("no such offer_request_id. Maybe make a request first?"));
        int size = limit(parameter(request, "limit", String.valueOf(PAGE)));
        int from = from(parameter(request, "after", Handle.write("0")));
        List<Map<String, Object>> offers = counter.offers(question);
        List<Map<String, Object>> page = offers.stream().skip(from).limit(size).toList();
        @Nullable String next = from + size < offers.size() ? Handle.write(String.valueOf(from + size)) : null;
        return object("data", page, "meta", object("limit", size, "before", null, "after", next));
    }

    private static int limit(String limit) {
        int size = limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0;
        if (size < 1 || size > LONGEST_PAGE) {
            throw invalid(
                    "validation_inclusion",
                    "limit is '%s'. Maybe it should be 1 to %d?".formatted(limit, LONGEST_PAGE));
        }
        return size;
    }

    private static int from(String after) {
        return Handle.find(after, 1)
                .map(parts -> parts.get(0))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> invalid("validation_format", "after is no cursor. Maybe take it from meta?"));
    }

    /** An offer as it is now: at another price, or gone, since a ride is cancelled, or its time is over. */
    @Get("/air/offers/{id}")
    Map<String, Object> offer(HttpRequest<?> request, String id) {
        check(request);
        OfferHandle handle = OfferHandle.find(id).orElseThrow(() -> notFound("no such offer. Maybe search again?"));
        if (!handle.expires().isAfter(clock.instant())) {
            throw invalid(EXPIRED, "the offer held until %s. Maybe search again?".formatted(handle.expires()));
        }
        List<Ticket> tickets = new ArrayList<>();
        for (OfferHandle.Named named : handle.rides()) {
            tickets.add(
                    counter.find(named).orElseThrow(() -> invalid(GONE, "it is sold no more. Maybe search again?")));
        }
        return object("data", Words.offer(tickets, handle));
    }

    private static RefusedException notFound(String message) {
        return new RefusedException(HttpStatus.NOT_FOUND.getCode(), "not_found", message);
    }
}
