package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What must stay as it is when planning again, by the ids an itinerary shows.
 *
 * @param outbound a transport offer's id
 * @param inbound a transport offer's id
 * @param lodging a lodging offer's id
 * @param visits sights and restaurants on their days
 */
public record Locks(
        Optional<String> outbound, Optional<String> inbound, Optional<String> lodging, List<LockedVisit> visits) {

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

    public Locks {
        requireNonNull(outbound, "outbound");
        requireNonNull(inbound, "inbound");
        requireNonNull(lodging, "lodging");
        visits = List.copyOf(visits);
    }
}
