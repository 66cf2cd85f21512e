package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.live.Found.Ride;
import com.surefoot.reliability.live.SecondLook;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.Slice;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Asks the suppliers of tickets there are settings of, one way each, and keeps what they say as evidence. */
final class SupplierTickets {

    static final String OPEN =
            "It is open which cities the trip leads to: suppliers are asked for some that look most promising,"
                    + " by what is asked for there, how one gets there, and what there is to see.";

    static final String MISSHARED =
            "The nights that are asked for in each city do not add up, so that no days are likely.";

    static final String AGES =
            "How old the children are is not said: each is asked for as %d years old, which costs no less "
                            .formatted(Party.OLDEST_CHILD)
                    + "than what they are. Maybe state party.childrenAges?";

    /** Of one way on a day, the cheapest: nobody compares more. */
    private static final int MOST = 40;

    private final WitnessedTickets suppliers;
    private final LiveRules rules;
    private final Counting counting;
    private final Executor executor;
    private final Clock clock;

    /** @param executor on which rides are asked for, all at the same time */
    SupplierTickets(WitnessedTickets suppliers, LiveRules rules, Counting counting, Executor executor, Clock clock) {
        this.suppliers = requireNonNull(suppliers, "suppliers");
        this.rules = requireNonNull(rules, "rules");
        this.counting = requireNonNull(counting, "counting");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
    }

    Found search(Wanted wanted, LikelyTrips trips) {
        TripBrief brief = wanted.brief();
        boolean fly = brief.modes().isEmpty() || brief.modes().contains(TransportMode.FLIGHT);
        if (!hasSuppliers() || !fly) {
            return Found.NOTHING;
        }
        List<Ride> rides = trips.listRides(rules.rides());
        if (brief.party().size() > Travellers.MOST || rides.isEmpty()) {
            return notAsked(rides.isEmpty() ? MISSHARED : "So many tickets are not sold at a time.");
        }
        Travellers travellers = new Travellers(brief.party().adults(), Sleepers.ages(brief.party()));
        Map<Ride, CompletableFuture<Answer<TicketOffer>>> asked = new LinkedHashMap<>();
        rides.forEach(ride -> asked.put(
                ride,
                CompletableFuture.supplyAsync(
                        () -> suppliers.search(request(ride, travellers), rules.limit()), executor)));
        return found(asked, wanted.cities().get(0).currency()).and(asked(rides, wanted));
    }

    private static Found asked(List<Ride> rides, Wanted wanted) {
        return new Found(Map.of(), Map.of(), List.of(), Asked.forRides(rides, assumptions(wanted)));
    }

    /** What is taken to be so of a brief that leaves it open. */
    static List<String> assumptions(Wanted wanted) {
        List<String> assumptions = new ArrayList<>();
        if (wanted.brief().party().isAgeOpen()) {
            assumptions.add(AGES);
        }
        if (wanted.isOpen()) {
            assumptions.add(OPEN);
        }
        return assumptions;
    }

    boolean hasSuppliers() {
        return !suppliers.listSuppliers().isEmpty();
    }

    private Found notAsked(String reason) {
        List<Gap> gaps = suppliers.listSuppliers().stream()
                .map(supplier -> new Gap(supplier.supplier(), reason))
                .toList();
        return new Found(Map.of(), Map.of(), gaps, Asked.NOTHING);
    }

    private static TicketRequest request(Ride ride, Travellers travellers) {
        return TicketRequest.of(
                new Way(new Where.InCity(ride.from()), new Where.InCity(ride.to()), ride.day()), travellers);
    }

    private Found found(Map<Ride, CompletableFuture<Answer<TicketOffer>>> asked, Currency currency) {
        Map<Ride, List<TransportOffer>> rides = new LinkedHashMap<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        asked.forEach((ride, answer) -> {
            List<TicketOffer> sold = answer.join().offers();
            gaps.addAll(answer.join().gaps());
            gaps.addAll(leftOut(sold, currency));
            rides.put(ride, rides(sold, currency));
        });
        return new Found(Map.of(), rides, List.copyOf(gaps), Asked.NOTHING);
    }

    private List<TransportOffer> rides(List<TicketOffer> sold, Currency currency) {
        return sold.stream()
                .flatMap(offer -> ride(offer, currency).stream())
                .sorted(Comparator.comparing(TransportOffer::price).thenComparing(TransportOffer::id))
                .limit(MOST)
                .toList();
    }

    /** Empty where no rate is known at which it is counted, and of a ticket there and back. */
    private Optional<TransportOffer> ride(TicketOffer sold, Currency currency) {
        return counting.count(sold.total(), currency)
                .flatMap(price -> sold.findRide().map(ride -> price.by()
                        .map(by -> ride.counted(
                                price.amount().share(sold.travellers().size()), by))
                        .orElse(ride)));
    }

    private List<Gap> leftOut(List<TicketOffer> sold, Currency currency) {
        Map<String, List<TicketOffer>> foreign = sold.stream()
                .filter(offer -> counting.count(offer.total(), currency).isEmpty())
                .collect(groupingBy(TicketOffer::supplier));
        return foreign.entrySet().stream()
                .map(one -> new Gap(
                        one.getKey(),
                        "%d of %d offers are left out: they are sold for %s, the trip is paid in %s, and no rate is known."
                                .formatted(
                                        one.getValue().size(),
                                        sold.size(),
                                        one.getValue().get(0).total().currency(),
                                        currency)))
                .toList();
    }

    /** Looks again at rides, all of them live offers. */
    Map<TransportOffer, Look<TransportOffer>> lookAgain(List<TransportOffer> rides) {
        List<TicketOffer> sold =
                rides.stream().map(ride -> ride.live().orElseThrow()).toList();
        Map<TicketOffer, SecondLook<TicketOffer>> looks =
                suppliers.lookAgain(sold, SupplierTickets::question, rules.limit());
        return rides.stream()
                .distinct()
                .collect(toMap(
                        ride -> ride,
                        ride -> look(ride, requireNonNull(looks.get(ride.live().orElseThrow())))));
    }

    private static TicketRequest question(TicketOffer offer) {
        Slice slice = offer.slices().get(0);
        return TicketRequest.of(
                new Way(
                        new Where.AtCode(slice.first().from().code()),
                        new Where.AtCode(slice.last().to().code()),
                        slice.departure().toLocalDate()),
                offer.travellers());
    }

    private Look<TransportOffer> look(TransportOffer before, SecondLook<TicketOffer> seen) {
        Instant now = clock.instant();
        if (seen instanceof SecondLook.Told<TicketOffer> told) {
            return new Look<>(
                    Optional.of(told.now())
                            .filter(offer -> offer.isLive(now))
                            .flatMap(offer -> ride(offer, before.price().currency())),
                    Optional.empty());
        }
        if (seen instanceof SecondLook.Untold<TicketOffer> untold) {
            // it holds as long as was said before, though nobody says so again
            return new Look<>(
                    Optional.of(before).filter(ride -> ride.live().orElseThrow().isLive(now)),
                    Optional.of(untold.why()));
        }
        return new Look<>(Optional.empty(), Optional.empty());
    }
}
