package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Planner;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.SureTrips.Attempt;
import com.surefoot.recommendation.SureTrips.Impossible;
import com.surefoot.recommendation.SureTrips.Planned;
import com.surefoot.recommendation.SureTrips.Unsure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Resolves a brief against the catalogue, plans it, checks each plan, assesses how sure it is, and plans again around what
 * may not be shown.
 */
public final class TripRecommender implements Recommender, Alternatives {

    private final Supply supply;
    private final Planner planner;
    private final Assessor assessor;

    public TripRecommender(Supply supply, Planner planner, Assessor assessor) {
        this.supply = requireNonNull(supply, "supply");
        this.planner = requireNonNull(planner, "planner");
        this.assessor = requireNonNull(assessor, "assessor");
    }

    /** @throws IllegalStateException if the planner's itinerary does not hold together: it is then not shown */
    @Override
    public Recommendation recommend(TripBrief brief, List<Flavour> flavours, Consumer<Candidate> improved) {
        return recommend(brief, Set.of(), flavours, improved);
    }

    /** @throws IllegalStateException likewise */
    @Override
    public Recommendation without(TripBrief brief, Set<String> ids) {
        return recommend(brief, ids, List.of(Flavour.BALANCED), NOBODY);
    }

    private Recommendation recommend(
            TripBrief brief, Set<String> without, List<Flavour> flavours, Consumer<Candidate> improved) {
        try {
            SureTrips trips = SureTrips.of(brief, supply, planner, assessor);
            trips.leaveOut(without);
            return trips.told(brief, recommend(trips, flavours, improved));
        } catch (RefusedException e) {
            return new Refused(brief, e.reason(), e.faults(), List.of(), List.of(), List.of(), e.missing());
        }
    }

    private Recommendation recommend(SureTrips trips, List<Flavour> flavours, Consumer<Candidate> improved) {
        TripBrief brief = trips.brief();
        List<Candidate> candidates = new ArrayList<>();
        List<Unmet> missed = new ArrayList<>();
        for (Flavour flavour : flavours) {
            Attempt attempt = trips.plan(flavour, improved);
            assessor.remember(attempt.turnedDown());
            if (attempt instanceof Planned planned) {
                List<Unmet> misses = planned.candidate().missedMusts();
                missed.addAll(misses);
                if (misses.isEmpty() && isNew(planned.candidate(), candidates)) {
                    candidates.add(planned.candidate());
                }
            } else if (candidates.isEmpty()) {
                return refusal(brief, attempt);
            } else {
                break;
            }
        }
        return candidates.isEmpty() ? Refusals.of(brief, missed) : shown(trips, flavours, improved, candidates);
    }

    /** What has expired while others were planned is not shown; if that is all of them, a trip is planned by lists. */
    private Recommendation shown(
            SureTrips trips, List<Flavour> flavours, Consumer<Candidate> improved, List<Candidate> candidates) {
        List<Candidate> held = candidates.stream().filter(trips::holds).toList();
        if (held.isEmpty()) {
            trips.leaveOutLive();
            return recommend(trips, flavours.subList(0, 1), improved);
        }
        return shown(trips.brief(), held);
    }

    /** What was thought of it is kept, so that its outcomes can be held against it. */
    private Recommended shown(TripBrief brief, List<Candidate> candidates) {
        assessor.remember(candidates.stream().map(Candidate::assessment).toList());
        candidates.forEach(candidate -> assessor.ask(candidate.withheld(), brief.reliability()));
        return new Recommended(brief, candidates);
    }

    private Refused refusal(TripBrief brief, Attempt attempt) {
        if (attempt instanceof Unsure unsure) {
            assessor.ask(unsure.withheld(), brief.reliability());
            return Unreliable.refusal(brief, unsure.withheld());
        }
        return Refusals.of(brief, ((Impossible) attempt).why());
    }

    private static boolean isNew(Candidate candidate, List<Candidate> candidates) {
        return candidates.stream().noneMatch(other -> other.itinerary().equals(candidate.itinerary()));
    }
}
