package com.surefoot.recommendation;

import com.surefoot.itinerary.TripBrief;

/** The use case: from a brief to a recommendation or a clear refusal. */
@FunctionalInterface
public interface Recommender {

    Recommendation recommend(TripBrief brief);
}
