package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.OnSale;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Rooms that a supplier sells for a stay.
 *
 * @param stay from check-in to check-out
 * @param rooms who sleeps in which room
 * @param allotment for how many rooms it is sold at the most, where the supplier says so
 * @param validity when it was seen last, and until when it counts
 * @param lastCheck what came of asking again, if anybody did
 * @param handle what the supplier is asked again with; nobody else can read it
 */
public record LiveOffer(
        LiveProperty property,
        LiveRoom room,
        Terms terms,
        DateRange stay,
        List<Occupancy> rooms,
        Price price,
        OptionalInt allotment,
        Validity validity,
        Optional<Recheck> lastCheck,
        String handle)
        implements OnSale {

    /** @throws IllegalArgumentException if there is no night, no room or no handle */
    public LiveOffer {
        requireNonNull(property, "property");
        requireNonNull(room, "room");
        requireNonNull(terms, "terms");
        requireNonNull(price, "price");
        requireNonNull(allotment, "allotment");
        requireNonNull(validity, "validity");
        requireNonNull(lastCheck, "lastCheck");
        rooms = List.copyOf(rooms);
        if (stay.nights() < 1 || rooms.isEmpty() || handle.isBlank() || allotment.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "%d rooms of '%s' for %d nights, of %s left, are no offer. Maybe a part of it is missing?"
                            .formatted(rooms.size(), room.name(), stay.nights(), allotment));
        }
    }

    /**
     * Names what is sold: property, room, rate plan and who sleeps there, since the price depends on that. The same is
     * named the same whenever it is seen, so that what is known of it adds up.
     */
    @Override
    public String id() {
        StringJoiner guests = new StringJoiner("+");
        rooms.forEach(room -> guests.add(room.toString()));
        return property.id() + "/" + room.code() + "/" + terms.ratePlan() + "@" + guests;
    }

    @Override
    public String supplier() {
        return property.supplier();
    }

    @Override
    public Money total() {
        return price.total();
    }

    @Override
    public boolean isLive(Instant now) {
        return lastCheck.filter(Recheck::isEnd).isEmpty() && !validity.isOver(now);
    }

    /**
     * What a room costs for a night with all that is paid at the property, rounded up; none if {@link Price#allIn} is not
     * known.
     */
    public Optional<Money> nightlyPrice() {
        return price.allIn().map(all -> all.share(roomNights()));
    }

    /** For how many nights rooms are sold, each of them counted. */
    public long roomNights() {
        return Math.multiplyExact((long) rooms.size(), stay.nights());
    }

    /**
     * The same as the supplier states it now.
     *
     * @param told which terms are others by the supplier's own word, seen in them or not
     */
    public LiveOffer restated(Terms nowTerms, Price nowPrice, Validity seen, Set<Recheck.Term> told) {
        boolean addUp = price.allIn().isPresent() && nowPrice.allIn().isPresent();
        Money from = addUp ? price.allIn().get() : price.total();
        Money to = addUp ? nowPrice.allIn().get() : nowPrice.total();
        Set<Recheck.Term> changed = terms.changes(nowTerms);
        changed.addAll(told);
        Recheck outcome = Recheck.of(seen.observedAt(), from, to, changed);
        return new LiveOffer(
                property, room, nowTerms, stay, rooms, nowPrice, allotment, seen, Optional.of(outcome), handle);
    }

    /**
     * The same, with what else is known of its property.
     *
     * @throws IllegalArgumentException if that is another one
     */
    public LiveOffer in(LiveProperty known) {
        if (!known.id().equals(property.id())) {
            throw new IllegalArgumentException("%s is not in %s. Maybe look for its id?".formatted(this, known.id()));
        }
        return new LiveOffer(known, room, terms, stay, rooms, price, allotment, validity, lastCheck, handle);
    }

    /**
     * This offer, which has expired, as a search finds the same anew.
     *
     * @throws IllegalArgumentException if that is another one
     */
    public LiveOffer foundAgain(LiveOffer now) {
        if (!now.id().equals(id()) || !now.stay().equals(stay)) {
            throw new IllegalArgumentException("%s is not %s. Maybe look for its id?".formatted(now, this));
        }
        LiveOffer restated = restated(now.terms, now.price, now.validity, Set.of());
        return new LiveOffer(
                property,
                room,
                restated.terms,
                stay,
                rooms,
                restated.price,
                now.allotment,
                restated.validity,
                restated.lastCheck,
                now.handle);
    }

    /** The same, sold out by then. */
    public LiveOffer soldOut(Instant at) {
        return new LiveOffer(
                property,
                room,
                terms,
                stay,
                rooms,
                price,
                OptionalInt.of(0),
                new Validity(at, Optional.empty()),
                Optional.of(new Recheck.SoldOut(at)),
                handle);
    }

    /** Without the handle, which is long and of no use to anybody. */
    @Override
    public String toString() {
        return "%s from %s to %s for %s".formatted(id(), stay.first(), stay.last(), price.total());
    }
}
