package com.surefoot.supply.routing;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Price;
import java.util.Optional;

/**
 * What a ride costs: as whoever found it says, or else on rails by the city's metro tariff. What nobody says is not known, and
 * neither is what is paid in another currency than the city's. Each vehicle takes a ticket of its own, which may be dearer than
 * it is.
 */
final class Fares {

    private final CityTravel travel;
    private final Optional<MetroRules> metro;

    Fares(CityTravel travel) {
        this.travel = travel;
        this.metro = travel.metro().map(MetroNetwork::rules);
    }

    Price price(InCityMode mode, Distance straight, FoundLeg.Run run) {
        return run.ticket()
                .filter(ticket -> ticket.currency().equals(travel.currency()))
                .or(() -> metro.filter(rules -> run.ticket().isEmpty() && mode == InCityMode.METRO)
                        .map(rules -> rules.fare(straight)))
                .map(Price::of)
                .orElse(Price.unknown(travel.currency()));
    }

    /** How far one rides where only the straight way is known. */
    Distance way(Distance straight) {
        return straight.times(metro.map(MetroRules::detour).orElse(travel.walk().detour()));
    }
}
