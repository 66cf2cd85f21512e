package com.surefoot.wire;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.Collection;
import java.util.Optional;

/** Single values of a brief as they stand in its document. */
final class BriefValues {

    private BriefValues() {}

    /** Empty for what is left out of a document, as a list of nothing. */
    static Optional<Object> write(Object value) {
        if (value instanceof Collection<?> many) {
            return Optional.<Object>of(many.stream().map(BriefValues::single).toList())
                    .filter(list -> !many.isEmpty());
        }
        if (value instanceof RoomWish room) {
            return BriefDocument.room(room).map(Object.class::cast);
        }
        return value instanceof Reliability reliability
                ? ReliabilityReader.write(reliability).map(Object.class::cast)
                : Optional.of(single(value));
    }

    private static Object single(Object value) {
        if (value instanceof Money money) {
            return Amount.of(money);
        }
        if (value instanceof DateRange dates) {
            return new BriefDocument.Dates(dates.first(), dates.last());
        }
        if (value instanceof Party party) {
            return BriefDocument.PartyDocument.of(party);
        }
        if (value instanceof Destination destination) {
            return DestinationReader.write(destination);
        }
        if (value instanceof Requirement requirement) {
            return RequirementReader.write(requirement);
        }
        return small(value);
    }

    private static Object small(Object value) {
        if (value instanceof LockedVisit visit) {
            return BriefDocument.LockedVisit.of(visit);
        }
        if (value instanceof Kept kept) {
            return BriefDocument.Kept.of(kept);
        }
        return value instanceof Enum<?> word ? Words.of(word) : value;
    }
}
