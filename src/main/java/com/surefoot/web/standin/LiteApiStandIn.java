package com.surefoot.web.standin;

import com.surefoot.sandbox.Sandbox;
import io.micronaut.context.annotation.Requires;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sells the sandbox's rooms in the words of LiteAPI v3: hotels of a city, rates, and a second look before they are booked.
 * Whoever connects a supplier of rooms, be it another Surefoot, can try it on a world that lives, without a contract. Any
 * key will do.
 */
@Controller("/sandbox/liteapi/v3.0")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class LiteApiStandIn {

    private static final String KEY = "X-API-Key";
    private static final String NOTHING = "2001";
    private static final String BAD_INPUT = "4002";
    private static final String BAD_KEY = "4000";
    private static final int PAGE = 200;

    private final SampleRooms rooms;
    private final JsonMapper json;

    LiteApiStandIn(SampleRooms rooms, JsonMapper json) {
        this.rooms = rooms;
        this.json = json;
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        HttpStatus status = HttpStatus.valueOf(refused.status());
        return HttpResponse.<Map<String, Object>>status(status)
                .body(Map.of(
                        "error",
                        Map.of(
                                "code",
                                Integer.valueOf(refused.code()),
                                "description",
                                status.getReason(),
                                "message",
                                refused.message())));
    }

    private static RefusedException bad(@Nullable String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST.getCode(), BAD_INPUT, String.valueOf(message));
    }

    private static RefusedException nothing() {
        return new RefusedException(HttpStatus.BAD_REQUEST.getCode(), NOTHING, "no availability found");
    }

    private static void check(HttpRequest<?> request) {
        if (request.getHeaders().get(KEY, String.class, "").isBlank()) {
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED.getCode(), BAD_KEY, KEY + " is missing. Maybe send any key?");
        }
    }

    /** Hotels of a city, page by page. */
    @Get("/data/hotels")
    Map<String, Object> hotels(HttpRequest<?> request) {
        check(request);
        String country = parameter(request, "countryCode", "");
        String name = parameter(request, "cityName", "");
        if (country.isEmpty() || name.isEmpty()) {
            throw bad("countryCode is '%s' and cityName is '%s'. Maybe one is missing?".formatted(country, name));
        }
        List<SampleRooms.Hotel> hotels =
                rooms.listHotels(city -> city.isCalled(name) && city.country().equalsIgnoreCase(country));
        List<Map<String, Object>> page = hotels.stream()
                .skip(number(request, "offset", 0))
                .limit(Math.min(PAGE, number(request, "limit", PAGE)))
                .map(LiteApiWords::hotel)
                .toList();
        return Map.of("data", page, "hotelIds", List.of(), "total", hotels.size());
    }

    private static String parameter(HttpRequest<?> request, String name, String usual) {
        return request.getParameters().get(name, String.class, usual);
    }

    private static int number(HttpRequest<?> request, String name, int usual) {
        String text = parameter(request, name, String.valueOf(usual));
        if (!text.matches("[0-9]{1,6}")) {
            throw bad("%s is '%s'. Maybe it should be a number such as 100?".formatted(name, text));
        }
        return Integer.parseInt(text);
    }

    /** What some hotels sell for some guests and nights. */
    @Post(value = "/hotels/rates", consumes = MediaType.ALL)
    Map<String, Object> rates(HttpRequest<byte[]> request) {
        check(request);
        LiteApiQuestion question = read(request);
        Collection<List<SampleRooms.Sold>> byHotel =
                rooms.listByHotel(question.hotels()::contains, question.stay(), question.rooms());
        if (byHotel.isEmpty()) {
            throw nothing();
        }
        return LiteApiWords.rates(byHotel, question);
    }

    private LiteApiQuestion read(HttpRequest<byte[]> request) {
        try {
            return LiteApiQuestion.read(Fields.read(json, request));
        } catch (IllegalArgumentException e) {
            throw bad(e.getMessage());
        }
    }

    /** A second look at an offer: what it costs now, or that it is gone. */
    @Post(value = "/rates/prebook", consumes = MediaType.ALL)
    Map<String, Object> prebook(HttpRequest<byte[]> request) {
        check(request);
        StayHandle handle =
                StayHandle.find(offerId(request)).orElseThrow(() -> bad("no such offerId. Maybe search again?"));
        return rooms.find(handle)
                .map(sold -> LiteApiWords.prebook(sold, handle))
                .orElseThrow(LiteApiStandIn::nothing);
    }

    private String offerId(HttpRequest<byte[]> request) {
        try {
            return Fields.read(json, request).findText("offerId").orElse("");
        } catch (IllegalArgumentException e) {
            throw bad(e.getMessage());
        }
    }
}
