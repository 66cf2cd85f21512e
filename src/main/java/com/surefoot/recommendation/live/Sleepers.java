package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.Rooms;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.live.Occupancy;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who of a party sleeps in which room, as suppliers are asked. Nobody is asked how old children are, so that they are asked
 * for as adults: that costs no less, and there is a bed for each.
 */
final class Sleepers {

    private static final int IN_A_ROOM = 2;
    private static final int MOST_ROOMS = 8;

    private Sleepers() {}

    /** As many rooms as the brief asks for, or one for two; none if suppliers do not sell so many at a time. */
    static List<Occupancy> of(TripBrief brief) {
        int people = brief.party().size();
        int rooms = brief.listRequirements().stream()
                .filter(Requirement::isMust)
                .map(Requirement::demand)
                .filter(Rooms.class::isInstance)
                .map(demand -> ((Rooms) demand).count())
                .findFirst()
                .orElse((people + IN_A_ROOM - 1) / IN_A_ROOM);
        return rooms > MOST_ROOMS || rooms > people
                ? List.of()
                : IntStream.range(0, rooms)
                        .mapToObj(room -> Occupancy.of((people + rooms - 1 - room) / rooms))
                        .toList();
    }
}
