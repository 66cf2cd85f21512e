package com.surefoot.supply.motis;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.routing.FoundLeg;
import com.surefoot.supply.routing.Itineraries;
import com.surefoot.transport.incity.InCityMode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer to {@code /api/v1/plan}. An itinerary that cannot be understood is left out. */
final class PlanAnswer {

    private static final String WALK = "WALK";

    /** Later versions of the server have other words for the same. */
    private static final Set<String> RAILS =
            Set.of("TRAM", "SUBWAY", "METRO", "SUBURBAN", "RAIL", "REGIONAL_RAIL", "REGIONAL_FAST_RAIL", "FUNICULAR");

    private PlanAnswer() {}

    /**
     * All itineraries that can be understood.
     *
     * @throws IOException if it is no such answer, or none of its itineraries can be understood
     */
    static List<List<FoundLeg>> read(Body body) throws IOException {
        return Itineraries.read(body.json().get("itineraries").elements(), PlanAnswer::leg);
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
        return new FoundLeg(
                walks ? InCityMode.WALK : InCityMode.METRO,
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
