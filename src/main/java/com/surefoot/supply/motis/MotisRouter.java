package com.surefoot.supply.motis;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.routing.Assembly;
import com.surefoot.supply.routing.RideServer;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Place;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Asks a MOTIS 2 server ({@code /api/v1/plan}, which every version 2 answers). */
@Singleton
@Requires(property = "surefoot.suppliers." + MotisRouter.NAME + ".base-url")
final class MotisRouter extends RideServer {

    static final String NAME = "motis";

    @Inject
    MotisRouter(Suppliers suppliers) {
        this(suppliers.get(NAME));
    }

    MotisRouter(SupplierClient supplier) {
        super(NAME, supplier, PlanAnswer.VEHICLES);
    }

    @Override
    protected Way ask(SupplierClient server, Departure departure, Assembly assembly) throws SupplierException {
        return assembly.first(server.ask(call(departure), body -> PlanAnswer.read(body, departure.mode())));
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
                .query("transitModes", String.join(",", PlanAnswer.VEHICLES.words(departure.mode())))
                .query("directModes", "");
    }

    private static String point(Place place) {
        return String.format(
                Locale.ROOT, "%.6f,%.6f", place.point().lat(), place.point().lon());
    }
}
