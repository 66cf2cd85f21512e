package com.surefoot.recommendation.live;

import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.Beds;
import com.surefoot.itinerary.demand.LodgingDemand.Rooms;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.live.Occupancy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who of a party sleeps in which room, as suppliers are asked.
 *
 * @param rooms each with an adult in it; none if suppliers do not sell them like that
 * @param obstacle why not, if so
 */
record Sleepers(List<Occupancy> rooms, Optional<String> obstacle) {

    /** Of the adults, and of the children beside them: what rooms are commonly sold for. */
    private static final int IN_A_ROOM = 2;

    private static final int MOST_ROOMS = 8;

    /** More people are not let into one room. */
    private static final int MOST_IN_A_ROOM = 20;

    Sleepers {
        rooms = List.copyOf(rooms);
    }

    /** In as many rooms as the brief asks for, or else in as few as hold two adults and two children each. */
    static Sleepers of(TripBrief brief) {
        Party party = brief.party();
        int rooms = musts(brief, Rooms.class).map(Rooms::count).findFirst().orElseGet(() -> fewest(party));
        return findObstacle(brief, rooms)
                .map(why -> new Sleepers(List.of(), Optional.of(why)))
                .orElseGet(() -> new Sleepers(shared(party, rooms), Optional.empty()));
    }

    /** How old each child is; as old as children can be where nobody says, so that it costs no less and has a bed. */
    static List<Integer> ages(Party party) {
        return party.isAgeOpen() ? Collections.nCopies(party.children(), Party.OLDEST_CHILD) : party.childrenAges();
    }

    private static int fewest(Party party) {
        int rooms = Math.max(roomsFor(party.adults()), roomsFor(party.children()));
        return Math.min(rooms, party.adults());
    }

    private static int roomsFor(int people) {
        return (people + IN_A_ROOM - 1) / IN_A_ROOM;
    }

    private static Optional<String> findObstacle(TripBrief brief, int rooms) {
        Party party = brief.party();
        if (rooms > party.adults()) {
            return Optional.of("Each room takes an adult: %d rooms are asked for, with %d adults."
                    .formatted(rooms, party.adults()));
        }
        if (rooms > MOST_ROOMS || party.size() > rooms * MOST_IN_A_ROOM) {
            return Optional.of("%d rooms for %d people are not sold at a time.".formatted(rooms, party.size()));
        }
        return musts(brief, Beds.class)
                .findFirst()
                .map(beds ->
                        "It does not say how many beds stand in a room, and %d are asked for.".formatted(beds.count()));
    }

    private static <T> Stream<T> musts(TripBrief brief, Class<T> sort) {
        return brief.listRequirements().stream()
                .filter(Requirement::isMust)
                .map(Requirement::demand)
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    /** Adults are shared evenly, and each child goes to where the fewest are. */
    private static List<Occupancy> shared(Party party, int rooms) {
        int[] adults = IntStream.range(0, rooms)
                .map(room -> (party.adults() + rooms - 1 - room) / rooms)
                .toArray();
        List<List<Integer>> children = new ArrayList<>();
        IntStream.range(0, rooms).forEach(room -> children.add(new ArrayList<>()));
        for (int age : ages(party)) {
            int emptiest = IntStream.range(0, rooms)
                    .boxed()
                    .min(Comparator.comparingInt(
                            room -> adults[room] + children.get(room).size()))
                    .orElseThrow();
            children.get(emptiest).add(age);
        }
        return IntStream.range(0, rooms)
                .mapToObj(room -> new Occupancy(adults[room], children.get(room)))
                .toList();
    }
}
