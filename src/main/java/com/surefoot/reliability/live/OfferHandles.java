package com.surefoot.reliability.live;

import com.surefoot.evidence.FactId;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.reliability.element.StayFacts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The offers that were seen last, by the facts of their rates, so that they can be asked about again. They are not kept
 * beyond the process: an offer holds for minutes, and what has to be asked for once it has expired, its facts name.
 */
final class OfferHandles {

    private static final int MOST = 50_000;

    private final Map<FactId, LiveOffer> offers = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactId, LiveOffer> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(Collection<LiveOffer> seen) {
        seen.forEach(offer -> {
            FactId rate = StayFacts.rate(offer.id(), offer.stay());
            // taken out first, so that what was seen last is forgotten last
            offers.remove(rate);
            offers.put(rate, offer);
        });
    }

    synchronized Optional<LiveOffer> find(FactId rate) {
        return Optional.ofNullable(offers.get(rate));
    }
}
