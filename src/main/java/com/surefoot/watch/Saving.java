package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommender;
import com.surefoot.watch.AnsweredTrips.Answered;
import com.surefoot.watch.Saved.Kept;
import com.surefoot.watch.Saved.Reason;
import com.surefoot.watch.Saved.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Saves trips that were answered. */
public final class Saving {

    private final SavedTrips trips;
    private final AnsweredTrips answered;
    private final Recommender recommender;
    private final Looks looks;
    private final Drafts drafts;

    /** @param recommender asked again for what was answered too long ago, or by another server */
    public Saving(SavedTrips trips, AnsweredTrips answered, Recommender recommender, Looks looks, Drafts drafts) {
        this.trips = requireNonNull(trips, "trips");
        this.answered = requireNonNull(answered, "answered");
        this.recommender = requireNonNull(recommender, "recommender");
        this.looks = requireNonNull(looks, "looks");
        this.drafts = requireNonNull(drafts, "drafts");
    }

    /**
     * Saves a trip, to be watched from now on.
     *
     * @param brief as the answer shows it
     * @param recommendation names the trip, as the answer did
     */
    public Saved save(TripBrief brief, String recommendation) {
        return save(brief, recommendation, Optional.empty());
    }

    /**
     * Saves a trip, to be watched once it is accepted in place of another.
     *
     * @param replaces the id of that one; empty if it is watched from now on
     */
    public Saved save(TripBrief brief, String recommendation, Optional<String> replaces) {
        return answered.find(recommendation)
                .or(() -> planned(brief, recommendation))
                .map(trip -> save(trip, replaces))
                .orElseGet(() -> new Refused(Reason.NO_SUCH_TRIP));
    }

    private Saved save(Answered trip, Optional<String> replaces) {
        SavedTrip draft = drafts.draft(trip.brief(), trip.candidate().itinerary(), List.of());
        if (!draft.departure().isAfter(looks.now())) {
            return new Refused(Reason.BEGUN);
        }
        TripState state = looks.at(List.of(draft)).first(draft);
        Watched watched = replaces.map(other -> Watched.proposed(draft, state, other))
                .orElseGet(() -> Watched.first(draft, state));
        NewTrip fresh = drafts.withAnswer(watched, trip.candidate());
        return trips.save(fresh, looks.rules().most()) ? new Kept(watched) : new Refused(Reason.FULL);
    }

    /** The same brief leads to the same trip as long as nothing has changed. */
    private Optional<Answered> planned(TripBrief brief, String recommendation) {
        return recommender.recommend(brief, List.of(Flavour.values()), Recommender.NOBODY)
                        instanceof Recommended recommended
                ? named(recommended, recommendation)
                : Optional.empty();
    }

    private static Optional<Answered> named(Recommended recommended, String recommendation) {
        Stream<Candidate> candidates = recommended.candidates().stream();
        return candidates
                .filter(candidate -> candidate.id().equals(recommendation))
                .map(candidate -> new Answered(recommended.brief(), candidate))
                .findFirst();
    }
}
