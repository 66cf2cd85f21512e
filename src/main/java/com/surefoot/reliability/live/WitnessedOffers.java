package com.surefoot.reliability.live;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.StayRequest;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Asks all suppliers for rooms, and keeps what they say. */
public final class WitnessedOffers extends Witnessed<StayRequest, LiveOffer> {

    /** @param executor on which suppliers are asked, all at the same time if it lets them */
    public WitnessedOffers(List<LiveOffers> suppliers, Evidence evidence, Executor executor, Clock clock) {
        super(suppliers, evidence, executor, clock);
    }

    @Override
    List<Observation> listed(LiveOffer offer) {
        return LiveFacts.listed(offer);
    }

    @Override
    List<Observation> checked(LiveOffer before, LiveOffer now) {
        return LiveFacts.checked(before, now);
    }
}
