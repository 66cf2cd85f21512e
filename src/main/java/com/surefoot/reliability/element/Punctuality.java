package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.util.Optional;

/** How often rides arrive when they should. */
public interface Punctuality {

    /**
     * The chance that a ride runs and arrives late by no more than that.
     *
     * @param slack not negative
     * @return from 0 to 1, and no lower for a longer slack
     */
    double within(TransportOffer ride, Duration slack);

    /** Likewise, of a ride of which only the fact of its arrival is at hand: that tells its company, and no more counts. */
    double within(FactId arrival, Duration slack);

    /**
     * The shortest slack with which a ride is so sure.
     *
     * @return empty where no slack is enough: rides are cancelled, too
     */
    Optional<Duration> slackFor(TransportOffer ride, double sure);
}
