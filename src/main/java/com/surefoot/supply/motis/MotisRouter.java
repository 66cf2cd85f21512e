package com.surefoot.supply.motis;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.routing.Assembly;
import com.surefoot.supply.routing.FoundLeg;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Place;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Asks a MOTIS 2 server for rides on rails at a time of day ({@code /api/v1/plan}, which every version 2 answers). All ways
 * between many places would take thousands of calls: those it leaves to others, and is asked for the few of a trip.
 */
@Singleton
@Requires(property = "surefoot.suppliers." + MotisRouter.NAME + ".base-url")
final class MotisRouter implements Router {

    static final String NAME = "motis";

    private final SupplierClient supplier;

    @Inject
    MotisRouter(Suppliers suppliers) {
        this(suppliers.get(NAME));
    }

    MotisRouter(SupplierClient supplier) {
        this.supplier = supplier;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ways ways(CityTravel travel, List<Place> places) {
        return Ways.UNKNOWN;
    }

    @Override
    public Way departing(Departure departure) {
        if (departure.mode() != InCityMode.METRO) {
            return Way.unknown(Gap.NOT_ITS_MODE);
        }
        try {
            List<List<FoundLeg>> found = supplier.ask(call(departure), PlanAnswer::read);
            return new Assembly(departure, NAME).first(found);
        } catch (SupplierException e) {
            // the client has counted and kept what went wrong
            return Way.unknown(Gap.NO_ANSWER);
        }
    }

    /** Without direct ways: those that are quicker than every ride would hide the rides. */
    private static Call call(Departure departure) {
        return Call.get("api", "v1", "plan")
                .query("fromPlace", point(departure.from()))
                .query("toPlace", point(departure.to()))
                .query(
                        "time",
                        departure
                                .at()
                                .toInstant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .query("arriveBy", "false")
                .query("timetableView", "false")
                .query("transitModes", "TRAM,SUBWAY,METRO,RAIL")
                .query("directModes", "");
    }

    private static String point(Place place) {
        return String.format(
                Locale.ROOT, "%.6f,%.6f", place.point().lat(), place.point().lon());
    }
}
