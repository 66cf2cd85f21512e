package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Neighbourhood.Landing;
import com.surefoot.planning.api.Plan.Rule;
import java.util.List;

/**
 * What could be otherwise about one element of a trip.
 *
 * @param choices what could be in its place, the best first
 * @param closed what comes to mind and could not, as all else is
 * @param landings when it could be instead, in order of time
 */
public record Options(List<Choice> choices, List<Closed> closed, List<Landing> landings) {

    public Options {
        choices = List.copyOf(choices);
        closed = List.copyOf(closed);
        landings = List.copyOf(landings);
    }

    /**
     * Something else in its place.
     *
     * @param id a ride's, a lodging offer's, a sight's or a restaurant's
     * @param name as travellers know it
     * @param brief that leads to it
     * @param candidate the trip it leads to
     */
    public record Choice(String id, String name, TripBrief brief, Candidate candidate) {

        public Choice {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(brief, "brief");
            requireNonNull(candidate, "candidate");
        }
    }

    /**
     * Something that cannot be had in its place.
     *
     * @param why what it would break
     */
    public record Closed(String id, String name, Rule why) {

        public Closed {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(why, "why");
        }
    }
}
