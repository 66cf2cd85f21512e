package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.recommendation.Recommendation.Reason;
import java.util.List;

/** Cuts the way short inside this package once it is clear that there is no trip; never leaves it. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Fault> faults;

    RefusedException(Reason reason, List<Fault> faults) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.faults = faults;
    }

    RefusedException(Reason reason, Fault fault) {
        this(reason, List.of(fault));
    }

    Reason reason() {
        return reason;
    }

    List<Fault> faults() {
        return faults;
    }
}
