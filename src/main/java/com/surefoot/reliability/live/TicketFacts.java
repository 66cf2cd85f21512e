package com.surefoot.reliability.live;

import static com.surefoot.evidence.FactKind.SOLD_OUT;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.element.RideFacts;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.travel.live.Recheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of facts when suppliers state tickets. Of a ticket there and back nothing is: what its ways cost on their
 * own, nobody says.
 */
final class TicketFacts {

    private TicketFacts() {}

    /** Of an offer that a search has brought. */
    static List<Observation> listed(TicketOffer offer) {
        return of(offer, Manner.LISTED);
    }

    /** Of an offer that was asked about again. That it is sold out says nothing of whether the ride goes. */
    static List<Observation> checked(TicketOffer before, TicketOffer now) {
        Recheck outcome = now.lastCheck()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s was not asked about again. Maybe it comes from a search?".formatted(now)));
        if (outcome instanceof Recheck.Expired) {
            // what it said has run out with it
            return List.of();
        }
        if (outcome instanceof Recheck.SoldOut) {
            return price(before, now, SOLD_OUT);
        }
        return outcome instanceof Recheck.TermsChanged ? changed(before, now) : of(now, Manner.CHECKED);
    }

    /** Whoever relies on terms that are others now must not be told that the price is as it was. */
    private static List<Observation> changed(TicketOffer before, TicketOffer now) {
        List<Observation> seen = new ArrayList<>(price(before, now, RoomFacts.OTHER_TERMS));
        before.findRide()
                .flatMap(ride -> now.findRide()
                        .map(other -> seen(RideFacts.ride(ride), now, Manner.CHECKED, RideFacts.times(other))))
                .ifPresent(seen::add);
        if (!now.id().equals(before.id())) {
            seen.addAll(of(now, Manner.CHECKED));
        }
        return seen;
    }

    private static List<Observation> price(TicketOffer before, TicketOffer now, String value) {
        return before.findRide()
                .map(ride -> List.of(seen(RideFacts.price(ride), now, Manner.CHECKED, value)))
                .orElse(List.of());
    }

    private static List<Observation> of(TicketOffer offer, Manner manner) {
        return offer.findRide()
                .map(ride -> List.of(
                        seen(RideFacts.ride(ride), offer, manner, RideFacts.times(ride)), price(offer, ride, manner)))
                .orElse(List.of());
    }

    /** It holds as long as the offer; that the ride goes holds for good. */
    private static Observation price(TicketOffer offer, TransportOffer ride, Manner manner) {
        return new Observation(
                RideFacts.price(ride),
                offer.supplier(),
                manner,
                offer.validity().observedAt(),
                offer.validity().expiresAt(),
                RideFacts.value(ride.price()));
    }

    private static Observation seen(FactId fact, TicketOffer now, Manner manner, String value) {
        Instant at = now.validity().observedAt();
        return new Observation(fact, now.supplier(), manner, at, Optional.empty(), value);
    }
}
