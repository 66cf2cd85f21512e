package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.toMap;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.reliability.live.SecondLook;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.Seller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Asks the suppliers of rooms there are settings of, and keeps what they say as evidence. */
final class SupplierLodging {

    private final WitnessedOffers suppliers;
    private final PropertyDirectory directory;
    private final LiveRules rules;
    private final Counting counting;
    private final Executor executor;
    private final Clock clock;

    /** @param executor on which stays are asked for, all at the same time */
    SupplierLodging(
            WitnessedOffers suppliers,
            PropertyDirectory directory,
            LiveRules rules,
            Counting counting,
            Executor executor,
            Clock clock) {
        this.suppliers = requireNonNull(suppliers, "suppliers");
        this.directory = requireNonNull(directory, "directory");
        this.rules = requireNonNull(rules, "rules");
        this.counting = requireNonNull(counting, "counting");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
    }

    boolean hasSuppliers() {
        return !suppliers.listSuppliers().isEmpty();
    }

    /** What is sold for these stays. */
    Found search(Wanted wanted, List<CityStay> stays) {
        if (!hasSuppliers() || wanted.brief().dates().nights() == 0) {
            return Found.NOTHING;
        }
        Sleepers sleepers = Sleepers.of(wanted.brief());
        if (sleepers.obstacle().isPresent() || stays.isEmpty()) {
            return notAsked(sleepers.obstacle().orElse(SupplierTickets.MISSHARED));
        }
        KnownProperties properties = new KnownProperties(directory, rules, clock.instant());
        List<CompletableFuture<Answer<LiveOffer>>> asked = stays.stream()
                .map(stay -> requests(stay, sleepers.rooms(), properties))
                .map(requests -> CompletableFuture.supplyAsync(() -> search(requests), executor))
                .toList();
        SoldRooms rooms = new SoldRooms(wanted, properties, counting, clock.instant(), rules.properties());
        for (int i = 0; i < stays.size(); i++) {
            rooms.add(stays.get(i).city(), asked.get(i).join());
        }
        suppliers.sawPlaces(rooms.offers());
        return rooms.found(Asked.forStays(sleepers.rooms(), stays, SupplierTickets.assumptions(wanted)));
    }

    private Found notAsked(String reason) {
        List<Gap> gaps = suppliers.listSuppliers().stream()
                .map(supplier -> new Gap(supplier.supplier(), reason))
                .toList();
        return new Found(Map.of(), Map.of(), gaps, Asked.NOTHING);
    }

    /** What each supplier is asked for, by its name. */
    private Map<String, StayRequest> requests(CityStay stay, List<Occupancy> rooms, KnownProperties properties) {
        return suppliers.listSuppliers().stream()
                .collect(toMap(
                        Seller::supplier,
                        supplier -> new StayRequest(
                                properties.where(supplier.supplier(), stay.city()),
                                stay.dates(),
                                rooms,
                                stay.city().currency(),
                                rules.country())));
    }

    private Answer<LiveOffer> search(Map<String, StayRequest> requests) {
        return suppliers.search((String supplier) -> requireNonNull(requests.get(supplier)), rules.limit());
    }

    /** Looks again at rooms, all of them live offers, in these cities. */
    Map<LodgingOffer, Look<LodgingOffer>> lookAgain(List<LodgingOffer> offers, List<City> cities) {
        List<LiveOffer> sold =
                offers.stream().map(offer -> offer.live().orElseThrow()).toList();
        Map<LiveOffer, SecondLook<LiveOffer>> looks = suppliers.lookAgain(sold, this::question, rules.limit());
        return offers.stream()
                .distinct()
                .collect(toMap(
                        offer -> offer,
                        offer -> look(
                                offer, requireNonNull(looks.get(offer.live().orElseThrow())), cities)));
    }

    private StayRequest question(LiveOffer offer) {
        return new StayRequest(
                new Where.AtProperties(List.of(offer.property().id())),
                offer.stay(),
                offer.rooms(),
                offer.total().currency(),
                rules.country());
    }

    private Look<LodgingOffer> look(LodgingOffer before, SecondLook<LiveOffer> seen, List<City> cities) {
        Instant now = clock.instant();
        if (seen instanceof SecondLook.Told<LiveOffer> told) {
            City city = cities.stream()
                    .filter(one -> one.id().equals(before.property().city()))
                    .findFirst()
                    .orElseThrow();
            return new Look<>(
                    Optional.of(told.now()).filter(offer -> offer.isLive(now)).flatMap(offer -> new RoomOnSale(
                                    city, counting, now)
                            .find(offer, Optional.of(before.property()))),
                    Optional.empty());
        }
        if (seen instanceof SecondLook.Untold<LiveOffer> untold) {
            // it holds as long as was said before, though nobody says so again
            return new Look<>(
                    Optional.of(before)
                            .filter(offer -> offer.live().orElseThrow().isLive(now)),
                    Optional.of(untold.why()));
        }
        return new Look<>(Optional.empty(), Optional.empty());
    }
}
