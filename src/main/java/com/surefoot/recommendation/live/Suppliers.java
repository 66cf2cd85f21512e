package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.live.OnSale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The suppliers there are settings of. Rooms and tickets are asked for at the same time. */
public final class Suppliers implements LiveSupply {

    private final SupplierLodging lodging;
    private final SupplierTickets tickets;
    private final LiveRules rules;
    private final Executor executor;
    private final Clock clock;

    /**
     * @param rates by which prices in other currencies are counted
     * @param executor on which suppliers are asked; it has to have a thread for whoever waits for another
     */
    public Suppliers(
            WitnessedOffers lodging,
            WitnessedTickets tickets,
            LiveRules rules,
            ExchangeRates rates,
            Executor executor,
            Clock clock) {
        this.rules = requireNonNull(rules, "rules");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
        Counting counting = new Counting(rates, clock);
        this.lodging = new SupplierLodging(lodging, rules, counting, executor, clock);
        this.tickets = new SupplierTickets(tickets, rules, counting, executor, clock);
    }

    @Override
    public Found search(TripBrief brief, City origin, List<City> cities, Map<CityId, List<Property>> known) {
        LikelyTrips trips = new LikelyTrips(brief, origin, cities);
        CompletableFuture<Found> rides = CompletableFuture.supplyAsync(
                () -> tickets.search(brief, trips, cities.get(0).currency()), executor);
        return lodging.search(brief, trips, known).and(rides.join());
    }

    @Override
    public boolean isLive(OnSale offer) {
        return offer.isLive(clock.instant());
    }

    @Override
    public boolean isFresh(OnSale offer) {
        Instant since = clock.instant().minus(rules.fresh());
        return isLive(offer) && offer.validity().observedAt().isAfter(since);
    }

    @Override
    public Map<LodgingOffer, Look<LodgingOffer>> lookAtRooms(List<LodgingOffer> rooms, List<City> cities) {
        return lodging.lookAgain(rooms, cities);
    }

    @Override
    public Map<TransportOffer, Look<TransportOffer>> lookAtRides(List<TransportOffer> rides) {
        return tickets.lookAgain(rides);
    }
}
