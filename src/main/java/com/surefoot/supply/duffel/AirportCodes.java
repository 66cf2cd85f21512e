package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.supply.offers.Search;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The code of a city's airports, by the places that Duffel knows around it ({@code /places/suggestions}). */
final class AirportCodes {

    /** Airports lie outside of the cities they serve, though seldom farther. */
    private static final double FARTHEST_METRES = 60_000;

    /** An airport around a city. */
    private record Found(String code, Optional<String> cityCode, String cityName, String country, GeoPoint point) {}

    private final UnaryOperator<Call> marked;
    private final Map<CityId, String> known = new ConcurrentHashMap<>();

    /** @param marked makes a call one that is answered */
    AirportCodes(UnaryOperator<Call> marked) {
        this.marked = marked;
    }

    /** The same request with codes only; none if a city has no airport, or it is not to be had which. */
    Optional<TicketRequest> find(TicketRequest request, Search<TicketOffer> search) {
        List<Way> ways = new ArrayList<>();
        for (Way way : request.ways()) {
            Optional<String> from = find(way.from(), search);
            Optional<String> to = from.flatMap(any -> find(way.to(), search));
            if (to.isEmpty()) {
                return Optional.empty();
            }
            if (from.equals(to)) {
                search.miss("%s is the airport at both ends. Maybe travel on the ground?".formatted(to.get()));
                return Optional.empty();
            }
            ways.add(new Way(new Where.AtCode(from.get()), new Where.AtCode(to.get()), way.day()));
        }
        return Optional.of(new TicketRequest(ways, request.travellers(), request.cabin(), request.mostChanges()));
    }

    private Optional<String> find(Where where, Search<TicketOffer> search) {
        if (where instanceof Where.AtCode code) {
            return Optional.of(code.code());
        }
        City city = ((Where.InCity) where).city();
        @Nullable String before = known.get(city.id());
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Gleaned<Found>> places = search.find(call(city), AirportCodes::read);
        Optional<String> code = places.flatMap(found -> best(city, found.items()));
        code.ifPresent(found -> known.put(city.id(), found));
        if (places.isPresent() && code.isEmpty()) {
            search.miss("There is no airport within %.0f km of %s. Maybe travel by another city?"
                    .formatted(FARTHEST_METRES / 1000, city.name()));
        }
        return code;
    }

    private Call call(City city) {
        GeoPoint centre = city.area().centre();
        return marked.apply(Call.get("places", "suggestions")
                .query("lat", String.format(Locale.ROOT, "%.6f", centre.lat()))
                .query("lng", String.format(Locale.ROOT, "%.6f", centre.lon()))
                .query("rad", String.format(Locale.ROOT, "%.0f", FARTHEST_METRES)));
    }

    private static Gleaned<Found> read(Body body) throws IOException {
        Gleaning<Found> airports = new Gleaning<>("airports");
        for (Json place : ApiError.check(body).get("data").elements()) {
            if (place.findText("type").orElse("").equals("airport")) {
                airports.take(() -> airport(place));
            }
        }
        return airports.done();
    }

    private static Found airport(Json place) throws IOException {
        String code = place.get("iata_code").text();
        Optional<String> cityCode = place.findText("iata_city_code");
        // so that a code that is none is not asked for
        new Where.AtCode(cityCode.orElse(code));
        return new Found(
                code,
                cityCode,
                place.findText("city_name").orElse(""),
                place.findText("iata_country_code").orElse(""),
                new GeoPoint(
                        place.get("latitude").decimal().doubleValue(),
                        place.get("longitude").decimal().doubleValue()));
    }

    /** Of those in the city's country and of its name, as far as there are any, the nearest one; all of its city together. */
    private static Optional<String> best(City city, List<Found> airports) {
        List<Found> inCountry = preferred(airports, found -> found.country().equals(city.country()));
        return preferred(inCountry, found -> city.isCalled(found.cityName())).stream()
                .min(Comparator.comparing(
                        found -> found.point().distanceTo(city.area().centre())))
                .map(found -> found.cityCode().orElse(found.code()));
    }

    private static List<Found> preferred(List<Found> all, Predicate<Found> preference) {
        List<Found> some = all.stream().filter(preference).toList();
        return some.isEmpty() ? all : some;
    }
}
