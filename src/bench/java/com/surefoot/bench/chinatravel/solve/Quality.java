package com.surefoot.bench.chinatravel.solve;

import java.util.Map;
import java.util.Optional;

/** What snippets ask of an activity. */
enum Quality {
    TYPE,
    POSITION,
    SIGHT,
    TABLE,
    HOTEL,
    KIND,
    CUISINE,
    FEATURE,
    COST,
    PRICE,
    TICKETS,
    START,
    END,
    MINUTES,
    ROOMS,
    BEDS,
    WAYS,
    WAY_MODE,
    WAY_COST,
    WAY_KILOMETRES,
    WALKED_KILOMETRES,
    WAY_MINUTES,
    METRO_TICKETS,
    CARS,
    ORIGIN,
    DESTINATION,
    RUN,
    KILOMETRES_TO;

    private static final Map<String, Quality> FUNCTIONS = Map.ofEntries(
            Map.entry("activity_type", TYPE),
            Map.entry("intercity_transport_type", TYPE),
            Map.entry("activity_position", POSITION),
            Map.entry("attraction_name", SIGHT),
            Map.entry("restaurant_name", TABLE),
            Map.entry("accommodation_name", HOTEL),
            Map.entry("attraction_type", KIND),
            Map.entry("restaurant_type", CUISINE),
            Map.entry("accommodation_type", FEATURE),
            Map.entry("activity_cost", COST),
            Map.entry("activity_price", PRICE),
            Map.entry("activity_tickets", TICKETS),
            Map.entry("activity_start_time", START),
            Map.entry("activity_end_time", END),
            Map.entry("activity_time", MINUTES),
            Map.entry("room_count", ROOMS),
            Map.entry("room_type", BEDS),
            Map.entry("activity_transports", WAYS),
            Map.entry("innercity_transport_type", WAY_MODE),
            Map.entry("innercity_transport_cost", WAY_COST),
            Map.entry("innercity_transport_distance", WAY_KILOMETRES),
            Map.entry("innercity_transport_time", WAY_MINUTES),
            Map.entry("metro_tickets", METRO_TICKETS),
            Map.entry("taxi_cars", CARS),
            Map.entry("intercity_transport_origin", ORIGIN),
            Map.entry("intercity_transport_destination", DESTINATION));

    private static final Map<String, Quality> KEYS = Map.ofEntries(
            Map.entry("type", TYPE),
            Map.entry("position", POSITION),
            Map.entry("cost", COST),
            Map.entry("price", PRICE),
            Map.entry("tickets", TICKETS),
            Map.entry("start_time", START),
            Map.entry("end_time", END),
            Map.entry("rooms", ROOMS),
            Map.entry("room_type", BEDS),
            Map.entry("transports", WAYS),
            Map.entry("TrainID", RUN),
            Map.entry("FlightID", RUN));

    /** What a function of the benchmark tells of an activity or of the way to it. */
    static Optional<Quality> ofFunction(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** What a field of an activity tells. */
    static Optional<Quality> ofKey(Object name) {
        return Optional.ofNullable(KEYS.get(name.toString()));
    }
}
