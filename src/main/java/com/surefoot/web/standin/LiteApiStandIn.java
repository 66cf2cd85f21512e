package com.surefoot.web.standin;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final int NOTHING = 2001;
    private static final int BAD_INPUT = 4002;
    private static final int PAGE = 200;

    private final Cities cities;
    private final LodgingOffers rooms;
    private final Clock clock;

    LiteApiStandIn(Supply supply, Clock clock) {
        this.cities = supply.cities();
        this.rooms = supply.lodging();
        this.clock = clock;
    }

    /** What it refuses, in its own words. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int code;

        RefusedException(int code, String message) {
            super(message);
            this.code = code;
        }
    }

    @Error
    HttpResponse<Map<String, Object>> refuse(RefusedException refused) {
        return HttpResponse.badRequest(Map.of(
                "error",
                Map.of(
                        "code",
                        refused.code,
                        "description",
                        HttpStatus.BAD_REQUEST.getReason(),
                        "message",
                        String.valueOf(refused.getMessage()))));
    }

    /** Hotels of a city, page by page. */
    @Get("/data/hotels")
    Map<String, Object> hotels(
            @Header(KEY) String key,
            @QueryValue String countryCode,
            @QueryValue String cityName,
            @QueryValue(defaultValue = "200") int limit,
            @QueryValue(defaultValue = "0") int offset) {
        Optional<City> city =
                cities.findCity(cityName).filter(found -> found.country().equalsIgnoreCase(countryCode));
        List<Map<String, Object>> hotels = city.stream()
                .flatMap(found -> list(found).map(hotel -> LiteApiWords.hotel(hotel, found)))
                .toList();
        List<Map<String, Object>> page = hotels.stream()
                .skip(Math.max(0, offset))
                .limit(Math.min(PAGE, Math.max(0, limit)))
                .toList();
        return Map.of("data", page, "hotelIds", List.of(), "total", hotels.size());
    }

    /** Those of a city that have a room for the next night. */
    private Stream<Property> list(City city) {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), city.zone()).plusDays(1);
        return rooms.listOffers(city.id(), new DateRange(tomorrow, tomorrow.plusDays(1))).stream()
                .map(LodgingOffer::property)
                .distinct();
    }

    /** What some hotels sell for some guests and nights. */
    @Post("/hotels/rates")
    Map<String, Object> rates(@Header(KEY) String key, @Body Map<String, Object> body) {
        LiteApiQuestion question = read(body);
        Collection<List<LodgingOffer>> byHotel = offers(question.stay())
                .filter(question::wants)
                .collect(Collectors.groupingBy(offer -> offer.property().id(), TreeMap::new, Collectors.toList()))
                .values();
        if (byHotel.isEmpty()) {
            throw new RefusedException(NOTHING, "no availability found");
        }
        return LiteApiWords.rates(byHotel, question, this::city);
    }

    private static LiteApiQuestion read(Map<String, Object> body) {
        try {
            return LiteApiQuestion.read(body);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(BAD_INPUT, String.valueOf(e.getMessage()));
        }
    }

    /** A second look at an offer: what it costs now, or that it is gone. */
    @Post("/rates/prebook")
    Map<String, Object> prebook(@Header(KEY) String key, @Body Map<String, Object> body) {
        LiteApiHandle handle = LiteApiHandle.find(body.get("offerId"))
                .orElseThrow(() -> new RefusedException(BAD_INPUT, "no such offerId. Maybe search again?"));
        return offers(handle.stay())
                .filter(offer -> offer.id().equals(handle.offer()))
                .findFirst()
                .map(offer -> LiteApiWords.prebook(offer, handle, city(offer.property())))
                .orElseThrow(() -> new RefusedException(NOTHING, "no availability found"));
    }

    private Stream<LodgingOffer> offers(DateRange stay) {
        return cities.listCities().stream().flatMap(city -> rooms.listOffers(city.id(), stay).stream());
    }

    private City city(Property hotel) {
        return cities.listCities().stream()
                .filter(city -> city.id().equals(hotel.city()))
                .findFirst()
                .orElseThrow();
    }
}
