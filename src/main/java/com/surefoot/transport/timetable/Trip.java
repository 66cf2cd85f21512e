package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

/**
 * One run of a vehicle along a route, on every day of its service.
 *
 * @param id unique in the source
 * @param shortName what travellers know it by, such as a train number; may be empty
 */
public record Trip(String id, String routeId, String serviceId, String shortName, String headsign) {

    public Trip {
        requireNonNull(id, "id");
        requireNonNull(routeId, "routeId");
        requireNonNull(serviceId, "serviceId");
        requireNonNull(shortName, "shortName");
        requireNonNull(headsign, "headsign");
    }
}
