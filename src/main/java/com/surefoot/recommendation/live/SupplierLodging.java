package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand.Allows;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.reliability.live.SecondLook;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Asks the suppliers of rooms there are settings of, and keeps what they say as evidence. */
final class SupplierLodging {

    private final WitnessedOffers suppliers;
    private final LiveRules rules;
    private final Counting counting;
    private final Executor executor;
    private final Clock clock;

    /** @param executor on which stays are asked for, all at the same time */
    SupplierLodging(WitnessedOffers suppliers, LiveRules rules, Counting counting, Executor executor, Clock clock) {
        this.suppliers = requireNonNull(suppliers, "suppliers");
        this.rules = requireNonNull(rules, "rules");
        this.counting = requireNonNull(counting, "counting");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
    }

    /** What is sold for these stays. */
    Found search(Wanted wanted, List<CityStay> stays) {
        TripBrief brief = wanted.brief();
        if (!hasSuppliers() || brief.dates().nights() == 0) {
            return Found.NOTHING;
        }
        Sleepers sleepers = Sleepers.of(brief);
        if (sleepers.obstacle().isPresent() || stays.isEmpty()) {
            return notAsked(sleepers.obstacle().orElse(SupplierTickets.MISSHARED));
        }
        List<Occupancy> rooms = sleepers.rooms();
        List<CompletableFuture<Answer<LiveOffer>>> asked = stays.stream()
                .map(stay -> CompletableFuture.supplyAsync(
                        () -> suppliers.search(request(stay, rooms), rules.limit()), executor))
                .toList();
        Asked question = Asked.forStays(rooms, stays, SupplierTickets.assumptions(wanted));
        return found(
                brief, question, asked.stream().map(CompletableFuture::join).toList(), wanted.known());
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

    private StayRequest request(CityStay stay, List<Occupancy> rooms) {
        return new StayRequest(
                new Where.InCity(stay.city(), rules.properties()),
                stay.dates(),
                rooms,
                stay.city().currency(),
                rules.country());
    }

    private Found found(
            TripBrief brief, Asked asked, List<Answer<LiveOffer>> answers, Map<CityId, List<Property>> known) {
        List<CityStay> stays = asked.stays();
        boolean rulesMatter = asksForRules(brief);
        Instant now = clock.instant();
        Set<Gap> gaps = new LinkedHashSet<>();
        List<LodgingOffer> offers = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            City city = stays.get(i).city();
            RoomOnSale room = new RoomOnSale(city, counting, now);
            List<Property> here = known.getOrDefault(city.id(), List.of());
            List<LiveOffer> sold = first(answers.get(i).offers());
            List<LodgingOffer> usable = sold.stream()
                    .flatMap(one -> usable(one, room, here, rulesMatter).stream())
                    .toList();
            gaps.addAll(answers.get(i).gaps());
            gaps.addAll(leftOut(sold, usable, city));
            offers.addAll(usable);
        }
        suppliers.sawPlaces(offers);
        return new Found(
                offers.stream().collect(groupingBy(offer -> offer.property().city())),
                Map.of(),
                List.copyOf(gaps),
                asked);
    }

    /** Those of the first properties of each supplier: not all let themselves be asked for a few only. */
    private List<LiveOffer> first(List<LiveOffer> sold) {
        Map<String, Set<String>> properties = new HashMap<>();
        return sold.stream()
                .filter(offer -> {
                    Set<String> known = properties.computeIfAbsent(offer.supplier(), one -> new HashSet<>());
                    String id = offer.property().id();
                    return known.contains(id) || (known.size() < rules.properties() && known.add(id));
                })
                .toList();
    }

    private static Optional<LodgingOffer> usable(
            LiveOffer sold, RoomOnSale room, List<Property> here, boolean rulesMatter) {
        Optional<Property> same = SameProperty.find(sold.property(), here);
        return rulesMatter && same.isEmpty() ? Optional.empty() : room.find(sold, same);
    }

    /** What guests may do no supplier says, so that it is known of properties only that are known already. */
    private static boolean asksForRules(TripBrief brief) {
        return brief.listRequirements().stream()
                .map(Requirement::demand)
                .flatMap(SupplierLodging::alternatives)
                .anyMatch(Allows.class::isInstance);
    }

    private static Stream<Demand> alternatives(Demand demand) {
        return demand instanceof AnyOf any
                ? any.alternatives().stream().flatMap(SupplierLodging::alternatives)
                : Stream.of(demand);
    }

    private static List<Gap> leftOut(List<LiveOffer> sold, List<LodgingOffer> usable, City city) {
        Map<String, Long> used = usable.stream()
                .collect(groupingBy(offer -> offer.property().source().id(), counting()));
        Map<String, Long> all = sold.stream().collect(groupingBy(LiveOffer::supplier, counting()));
        return all.entrySet().stream()
                .filter(one -> one.getValue() > used.getOrDefault(one.getKey(), 0L))
                .map(one -> new Gap(
                        one.getKey(),
                        ("%d of its %d offers in %s are left out: it does not say where they are, what they cost in all,"
                                        + " or what guests may do where that is asked for, or no rate is known at which"
                                        + " they are counted in %s.")
                                .formatted(
                                        one.getValue() - used.getOrDefault(one.getKey(), 0L),
                                        one.getValue(),
                                        city.name(),
                                        city.currency())))
                .toList();
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
