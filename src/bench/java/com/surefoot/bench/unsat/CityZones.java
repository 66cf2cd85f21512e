package com.surefoot.bench.unsat;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The time zones of cities, which the tables do not tell: those that the time zone database names after them. */
final class CityZones {

    private static final Map<String, String> OTHER_NAMES = Map.of("New York City", "New York");
    private static final Map<String, ZoneId> ZONES = zones();

    private CityZones() {}

    static ZoneId of(String city) {
        return Optional.ofNullable(ZONES.get(OTHER_NAMES.getOrDefault(city, city)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No time zone is named after %s. Maybe it is to be added to the other names?".formatted(city)));
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new TreeMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
            zones.putIfAbsent(city, ZoneId.of(id));
        }
        return zones;
    }
}
