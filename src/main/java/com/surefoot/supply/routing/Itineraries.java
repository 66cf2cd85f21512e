package com.surefoot.supply.routing;

import com.surefoot.supply.http.Json;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the itineraries of an answer, each of its own: one that cannot be understood is left out. */
public final class Itineraries {

    private static final int MOST = 50;

    /** Reads a leg in a server's format. */
    @FunctionalInterface
    public interface LegReader {

        /**
         * The leg.
         *
         * @throws IOException if it cannot be understood
         * @throws IllegalArgumentException for the same
         */
        FoundLeg read(Json leg) throws IOException;
    }

    private Itineraries() {}

    /**
     * All that can be understood.
     *
     * @param itineraries objects with {@code legs}
     * @throws IOException if there are some, and none of them can be understood
     */
    public static List<List<FoundLeg>> read(List<Json> itineraries, LegReader reader) throws IOException {
        List<List<FoundLeg>> understood = new ArrayList<>();
        Optional<IOException> odd = Optional.empty();
        for (Json itinerary : itineraries.subList(0, Math.min(MOST, itineraries.size()))) {
            try {
                understood.add(legs(itinerary, reader));
            } catch (IOException e) {
                odd = Optional.of(e);
            }
        }
        if (understood.isEmpty() && odd.isPresent()) {
            throw odd.get();
        }
        return understood;
    }

    private static List<FoundLeg> legs(Json itinerary, LegReader reader) throws IOException {
        List<FoundLeg> legs = new ArrayList<>();
        for (Json leg : itinerary.get("legs").elements()) {
            FoundLeg read = read(leg, reader);
            if (!legs.isEmpty()
                    && read.start().isBefore(legs.get(legs.size() - 1).end())) {
                throw new IOException(leg.where() + " starts before the one before it ends");
            }
            legs.add(read);
        }
        if (legs.isEmpty()) {
            throw new IOException(itinerary.where() + " has no legs");
        }
        return legs;
    }

    private static FoundLeg read(Json leg, LegReader reader) throws IOException {
        try {
            return reader.read(leg);
        } catch (IllegalArgumentException e) {
            throw new IOException("%s: %s".formatted(leg.where(), e.getMessage()), e);
        }
    }

    /**
     * The leg's {@code mode}.
     *
     * @param asked what was asked for
     */
    public static InCityMode mode(Json leg, Vehicles vehicles, InCityMode asked) throws IOException {
        String word = leg.get("mode").text();
        return vehicles.find(word, asked)
                .orElseThrow(() -> new IOException("%s/mode is '%s', which is not known".formatted(leg.where(), word)));
    }

    /** A place with {@code name}, {@code lat} and {@code lon}. */
    public static Place place(Json place) throws IOException {
        return new Place(
                place.get("name").text(),
                new GeoPoint(
                        place.get("lat").decimal().doubleValue(),
                        place.get("lon").decimal().doubleValue()));
    }

    public static Distance metres(Json metres) throws IOException {
        return new Distance(metres.decimal().doubleValue());
    }

    /** A time with any offset. */
    public static Instant time(Json time) throws IOException {
        try {
            return OffsetDateTime.parse(time.text()).toInstant();
        } catch (DateTimeException e) {
            throw new IOException("%s is no time with an offset: '%s'".formatted(time.where(), time.text()), e);
        }
    }
}
