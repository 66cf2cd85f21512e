package com.surefoot.bench.travelplanner;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words a wish as a brief. */
final class WishBrief {

    private static final int MOST_SIGHTS_A_DAY = 2;

    /** Breakfast is had out, so the days begin early. */
    private static final ClockSpan DAY = new ClockSpan(LocalTime.of(7, 0), LocalTime.of(23, 0));

    private static final Map<String, String> ROOMS =
            Map.of("entire room", "Entire home/apt", "private room", "Private room", "shared room", "Shared room");

    private WishBrief() {}

    static TripBrief of(Wish wish) {
        return TripBrief.of(
                        wish.origin(),
                        wish.cities() == 1
                                ? Destination.city(wish.destination())
                                : new Destination.Region(wish.destination(), wish.cities()),
                        new DateRange(wish.first(), wish.date(wish.days())),
                        new Party(wish.people(), 0))
                .withBudget(PointCity.dollars(BigDecimal.valueOf(wish.budget())))
                .withRequirements(requirements(wish));
    }

    private static List<Requirement> requirements(Wish wish) {
        List<Demand> demands = new ArrayList<>();
        demands.add(new MealDemand.Daily(EnumSet.allOf(MealKind.class)));
        demands.add(new SightDemand.ADay(1, MOST_SIGHTS_A_DAY));
        demands.add(new PaceDemand.DayHours(DAY));
        wish.houseRule()
                .map(SandboxCities::rule)
                .ifPresent(rule -> demands.add(new LodgingDemand.Allows(Set.of(rule))));
        wish.roomType().ifPresent(type -> demands.add(new LodgingDemand.RoomTypes(rooms(type))));
        if (!wish.cuisines().isEmpty()) {
            demands.add(new MealDemand.Cuisines(Choice.all(wish.cuisines())));
        }
        wish.transportation().ifPresent(refused -> demands.add(new RideDemand.Modes(Direction.EVERY, rides(refused))));
        return demands.stream()
                .map(demand -> Requirement.must(demand, "/requirements"))
                .toList();
    }

    private static Choice<String> rooms(String type) {
        return type.equals("not shared room")
                ? Choice.none(Set.of("Shared room"))
                : Choice.any(Set.of(ROOMS.getOrDefault(type, type)));
    }

    private static Choice<TransportMode> rides(String refused) {
        return Choice.none(Set.of(refused.equals("no flight") ? TransportMode.FLIGHT : TransportMode.CAR));
    }
}
