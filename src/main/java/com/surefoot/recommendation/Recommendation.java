package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.recommendation.live.Asked;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.live.Gap;
import java.util.List;
import java.util.Optional;

/** What Surefoot answers to a brief. */
public sealed interface Recommendation {

    TripBrief brief();

    /**
     * Trips that can be stood behind.
     *
     * @param candidates at least one, the best for most people first; no two alike
     * @param budget how the brief's budget was counted in the currency of the trips; empty if it is in that currency
     * @param missing which suppliers did not tell all they sell, and why
     * @param asked what suppliers were asked for
     */
    record Recommended(
            TripBrief brief, List<Candidate> candidates, Optional<Conversion> budget, List<Gap> missing, Asked asked)
            implements Recommendation {

        public Recommended {
            candidates = List.copyOf(candidates);
            missing = List.copyOf(missing);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("A recommendation holds a trip. Maybe it is a refusal?");
            }
        }

        /** Nothing had to be converted, and nobody was asked. */
        public Recommended(TripBrief brief, List<Candidate> candidates) {
            this(brief, candidates, Optional.empty(), List.of(), Asked.NOTHING);
        }

        /** The first candidate's. */
        public Itinerary itinerary() {
            return candidates.get(0).itinerary();
        }
    }

    /**
     * No trip: the brief asks for something that does not exist or cannot be had together.
     *
     * @param faults one for each field that stands in the way
     * @param conflicts sets of musts that cannot be met together; without any one of them the others of its set can
     * @param relaxations changes that lead to a trip, nearest first
     * @param withheld what could be had and is not sure enough to be shown
     * @param missing which suppliers did not tell all they sell, and why
     */
    record Refused(
            TripBrief brief,
            Reason reason,
            List<Fault> faults,
            List<List<Requirement>> conflicts,
            List<Relaxation> relaxations,
            List<Withheld> withheld,
            List<Gap> missing)
            implements Recommendation {

        public Refused {
            faults = List.copyOf(faults);
            conflicts = conflicts.stream().map(List::copyOf).toList();
            relaxations = List.copyOf(relaxations);
            withheld = List.copyOf(withheld);
            missing = List.copyOf(missing);
        }

        /** Refused before anything was planned. */
        public Refused(TripBrief brief, Reason reason, List<Fault> faults) {
            this(brief, reason, faults, List.of(), List.of(), List.of());
        }

        /** Everybody told all. */
        public Refused(
                TripBrief brief,
                Reason reason,
                List<Fault> faults,
                List<List<Requirement>> conflicts,
                List<Relaxation> relaxations,
                List<Withheld> withheld) {
            this(brief, reason, faults, conflicts, relaxations, withheld, List.of());
        }
    }

    /** Why there is no trip. */
    enum Reason {
        /** A value of the brief names nothing that is known. */
        UNKNOWN_VALUE,
        /** Nothing runs on the days asked for. */
        OUTSIDE_TIMETABLES,
        /** Each wish can be had, but not all of them together. */
        CANNOT_BE_MET,
        /** There are trips, but none that is sure enough for the promise that is asked for. */
        NOTHING_RELIABLE
    }
}
