package com.surefoot.recommendation;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import java.util.List;
import java.util.function.Consumer;

/** The use case: from a brief to a recommendation or a clear refusal. */
@FunctionalInterface
public interface Recommender {

    /** For {@link #recommend(TripBrief, List, Consumer)}: trips are then not assessed while the search still runs. */
    Consumer<Candidate> NOBODY = improved -> {};

    /** The trip that is best for most people. */
    default Recommendation recommend(TripBrief brief) {
        return recommend(brief, List.of(Flavour.BALANCED), NOBODY);
    }

    /**
     * Trips that differ in kind.
     *
     * @param flavours what the candidates are to make most of, in order
     * @param improved told each better trip while the search still runs; each is complete and meets every must;
     *     {@link #NOBODY} where none of them is looked at
     */
    Recommendation recommend(TripBrief brief, List<Flavour> flavours, Consumer<Candidate> improved);
}
