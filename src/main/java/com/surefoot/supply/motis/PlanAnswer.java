package com.surefoot.supply.motis;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.routing.FoundLeg;
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
import java.util.Set;

/** The answer to {@code /api/v1/plan}. An itinerary that cannot be understood is left out. */
final class PlanAnswer {

    private static final String WALK = "WALK";

    /** Later versions of the server have other words for the same. */
    private static final Set<String> RAILS =
            Set.of("TRAM", "SUBWAY", "METRO", "SUBURBAN", "RAIL", "REGIONAL_RAIL", "REGIONAL_FAST_RAIL", "FUNICULAR");

    private static final int MOST = 50;

    private PlanAnswer() {}

    /**
     * All itineraries that can be understood.
     *
     * @throws IOException if it is no such answer, or none of its itineraries can be understood
     */
    static List<List<FoundLeg>> read(Body body) throws IOException {
        List<Json> itineraries = body.json().get("itineraries").elements();
        List<List<FoundLeg>> understood = new ArrayList<>();
        Optional<IOException> odd = Optional.empty();
        for (Json itinerary : itineraries.subList(0, Math.min(MOST, itineraries.size()))) {
            try {
                understood.add(legs(itinerary));
            } catch (IOException e) {
                odd = Optional.of(e);
            }
        }
        if (understood.isEmpty() && odd.isPresent()) {
            throw odd.get();
        }
        return understood;
    }

    private static List<FoundLeg> legs(Json itinerary) throws IOException {
        List<FoundLeg> legs = new ArrayList<>();
        for (Json leg : itinerary.get("legs").elements()) {
            FoundLeg read = leg(leg);
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

    private static FoundLeg leg(Json leg) throws IOException {
        if (leg.find("cancelled").isPresent() && leg.get("cancelled").flag()) {
            throw new IOException(leg.where() + " is cancelled");
        }
        String mode = leg.get("mode").text();
        boolean walks = mode.equals(WALK);
        if (!walks && !RAILS.contains(mode)) {
            throw new IOException("%s/mode is '%s', which is not known".formatted(leg.where(), mode));
        }
        try {
            return new FoundLeg(
                    walks ? InCityMode.WALK : InCityMode.METRO,
                    place(leg.get("from")),
                    place(leg.get("to")),
                    time(leg.get("startTime")),
                    time(leg.get("endTime")),
                    walks ? Optional.of(metres(leg.get("distance"))) : Optional.empty(),
                    walks ? Optional.empty() : Optional.of(run(leg)));
        } catch (IllegalArgumentException e) {
            throw new IOException("%s: %s".formatted(leg.where(), e.getMessage()), e);
        }
    }

    private static FoundLeg.Run run(Json leg) throws IOException {
        Optional<String> shown = leg.findText("displayName");
        return new FoundLeg.Run(
                shown.isPresent() ? shown.get() : leg.get("routeShortName").text(),
                leg.findText("headsign").orElse(""),
                leg.get("realTime").flag());
    }

    private static Place place(Json place) throws IOException {
        return new Place(
                place.get("name").text(),
                new GeoPoint(
                        place.get("lat").decimal().doubleValue(),
                        place.get("lon").decimal().doubleValue()));
    }

    private static Distance metres(Json metres) throws IOException {
        return new Distance(metres.decimal().doubleValue());
    }

    private static Instant time(Json time) throws IOException {
        try {
            return OffsetDateTime.parse(time.text()).toInstant();
        } catch (DateTimeException e) {
            throw new IOException("%s is no time with an offset: '%s'".formatted(time.where(), time.text()), e);
        }
    }
}
