package com.surefoot.supply.routing;

import static java.util.Objects.requireNonNull;

import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Place;
import java.util.List;

/**
 * A server that is asked for rides at a time of day. All ways between many places would take thousands of calls:
 * those it leaves to others, and is asked for the few of a trip.
 */
public abstract class RideServer implements Router {

    private final String name;
    private final SupplierClient supplier;
    private final Vehicles vehicles;

    /**
     * A server.
     *
     * @param name in settings
     * @param vehicles its words for them
     */
    protected RideServer(String name, SupplierClient supplier, Vehicles vehicles) {
        this.name = requireNonNull(name, "name");
        this.supplier = requireNonNull(supplier, "supplier");
        this.vehicles = requireNonNull(vehicles, "vehicles");
    }

    /**
     * Asks for a ride.
     *
     * @param assembly makes a way of what is answered
     */
    protected abstract Way ask(SupplierClient server, Departure departure, Assembly assembly) throws SupplierException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Ways ways(CityTravel travel, List<Place> places) {
        return Ways.UNKNOWN;
    }

    @Override
    public final Way departing(Departure departure) {
        if (!vehicles.know(departure.mode())) {
            return Way.unknown(Gap.NOT_ITS_MODE);
        }
        try {
            return ask(supplier, departure, new Assembly(departure, name));
        } catch (SupplierException e) {
            // the client has counted and kept what went wrong
            return Way.unknown(Gap.NO_ANSWER);
        }
    }
}
