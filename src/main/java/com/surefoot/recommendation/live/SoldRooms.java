package com.surefoot.recommendation.live;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand.Allows;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes of what suppliers answer the rooms that a trip can be planned with, and counts what cannot be made any of. */
final class SoldRooms {

    private final Wanted wanted;
    private final KnownProperties properties;
    private final Counting counting;
    private final Instant now;
    private final int most;
    private final boolean rulesMatter;
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final List<LodgingOffer> offers = new ArrayList<>();

    /** @param most so many properties of each supplier at the most: not all let themselves be asked for a few only */
    SoldRooms(Wanted wanted, KnownProperties properties, Counting counting, Instant now, int most) {
        this.wanted = wanted;
        this.properties = properties;
        this.counting = counting;
        this.now = now;
        this.most = most;
        this.rulesMatter = asksForRules(wanted.brief());
    }

    /** What guests may do no supplier says, so that it is known of properties only that are known already. */
    private static boolean asksForRules(TripBrief brief) {
        return brief.listRequirements().stream()
                .map(Requirement::demand)
                .flatMap(SoldRooms::alternatives)
                .anyMatch(Allows.class::isInstance);
    }

    private static Stream<Demand> alternatives(Demand demand) {
        return demand instanceof AnyOf any
                ? any.alternatives().stream().flatMap(SoldRooms::alternatives)
                : Stream.of(demand);
    }

    /** Takes what is sold in a city. */
    void add(City city, Answer<LiveOffer> answer) {
        List<LiveOffer> sold =
                first(answer.offers()).stream().map(properties::placed).toList();
        Map<String, Property> same = matches(sold, wanted.listKnown(city));
        properties.learn(city, sold.stream().map(LiveOffer::property).collect(toSet()), same);
        RoomOnSale room = new RoomOnSale(city, counting, now);
        List<LodgingOffer> usable = sold.stream()
                .filter(one -> !rulesMatter || same.containsKey(one.property().id()))
                .flatMap(one -> room
                        .find(one, Optional.ofNullable(same.get(one.property().id())))
                        .stream())
                .toList();
        gaps.addAll(answer.gaps());
        gaps.addAll(leftOut(sold, usable, city));
        offers.addAll(usable);
    }

    private List<LiveOffer> first(List<LiveOffer> sold) {
        Map<String, Set<String>> taken = new HashMap<>();
        return sold.stream()
                .filter(offer -> {
                    Set<String> known = taken.computeIfAbsent(offer.supplier(), one -> new HashSet<>());
                    String id = offer.property().id();
                    return known.contains(id) || (known.size() < most && known.add(id));
                })
                .toList();
    }

    /** Which of the properties here are sold, by the suppliers' own ids. */
    private Map<String, Property> matches(List<LiveOffer> sold, List<Property> here) {
        Map<String, Property> same = new HashMap<>();
        sold.stream().map(LiveOffer::property).distinct().forEach(property -> properties
                .match(property, here)
                .ifPresent(one -> same.put(property.id(), one)));
        return same;
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

    List<LodgingOffer> offers() {
        return offers;
    }

    /** All of it. */
    Found found(Asked asked) {
        return new Found(
                offers.stream().collect(groupingBy(offer -> offer.property().city())),
                Map.of(),
                List.copyOf(gaps),
                asked);
    }
}
