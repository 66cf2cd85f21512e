package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why an element is in an itinerary.
 *
 * @param id of the offer, sight or restaurant, as in the itinerary
 * @param day on which it begins
 * @param serves requirements it helps to meet
 * @param cost for the whole party, the way there not included; for all nights of a stay
 * @param runnerUp what would have been taken in its place; empty if nothing else would do
 */
public record Why(String id, LocalDate day, List<Requirement> serves, Money cost, Optional<RunnerUp> runnerUp) {

    /**
     * The best alternative with all else unchanged.
     *
     * @param dearer how much more the trip would cost; negative if it would cost less
     * @param points of the solver's score that would be lost
     */
    public record RunnerUp(String id, String name, Money dearer, long points) {

        public RunnerUp {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(dearer, "dearer");
        }
    }

    public Why {
        requireNonNull(id, "id");
        requireNonNull(day, "day");
        serves = List.copyOf(serves);
        requireNonNull(cost, "cost");
        requireNonNull(runnerUp, "runnerUp");
    }
}
