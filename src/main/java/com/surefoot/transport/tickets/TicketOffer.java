package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import com.surefoot.travel.live.OnSale;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Recheck.Term;
import com.surefoot.travel.live.Validity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tickets that a supplier sells, for all ways and travellers together.
 *
 * @param source the supplier; a sample if its rides are made up, to try it with
 * @param seller which airline sells them
 * @param slices one for each way that was asked for
 * @param total what all of it costs, taxes included
 * @param hold how long seats can be kept without paying; none if they are paid at once, or nobody says
 * @param validity when it was seen last, and until when it counts
 * @param lastCheck what came of asking again, if anybody did
 * @param handle what the supplier is asked again with; nobody else can read it
 */
public record TicketOffer(
        Source source,
        String seller,
        List<Slice> slices,
        Travellers travellers,
        Money total,
        Conditions conditions,
        Optional<Hold> hold,
        Validity validity,
        Optional<Recheck> lastCheck,
        String handle)
        implements OnSale {

    /** @throws IllegalArgumentException if there is no way or no handle, or it costs less than nothing */
    public TicketOffer {
        requireNonNull(source, "source");
        requireNonNull(seller, "seller");
        requireNonNull(travellers, "travellers");
        requireNonNull(conditions, "conditions");
        requireNonNull(hold, "hold");
        requireNonNull(validity, "validity");
        requireNonNull(lastCheck, "lastCheck");
        slices = List.copyOf(slices);
        if (slices.isEmpty() || handle.isBlank() || total.isNegative()) {
            throw new IllegalArgumentException("%d ways for %s by '%s' are no offer. Maybe a part of it is missing?"
                    .formatted(slices.size(), total, handle));
        }
    }

    @Override
    public String supplier() {
        return source.id();
    }

    /** Names supplier, rides, days, fare and travellers, since the price depends on all of them. */
    @Override
    public String id() {
        String ways = slices.stream().map(Slice::name).collect(Collectors.joining("|"));
        return "%s:%s@%s".formatted(supplier(), ways, travellers);
    }

    /** Nobody boards what has left, whatever the supplier says of its offer. */
    @Override
    public boolean isLive(Instant now) {
        return lastCheck.filter(Recheck::isEnd).isEmpty()
                && !validity.isOver(now)
                && now.isBefore(slices.get(0).departure().toInstant());
    }

    /** Which bags are allowed all the way; none if that is not known of all of it. */
    public Optional<Baggage> baggage() {
        return slices.stream().allMatch(slice -> slice.baggage().isPresent())
                ? slices.stream().flatMap(slice -> slice.baggage().stream()).reduce(Baggage::least)
                : Optional.empty();
    }

    /**
     * The ride it is, as trips are planned with; none if it is there and back, since neither way is sold without the other.
     * Its price is what each traveller pays.
     */
    public Optional<TransportOffer> findRide() {
        return slices.size() == 1 ? Optional.of(ride(slices.get(0))) : Optional.empty();
    }

    /** What each traveller pays, rounded up. */
    public Money priceEach() {
        return total.share(travellers.size());
    }

    private TransportOffer ride(Slice slice) {
        return new TransportOffer(
                id(),
                slice.mode(),
                slice.numbers(),
                slice.product(),
                slice.operators(),
                slice.first().from().place(),
                slice.last().to().place(),
                slice.departure(),
                slice.arrival(),
                priceEach(),
                1,
                slice.changes(),
                source,
                Optional.of(this),
                Optional.empty());
    }

    /** Why its changes cannot be relied on, in words; empty if they can. */
    public Optional<String> findFault(MinimumConnections least) {
        return slices.stream()
                .flatMap(slice -> slice.connections().stream())
                .flatMap(change -> least.findFault(change).stream())
                .findFirst();
    }

    /** What is different in the other one, besides the price. */
    Set<Term> changes(TicketOffer other) {
        Set<Term> changes = EnumSet.noneOf(Term.class);
        add(changes, Term.CANCELLATION, conditions.refund().equals(other.conditions.refund()));
        add(changes, Term.CHANGE, conditions.change().equals(other.conditions.change()));
        add(changes, Term.BAGGAGE, baggage().equals(other.baggage()));
        add(changes, Term.TIMES, isSameRide(other));
        add(changes, Term.FARE, fares().equals(other.fares()));
        return changes;
    }

    private static void add(Set<Term> changes, Term term, boolean same) {
        if (!same) {
            changes.add(term);
        }
    }

    private List<String> fares() {
        return slices.stream().map(Slice::fare).toList();
    }

    private boolean isSameRide(TicketOffer other) {
        boolean same = slices.size() == other.slices.size();
        for (int i = 0; same && i < slices.size(); i++) {
            same = slices.get(i).isSameRide(other.slices.get(i));
        }
        return same;
    }

    /** The same as the supplier states it now, with what became of it. */
    public TicketOffer restated(TicketOffer now) {
        return now.checked(now.validity, Recheck.of(now.validity.observedAt(), total, now.total, changes(now)));
    }

    /** The same, sold out by then. */
    public TicketOffer soldOut(Instant at) {
        return checked(new Validity(at, Optional.empty()), new Recheck.SoldOut(at));
    }

    /** The same, ended by then: what it was an offer of may still be sold. */
    public TicketOffer expired(Instant at) {
        return checked(new Validity(at, Optional.of(at)), new Recheck.Expired(at));
    }

    /** The same, which counts no more, whatever came of asking again. */
    public TicketOffer over() {
        Validity ended = new Validity(validity.observedAt(), Optional.of(validity.observedAt()));
        return new TicketOffer(source, seller, slices, travellers, total, conditions, hold, ended, lastCheck, handle);
    }

    private TicketOffer checked(Validity seen, Recheck outcome) {
        return new TicketOffer(
                source, seller, slices, travellers, total, conditions, hold, seen, Optional.of(outcome), handle);
    }

    /** Without the handle, which is long and of no use to anybody. */
    @Override
    public String toString() {
        return "%s for %s".formatted(id(), total);
    }
}
