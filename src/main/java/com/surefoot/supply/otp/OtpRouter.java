package com.surefoot.supply.otp;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.routing.Assembly;
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
import java.util.List;

/** Asks an OpenTripPlanner server, version 2.6 or later, for rides on rails at a time of day ({@code /gtfs/v1}). */
@Singleton
@Requires(property = "surefoot.suppliers." + OtpRouter.NAME + ".base-url")
final class OtpRouter implements Router {

    static final String NAME = "otp";

    private final SupplierClient supplier;

    @Inject
    OtpRouter(Suppliers suppliers) {
        this(suppliers.get(NAME));
    }

    OtpRouter(SupplierClient supplier) {
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
        Call call = Call.post(PlanRequest.write(departure), "application/json", "gtfs", "v1")
                .repeatable();
        try {
            PlanAnswer answer = supplier.ask(call, PlanAnswer::read);
            return answer.ways().isEmpty() && !answer.covered()
                    ? Way.unknown(Gap.NOT_COVERED)
                    : new Assembly(departure, NAME).first(answer.ways());
        } catch (SupplierException e) {
            // the client has counted and kept what went wrong
            return Way.unknown(Gap.NO_ANSWER);
        }
    }
}
