package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import java.util.List;

/** What Surefoot answers to a brief. */
public sealed interface Recommendation {

    TripBrief brief();

    /** A trip that can be stood behind. */
    record Recommended(TripBrief brief, Itinerary itinerary) implements Recommendation {}

    /** No trip: the brief asks for something that does not exist or cannot be had together. */
    record Refused(TripBrief brief, Reason reason, List<Fault> faults) implements Recommendation {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Why there is no trip. */
    enum Reason {
        /** A value of the brief names nothing that is known. */
        UNKNOWN_VALUE,
        /** Nothing runs on the days asked for. */
        OUTSIDE_TIMETABLES,
        /** Each wish can be had, but not all of them together. */
        CANNOT_BE_MET
    }
}
