package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.planning.api.Plan.Rule;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What could be otherwise in one place of a trip.
 *
 * @param rivals what could be there instead, that which breaks nothing first, and of that the best
 * @param landings when a visit or a meal could be instead, in order of time
 */
public record Neighbourhood(List<Rival> rivals, List<Landing> landings) {

    /** Nothing could. */
    public static final Neighbourhood NONE = new Neighbourhood(List.of(), List.of());

    public Neighbourhood {
        rivals = List.copyOf(rivals);
        landings = List.copyOf(landings);
    }

    /**
     * Something that could be in the place of something else.
     *
     * @param id a ride's, a lodging offer's, a sight's or a restaurant's
     * @param name as travellers know it
     * @param breaks what it would break if all else stayed just as it is
     */
    public record Rival(String id, String name, Optional<Rule> breaks) {

        public Rival {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(breaks, "breaks");
        }
    }

    /** A moment at which it could begin, by the clock where it is. */
    public record Landing(LocalDateTime start) {

        public Landing {
            requireNonNull(start, "start");
        }
    }
}
