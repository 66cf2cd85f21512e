package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to stay as it is when planning again, by the ids an itinerary shows.
 *
 * @param outbound a transport offer's id
 * @param inbound a transport offer's id
 * @param lodging a lodging offer's id
 * @param visits sights and restaurants on their days
 * @param rest all else that was in the itinerary, in order: not a must, but it stays where it can
 * @param nothingNew whether no sight comes in that is neither named here nor asked for
 */
public record Locks(
        Optional<String> outbound,
        Optional<String> inbound,
        Optional<String> lodging,
        List<LockedVisit> visits,
        List<Kept> rest,
        boolean nothingNew) {

    public static final Locks NONE = new Locks(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * A sight or restaurant that stays on its day.
     *
     * @param id the sight's or restaurant's id
     * @param start when it begins, if that must stay too
     */
    public record LockedVisit(String id, LocalDate day, Optional<LocalTime> start) {

        public LockedVisit {
            requireNonNull(id, "id");
            requireNonNull(day, "day");
            requireNonNull(start, "start");
        }
    }

    /**
     * Something that was in the itinerary.
     *
     * @param id a ride's, a lodging offer's, a sight's or a restaurant's
     */
    public record Kept(String id, LocalDate day) {

        public Kept {
            requireNonNull(id, "id");
            requireNonNull(day, "day");
        }
    }

    public Locks {
        requireNonNull(outbound, "outbound");
        requireNonNull(inbound, "inbound");
        requireNonNull(lodging, "lodging");
        visits = List.copyOf(visits);
        rest = List.copyOf(rest);
    }

    /** Locks of what must stay, with no word on the rest. */
    public Locks(
            Optional<String> outbound, Optional<String> inbound, Optional<String> lodging, List<LockedVisit> visits) {
        this(outbound, inbound, lodging, visits, List.of());
    }

    /** Locks that leave room for what is new. */
    public Locks(
            Optional<String> outbound,
            Optional<String> inbound,
            Optional<String> lodging,
            List<LockedVisit> visits,
            List<Kept> rest) {
        this(outbound, inbound, lodging, visits, rest, false);
    }

    /** The same locks, with all of an itinerary to stay where it can. */
    public Locks keeping(Itinerary itinerary) {
        List<Kept> all = new ArrayList<>();
        for (Day day : itinerary.days()) {
            day.activities().forEach(activity -> all.add(new Kept(activity.id(), day.date())));
        }
        return new Locks(outbound, inbound, lodging, visits, all, nothingNew);
    }
}
