package com.surefoot.reliability.live;

import static com.surefoot.evidence.FactKind.SOLD_OUT;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.travel.live.Recheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is seen of facts when suppliers state offers. */
final class RoomFacts {

    /** What a rate is when it is sold, but not as it was. */
    static final String OTHER_TERMS = "other terms";

    private RoomFacts() {}

    /** Of an offer that a search has brought. */
    static List<Observation> listed(LiveOffer offer) {
        return of(offer, Manner.LISTED);
    }

    /**
     * Of an offer that was asked about again. Whoever relies on terms that are others now must not be told that the rate
     * is as it was, whatever it costs.
     */
    static List<Observation> checked(LiveOffer before, LiveOffer now) {
        Recheck outcome = now.lastCheck()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s was not asked about again. Maybe it comes from a search?".formatted(now)));
        Instant at = outcome.at();
        if (outcome instanceof Recheck.SoldOut) {
            return List.of(
                    gone(StayFacts.rate(before.id(), before.stay()), before, at, SOLD_OUT),
                    gone(StayFacts.room(before.id(), before.stay()), before, at, SOLD_OUT));
        }
        if (outcome instanceof Recheck.Expired) {
            // what it said has run out with it
            return List.of();
        }
        if (!(outcome instanceof Recheck.TermsChanged)) {
            return of(now, Manner.CHECKED);
        }
        List<Observation> seen = new ArrayList<>();
        seen.add(gone(StayFacts.rate(before.id(), before.stay()), before, at, OTHER_TERMS));
        if (!now.id().equals(before.id())) {
            seen.addAll(of(now, Manner.CHECKED));
        }
        return seen;
    }

    /**
     * That there is a property, by who sells rooms in it now.
     *
     * @throws IllegalArgumentException if nobody does
     */
    static Observation place(LodgingOffer offer) {
        LiveOffer sold = offer.live()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody sells %s now. Maybe it is from a list?".formatted(offer.id())));
        return new Observation(
                FactId.standing(FactKind.PLACE, offer.property().id()),
                sold.supplier(),
                Manner.LISTED,
                sold.validity().observedAt(),
                Optional.empty(),
                offer.property().place().name());
    }

    private static Observation gone(FactId fact, LiveOffer offer, Instant at, String value) {
        return new Observation(fact, offer.property().supplier(), Manner.CHECKED, at, Optional.empty(), value);
    }

    /**
     * The rate is as long as the offer holds. The room is what would be booked, and is given out long after the offer
     * has expired.
     */
    private static List<Observation> of(LiveOffer offer, Manner manner) {
        String id = offer.id();
        String source = offer.property().supplier();
        Instant at = offer.validity().observedAt();
        List<Observation> seen = new ArrayList<>();
        // what cannot be added up says nothing of what a night costs
        offer.nightlyPrice()
                .ifPresent(price -> seen.add(new Observation(
                        StayFacts.rate(id, offer.stay()),
                        source,
                        manner,
                        at,
                        offer.validity().expiresAt(),
                        StayFacts.value(price))));
        seen.add(new Observation(
                StayFacts.room(id, offer.stay()),
                source,
                manner,
                at,
                Optional.empty(),
                offer.room().name()));
        return seen;
    }
}
