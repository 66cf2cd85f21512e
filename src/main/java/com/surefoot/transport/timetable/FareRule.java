package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Where a fare applies; what is empty does not limit it (GTFS Fares V1). */
public record FareRule(
        String fareId, Optional<String> routeId, Optional<String> originZone, Optional<String> destinationZone) {

    public FareRule {
        requireNonNull(fareId, "fareId");
        requireNonNull(routeId, "routeId");
        requireNonNull(originZone, "originZone");
        requireNonNull(destinationZone, "destinationZone");
    }
}
