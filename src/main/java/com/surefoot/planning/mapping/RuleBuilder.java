package com.surefoot.planning.mapping;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.itinerary.demand.SightDemand.ADay;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.Quota;
import com.surefoot.planning.model.Rules;
import com.surefoot.planning.model.Spot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What binds a plan beyond the choice of rides, rooms and windows. */
final class RuleBuilder {

    private final Musts musts;
    private final List<SpotGroup> groups;
    private final GettingAround around;
    private final Pace pace;
    private final List<Spot> spots;
    private final Basis basis;

    RuleBuilder(Musts musts, List<SpotGroup> groups, GettingAround around, Pace pace, List<Spot> spots, Basis basis) {
        this.basis = basis;
        this.musts = musts;
        this.groups = groups;
        this.around = around;
        this.pace = pace;
        this.spots = spots;
    }

    Rules build() {
        List<Cover> covers = covers();
        boolean counted = musts.find(ADay.class).isPresent();
        return new Rules(
                caps(),
                covers,
                meals(),
                isThrifty(),
                musts.list(ADay.class).mapToInt(ADay::atMost).min().orElse(pace.sightsADay()),
                counted ? Set.of() : named(covers),
                musts.list(ADay.class).mapToInt(ADay::atLeast).max().orElse(0),
                bounded(around.walking(Per.DAY)),
                bounded(around.walking(Per.TRIP)),
                quotas(),
                around.used(),
                Math.toIntExact(musts.list(PaceDemand.RestADay.class)
                        .mapToLong(rest -> rest.duration().toMinutes())
                        .max()
                        .orElse(0)),
                musts.list(MealDemand.Hours.class)
                        .filter(hours -> hours.meal() == MealKind.BREAKFAST)
                        .map(MealDemand.Hours::starts)
                        .toList());
    }

    private Map<Spending, Long> caps() {
        Map<Spending, Long> caps = new EnumMap<>(Spending.class);
        musts.list(SpendAtMost.class)
                .forEach(cap -> caps.merge(cap.on(), cap.amount().minor(), Math::min));
        return caps;
    }

    /** Lunch and dinner, unless the traveller says which meals are to be had. */
    private Set<MealKind> meals() {
        Set<MealKind> meals = EnumSet.noneOf(MealKind.class);
        musts.list(MealDemand.Daily.class).forEach(daily -> meals.addAll(daily.meals()));
        boolean said = musts.find(MealDemand.Daily.class).isPresent()
                || musts.listWishes(MealDemand.Daily.class).findAny().isPresent();
        return said ? meals : EnumSet.of(MealKind.LUNCH, MealKind.DINNER);
    }

    /** Only a budget that pays for meals is a reason to go without them. */
    private boolean isThrifty() {
        return musts.thrifty()
                && musts.list(SpendAtMost.class)
                        .anyMatch(cap -> cap.on() == Spending.TOTAL || cap.on() == Spending.MEALS);
    }

    private List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (SpotGroup group : groups) {
            Set<Integer> members = members(group);
            if (group.isMust() || members.size() >= group.atLeast()) {
                covers.add(new Cover(members, group.atLeast(), group.wish(), group.what()));
            }
        }
        covers.addAll(basis.covers(spots));
        return covers;
    }

    private List<Quota> quotas() {
        return musts.list(SightDemand.AtMost.class)
                .map(most -> new Quota(
                        spots.stream()
                                .filter(spot -> spot.sight()
                                        .filter(sight ->
                                                most.kinds().stream().anyMatch(kind -> SpotRules.isOfKind(sight, kind)))
                                        .isPresent())
                                .map(Spot::index)
                                .collect(Collectors.toSet()),
                        most.count(),
                        String.join(", ", most.kinds())))
                .toList();
    }

    private Set<Integer> members(SpotGroup group) {
        Set<Integer> members = new HashSet<>();
        for (Spot spot : spots) {
            boolean member = spot.sight().map(group.sights()::test).orElseGet(() -> group.restaurants()
                    .test(spot.restaurant().orElseThrow()));
            if (member && spot.isReachable()) {
                members.add(spot.index());
            }
        }
        return members;
    }

    /** What must be seen although nothing that may be visited answers to it, in a sentence. */
    Optional<String> findUnanswered() {
        return groups.stream()
                .filter(SpotGroup::isMust)
                .filter(group -> members(group).size() < group.atLeast())
                .map(group -> "nothing open on these days answers to " + group.what())
                .findFirst();
    }

    /** Sights asked for by name do not fill up the day. */
    private static Set<Integer> named(List<Cover> covers) {
        Set<Integer> named = new HashSet<>();
        covers.stream()
                .filter(cover -> cover.isMust() && cover.spots().size() == 1)
                .forEach(cover -> named.addAll(cover.spots()));
        return named;
    }

    private static long bounded(double metres) {
        return Double.isInfinite(metres) ? Long.MAX_VALUE : (long) Math.floor(metres);
    }

    /** A usual total in minor units, against which money is weighed. */
    long reference(long cheapest) {
        return musts.list(SpendAtMost.class)
                .filter(cap -> cap.on() == Spending.TOTAL)
                .mapToLong(cap -> cap.amount().minor())
                .min()
                .orElse(2 * cheapest);
    }
}
