package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The trips that were answered last, so that saving one takes no planning. What has fallen out is planned again, and so is
 * what was answered before a source listed all that it has anew: nobody has held that trip against it.
 */
public final class AnsweredTrips {

    private final int most;
    private final Supplier<Map<String, Instant>> listings;
    private final Map<String, Kept> answered = new LinkedHashMap<>();

    /** A trip and the brief it answers. */
    record Answered(TripBrief brief, Candidate candidate) {}

    /** And when each source had last listed all that it has. */
    private record Kept(Answered answered, Map<String, Instant> listings) {}

    /**
     * Keeps trips.
     *
     * @param most how many
     * @param listings tells when each source last listed all that it has
     */
    public AnsweredTrips(int most, Supplier<Map<String, Instant>> listings) {
        this.most = most;
        this.listings = requireNonNull(listings, "listings");
    }

    /** Keeps the trips of an answer, if it is one. */
    public void keep(Recommendation recommendation) {
        if (recommendation instanceof Recommended recommended) {
            keep(recommended, Map.copyOf(listings.get()));
        }
    }

    private synchronized void keep(Recommended recommended, Map<String, Instant> listed) {
        recommended
                .candidates()
                .forEach(candidate ->
                        answered.put(candidate.id(), new Kept(new Answered(recommended.brief(), candidate), listed)));
        answered.keySet()
                .removeAll(answered.keySet().stream()
                        .limit(Math.max(0, answered.size() - most))
                        .toList());
    }

    /** The itineraries that were answered last. */
    public synchronized List<Itinerary> listLast(int most) {
        return answered.values().stream()
                .skip(Math.max(0, answered.size() - most))
                .map(kept -> kept.answered().candidate().itinerary())
                .toList();
    }

    /**
     * A trip that was answered, be it that a source has listed all that it has anew since.
     *
     * @param recommendation names it, as its answer did
     */
    public Optional<Candidate> findCandidate(String recommendation) {
        return Optional.ofNullable(get(recommendation))
                .map(kept -> kept.answered().candidate());
    }

    /** @param recommendation names the trip, as its answer did */
    Optional<Answered> find(String recommendation) {
        return Optional.ofNullable(get(recommendation))
                .filter(kept -> kept.listings().equals(listings.get()))
                .map(Kept::answered);
    }

    private synchronized @Nullable Kept get(String recommendation) {
        return answered.get(recommendation);
    }
}
