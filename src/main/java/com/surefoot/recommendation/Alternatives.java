package com.surefoot.recommendation;

import com.surefoot.itinerary.TripBrief;
import java.util.Set;

/** Plans around what is not to be in a trip any more, such as a room that is sold out. */
@FunctionalInterface
public interface Alternatives {

    /**
     * The trip that is best for most people, without some of what there is.
     *
     * @param ids of offers, sights and restaurants
     */
    Recommendation without(TripBrief brief, Set<String> ids);
}
