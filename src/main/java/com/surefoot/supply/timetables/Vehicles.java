package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.InCityMode;
import java.util.Optional;

/** What runs on a route, by GTFS's route types, basic and extended. */
final class Vehicles {

    private Vehicles() {}

    /** Empty for what nobody rides inside a city, as aircraft, and for types that are not known. */
    static Optional<InCityMode> find(int routeType) {
        return switch (routeType < 100 ? routeType : 100 * (routeType / 100)) {
            case 0, 5, 900 -> Optional.of(InCityMode.TRAM);
            case 1, 12, 400, 500, 600 -> Optional.of(InCityMode.METRO);
            case 2, 100, 300 -> Optional.of(InCityMode.TRAIN);
            case 3, 11, 200, 700, 800 -> Optional.of(InCityMode.BUS);
            case 4, 1000, 1200 -> Optional.of(InCityMode.FERRY);
            case 6, 7, 1300, 1400 -> Optional.of(InCityMode.FUNICULAR);
            default -> Optional.empty();
        };
    }
}
