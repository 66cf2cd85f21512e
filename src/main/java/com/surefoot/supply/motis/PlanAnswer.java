package com.surefoot.supply.motis;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.routing.FoundLeg;
import com.surefoot.supply.routing.Itineraries;
import com.surefoot.supply.routing.Vehicles;
import com.surefoot.transport.incity.InCityMode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to {@code /api/v1/plan}. An itinerary that cannot be understood is left out. */
final class PlanAnswer {

    /** Funiculars are not asked for: not all versions know the word. Later ones have other words for the same. */
    static final Vehicles VEHICLES = new Vehicles(
            Map.of(
                    InCityMode.METRO, List.of("SUBWAY"),
                    InCityMode.TRAM, List.of("TRAM"),
                    InCityMode.TRAIN, List.of("METRO", "RAIL"),
                    InCityMode.FERRY, List.of("FERRY"),
                    InCityMode.BUS, List.of("BUS")),
            Map.ofEntries(
                    Map.entry("SUBWAY", InCityMode.METRO),
                    Map.entry("TRAM", InCityMode.TRAM),
                    Map.entry("METRO", InCityMode.TRAIN),
                    Map.entry("SUBURBAN", InCityMode.TRAIN),
                    Map.entry("RAIL", InCityMode.TRAIN),
                    Map.entry("REGIONAL_RAIL", InCityMode.TRAIN),
                    Map.entry("REGIONAL_FAST_RAIL", InCityMode.TRAIN),
                    Map.entry("FUNICULAR", InCityMode.FUNICULAR),
                    Map.entry("FERRY", InCityMode.FERRY),
                    Map.entry("BUS", InCityMode.BUS)));

    private PlanAnswer() {}

    /**
     * All itineraries that can be understood.
     *
     * @param asked what was asked for
     * @throws IOException if it is no such answer, or none of its itineraries can be understood
     */
    static List<List<FoundLeg>> read(Body body, InCityMode asked) throws IOException {
        return Itineraries.read(body.json().get("itineraries").elements(), leg -> leg(leg, asked));
    }

    private static FoundLeg leg(Json leg, InCityMode asked) throws IOException {
        if (leg.find("cancelled").isPresent() && leg.get("cancelled").flag()) {
            throw new IOException(leg.where() + " is cancelled");
        }
        InCityMode mode = Itineraries.mode(leg, VEHICLES, asked);
        boolean walks = mode == InCityMode.WALK;
        return new FoundLeg(
                mode,
                Itineraries.place(leg.get("from")),
                Itineraries.place(leg.get("to")),
                Itineraries.time(leg.get("startTime")),
                Itineraries.time(leg.get("endTime")),
                walks ? Optional.of(Itineraries.metres(leg.get("distance"))) : Optional.empty(),
                walks ? Optional.empty() : Optional.of(run(leg)));
    }

    private static FoundLeg.Run run(Json leg) throws IOException {
        Optional<String> shown = leg.findText("displayName");
        return new FoundLeg.Run(
                shown.isPresent() ? shown.get() : leg.get("routeShortName").text(),
                leg.findText("headsign").orElse(""),
                leg.get("realTime").flag());
    }
}
