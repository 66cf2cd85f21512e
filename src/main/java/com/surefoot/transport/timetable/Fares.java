package com.surefoot.transport.timetable;

import com.surefoot.travel.Money;
import java.util.Optional;

/** What single rides cost one person. */
@FunctionalInterface
public interface Fares {

    /** Nobody says. */
    Fares UNKNOWN = (routeId, originZone, destinationZone) -> Optional.empty();

    /** The cheapest fare of a ride on a route; empty if none applies. */
    Optional<Money> findPrice(String routeId, Optional<String> originZone, Optional<String> destinationZone);
}
