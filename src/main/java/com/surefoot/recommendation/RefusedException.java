package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.travel.live.Gap;
import java.util.List;

/** Cuts the way short inside this package once it is clear that there is no trip; never leaves it. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Fault> faults;
    private final transient List<Gap> missing;

    RefusedException(Reason reason, List<Fault> faults) {
        this(reason, faults, List.of());
    }

    private RefusedException(Reason reason, List<Fault> faults, List<Gap> missing) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.faults = faults;
        this.missing = missing;
    }

    RefusedException(Reason reason, Fault fault) {
        this(reason, List.of(fault));
    }

    /** The same, where some did not tell what they sell. */
    RefusedException missing(List<Gap> gaps) {
        return new RefusedException(reason, faults, gaps);
    }

    List<Gap> missing() {
        return missing;
    }

    Reason reason() {
        return reason;
    }

    List<Fault> faults() {
        return faults;
    }
}
