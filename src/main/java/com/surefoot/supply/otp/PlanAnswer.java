package com.surefoot.supply.otp;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.http.RefusalException;
import com.surefoot.supply.routing.FoundLeg;
import com.surefoot.supply.routing.Itineraries;
import com.surefoot.supply.routing.Vehicles;
import com.surefoot.transport.incity.InCityMode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to {@code planConnection}.
 *
 * @param ways itineraries that can be understood
 * @param covered whether it has streets and timetables for what it was asked
 */
record PlanAnswer(List<List<FoundLeg>> ways, boolean covered) {

    /** What is asked for and read, by the server's names. */
    static final Vehicles VEHICLES = new Vehicles(
            Map.of(
                    InCityMode.METRO, List.of("SUBWAY"),
                    InCityMode.TRAM, List.of("TRAM"),
                    InCityMode.TRAIN, List.of("RAIL"),
                    InCityMode.FUNICULAR, List.of("FUNICULAR"),
                    InCityMode.FERRY, List.of("FERRY"),
                    InCityMode.BUS, List.of("BUS")),
            Map.of(
                    "SUBWAY", InCityMode.METRO,
                    "TRAM", InCityMode.TRAM,
                    "RAIL", InCityMode.TRAIN,
                    "FUNICULAR", InCityMode.FUNICULAR,
                    "FERRY", InCityMode.FERRY,
                    "BUS", InCityMode.BUS));

    /** Errors that say that it does not know. */
    private static final Set<String> BEYOND = Set.of("OUTSIDE_BOUNDS", "LOCATION_NOT_FOUND", "OUTSIDE_SERVICE_PERIOD");

    /** Errors that say that it knows there is none. */
    private static final Set<String> NONE = Set.of(
            "NO_TRANSIT_CONNECTION",
            "NO_TRANSIT_CONNECTION_IN_SEARCH_WINDOW",
            "NO_STOPS_IN_RANGE",
            "WALKING_BETTER_THAN_TRANSIT");

    PlanAnswer {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /**
     * What it says.
     *
     * @param asked what was asked for
     * @throws RefusalException if it says, with whatever status, that it does not answer
     * @throws IOException if it is no such answer
     */
    static PlanAnswer read(Body body, InCityMode asked) throws IOException {
        Json answer = body.json();
        List<Json> errors = answer.list("errors");
        if (!errors.isEmpty()) {
            throw new RefusalException(errors.get(0).findText("message").orElse("an error without message"));
        }
        Json plan = answer.get("data").get("planConnection");
        List<Json> itineraries = new ArrayList<>();
        for (Json edge : plan.get("edges").elements()) {
            itineraries.add(edge.get("node"));
        }
        return new PlanAnswer(Itineraries.read(itineraries, leg -> leg(leg, asked)), isCovered(plan));
    }

    private static boolean isCovered(Json plan) throws IOException {
        boolean covered = true;
        for (Json error : plan.list("routingErrors")) {
            String code = error.get("code").text();
            if (!BEYOND.contains(code) && !NONE.contains(code)) {
                throw new IOException("%s/code is '%s', which is not known".formatted(error.where(), code));
            }
            covered &= !BEYOND.contains(code);
        }
        return covered;
    }

    private static FoundLeg leg(Json leg, InCityMode asked) throws IOException {
        InCityMode mode = Itineraries.mode(leg, VEHICLES, asked);
        boolean walks = mode == InCityMode.WALK;
        if (leg.findText("realtimeState").filter("CANCELED"::equals).isPresent()) {
            throw new IOException(leg.where() + " is cancelled");
        }
        return new FoundLeg(
                mode,
                Itineraries.place(leg.get("from")),
                Itineraries.place(leg.get("to")),
                time(leg.get("start")),
                time(leg.get("end")),
                walks ? Optional.of(Itineraries.metres(leg.get("distance"))) : Optional.empty(),
                walks ? Optional.empty() : Optional.of(run(leg)));
    }

    /** As it is seen to be now, or else as planned. */
    private static Instant time(Json moment) throws IOException {
        Optional<Json> estimated = moment.find("estimated");
        return Itineraries.time(estimated.isPresent() ? estimated.get().get("time") : moment.get("scheduledTime"));
    }

    private static FoundLeg.Run run(Json leg) throws IOException {
        Json route = leg.get("route");
        Optional<String> shortName = route.findText("shortName");
        return new FoundLeg.Run(
                shortName.isPresent() ? shortName.get() : route.get("longName").text(),
                leg.findText("headsign").orElse(""),
                leg.get("start").find("estimated").isPresent());
    }
}
