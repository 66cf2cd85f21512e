package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.Cities;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rides of the sandbox, as they are sold this hour. */
@Singleton
@Requires(bean = Sandbox.class)
public final class SampleRides {

    private final Cities cities;
    private final TransportOffers transport;

    SampleRides(Supply supply) {
        this.cities = supply.cities();
        this.transport = supply.transport();
    }

    /** A ride from one city to another. */
    public record Sold(City from, City to, TransportOffer ride) {

        public Sold {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(ride, "ride");
        }
    }

    /** Those that leave some cities on a day. */
    public List<Sold> list(Predicate<City> wanted, LocalDate day) {
        List<Sold> rides = new ArrayList<>();
        for (City from : cities.listCities().stream().filter(wanted).toList()) {
            for (City to : cities.listCities()) {
                if (!to.equals(from)) {
                    transport.listOffers(from, to, day).forEach(ride -> rides.add(new Sold(from, to, ride)));
                }
            }
        }
        return rides;
    }
}
