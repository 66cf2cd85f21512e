package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.live.OnSale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The suppliers there are settings of. Rooms and tickets are asked for at the same time; for stays that follow only from rides
 * that are sold, once these are known.
 */
public final class Suppliers implements LiveSupply {

    private final SupplierLodging lodging;
    private final SupplierTickets tickets;
    private final LiveRules rules;
    private final Executor executor;
    private final Clock clock;

    /**
     * @param directory keeps which properties they have
     * @param rates by which prices in other currencies are counted
     * @param executor on which suppliers are asked; it has to have a thread for whoever waits for another
     */
    public Suppliers(
            WitnessedOffers lodging,
            WitnessedTickets tickets,
            PropertyDirectory directory,
            LiveRules rules,
            ExchangeRates rates,
            Executor executor,
            Clock clock) {
        this.rules = requireNonNull(rules, "rules");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
        Counting counting = new Counting(rates, clock);
        this.lodging = new SupplierLodging(lodging, directory, rules, counting, executor, clock);
        this.tickets = new SupplierTickets(tickets, rules, counting, executor, clock);
    }

    @Override
    public boolean hasSuppliers() {
        return lodging.hasSuppliers() || tickets.hasSuppliers();
    }

    @Override
    public Found search(Wanted wanted) {
        LikelyTrips trips = new LikelyTrips(wanted);
        CompletableFuture<Found> rides = CompletableFuture.supplyAsync(() -> tickets.search(wanted, trips), executor);
        if (!lodging.hasSuppliers()) {
            return rides.join();
        }
        List<CityStay> stays = trips.listStays(rules.stays(), new Arrivals(wanted, Map.of()));
        Found rooms = lodging.search(wanted, stays);
        Found sold = rides.join();
        List<CityStay> later = trips.listStays(rules.stays(), new Arrivals(wanted, sold.rides())).stream()
                .filter(stay -> !stays.contains(stay))
                .limit(Math.max(0, rules.stays() - stays.size()))
                .toList();
        return later.isEmpty()
                ? rooms.and(sold)
                : rooms.and(lodging.search(wanted, later)).and(sold);
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
