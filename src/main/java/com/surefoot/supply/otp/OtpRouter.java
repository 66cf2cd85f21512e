package com.surefoot.supply.otp;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.routing.Assembly;
import com.surefoot.supply.routing.RideServer;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Asks an OpenTripPlanner server, version 2.6 or later ({@code /gtfs/v1}). */
@Singleton
@Requires(property = "surefoot.suppliers." + OtpRouter.NAME + ".base-url")
final class OtpRouter extends RideServer {

    static final String NAME = "otp";

    @Inject
    OtpRouter(Suppliers suppliers) {
        this(suppliers.get(NAME));
    }

    OtpRouter(SupplierClient supplier) {
        super(NAME, supplier, PlanAnswer.VEHICLES);
    }

    @Override
    protected Way ask(SupplierClient server, Departure departure, Assembly assembly) throws SupplierException {
        Call call = Call.post(PlanRequest.write(departure), "application/json", "gtfs", "v1")
                .repeatable();
        PlanAnswer answer = server.ask(call, body -> PlanAnswer.read(body, departure.mode()));
        return answer.ways().isEmpty() && !answer.covered()
                ? Way.unknown(Gap.NOT_COVERED)
                : assembly.first(answer.ways());
    }
}
