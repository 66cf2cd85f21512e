package com.surefoot.recommendation.live;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.recommendation.live.Found.Ride;
import java.util.List;
import java.util.stream.Stream;

/**
 * What suppliers were asked for. What they were not asked for may be sold as well.
 *
 * @param rooms who sleeps in which room
 * @param stays each for all the rooms
 * @param rides each for the whole party
 * @param assumptions what was taken to be so since the brief leaves it open, in words
 */
public record Asked(List<Occupancy> rooms, List<CityStay> stays, List<Ride> rides, List<String> assumptions) {

    /** Nobody was asked. */
    public static final Asked NOTHING = new Asked(List.of(), List.of(), List.of(), List.of());

    public Asked {
        rooms = List.copyOf(rooms);
        stays = List.copyOf(stays);
        rides = List.copyOf(rides);
        assumptions = List.copyOf(assumptions);
    }

    static Asked forStays(List<Occupancy> rooms, List<CityStay> stays, List<String> assumptions) {
        return new Asked(rooms, stays, List.of(), assumptions);
    }

    static Asked forRides(List<Ride> rides, List<String> assumptions) {
        return new Asked(List.of(), List.of(), rides, assumptions);
    }

    /** Both. */
    Asked and(Asked other) {
        return new Asked(
                rooms.isEmpty() ? other.rooms : rooms,
                both(stays, other.stays),
                both(rides, other.rides),
                both(assumptions, other.assumptions));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
