package com.surefoot.watch;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The trips that were answered last, so that saving one takes no planning. What has fallen out is planned again. */
public final class AnsweredTrips {

    private final int most;
    private final Map<String, Answered> answered = new LinkedHashMap<>();

    /** A trip and the brief it answers. */
    record Answered(TripBrief brief, Candidate candidate) {}

    /** @param most how many trips are kept */
    public AnsweredTrips(int most) {
        this.most = most;
    }

    /** Keeps the trips of an answer, if it is one. */
    public synchronized void keep(Recommendation recommendation) {
        if (recommendation instanceof Recommended recommended) {
            recommended
                    .candidates()
                    .forEach(candidate -> answered.put(candidate.id(), new Answered(recommended.brief(), candidate)));
        }
        answered.keySet()
                .removeAll(answered.keySet().stream()
                        .limit(Math.max(0, answered.size() - most))
                        .toList());
    }

    /** @param recommendation names the trip, as its answer did */
    synchronized Optional<Answered> find(String recommendation) {
        return Optional.ofNullable(answered.get(recommendation));
    }
}
