package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says requirements as points of a conversation, where there is a point for them. */
final class ChinesePoints {

    private final int people;
    private final int days;

    /**
     * Creates one.
     *
     * @param people by which a sum for each was multiplied
     * @param days by which a sum a day was multiplied
     */
    ChinesePoints(int people, int days) {
        this.people = people;
        this.days = days;
    }

    /** One or more points that together ask for as much. */
    List<Point> of(Requirement requirement, String words) {
        Demand demand = requirement.demand();
        if (demand instanceof SpendAtMost spend && spend.on() == Spending.TOTAL) {
            return spend.amount().minor() > 0 ? List.of(budget(spend, words)) : List.of();
        }
        if (demand instanceof LodgingDemand.Beds beds) {
            return List.of(new Point.Room(Optional.empty(), Optional.of(beds.count()), Optional.empty()));
        }
        if (demand instanceof LodgingDemand.Rooms rooms) {
            return List.of(new Point.Room(Optional.empty(), Optional.empty(), Optional.of(rooms.count())));
        }
        List<Point> points = modes(demand);
        if (points.isEmpty()) {
            points = tastes(demand);
        }
        return points.isEmpty() ? List.of(new Point.Wanted(requirement)) : points;
    }

    private Point budget(SpendAtMost spend, String words) {
        boolean each = MoneyRule.isEach(words);
        boolean daily = MoneyRule.isDaily(words);
        int times = (each ? people : 1) * (daily ? days : 1);
        Point.Per per = daily && !each ? Point.Per.DAY : each && !daily ? Point.Per.PERSON : Point.Per.ALL;
        BigDecimal amount = spend.amount().amount();
        return new Point.Budget(
                per == Point.Per.ALL ? amount : amount.divide(BigDecimal.valueOf(times), 2, RoundingMode.HALF_UP),
                MoneyRule.namesCurrency(words) ? Optional.of(spend.amount().currency()) : Optional.empty(),
                per);
    }

    private static List<Point> modes(Demand demand) {
        if (demand instanceof RideDemand.Modes ride && ride.direction() == RideDemand.Direction.EVERY) {
            return List.of(
                    ride.modes().quantifier() == Quantifier.NONE
                            ? new Point.NoModes(ride.modes().of())
                            : new Point.Modes(ride.modes().of()));
        }
        if (demand instanceof InCityDemand.Modes ways) {
            return List.of(
                    ways.modes().quantifier() == Quantifier.NONE
                            ? new Point.NotInCity(ways.modes().of())
                            : new Point.InCity(ways.modes().of()));
        }
        return List.of();
    }

    private static List<Point> tastes(Demand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return each(sights.names(), Point.MustSee::new, not -> each(not, Point.NotSight::new));
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return each(kinds.kinds(), Point.Taste::new, not -> List.of(new Point.Dislike(not)));
        }
        return demand instanceof MealDemand.Cuisines cuisines
                ? each(cuisines.cuisines(), Point.Cuisine::new, not -> each(not, Point.NotCuisine::new))
                : List.of();
    }

    private static <P extends Point> List<Point> each(Set<String> words, Function<String, P> point) {
        return words.stream().sorted().<Point>map(point).toList();
    }

    /** One of several, or several times one, is more than a point says. */
    private static List<Point> each(
            Choice<String> choice, Function<String, Point> liked, Function<Set<String>, List<Point>> refused) {
        boolean all = choice.quantifier() == Quantifier.ALL
                || (choice.quantifier() == Quantifier.AT_LEAST
                        && choice.count() == 1
                        && choice.of().size() == 1);
        if (choice.quantifier() == Quantifier.NONE) {
            return refused.apply(choice.of());
        }
        return all ? choice.of().stream().map(liked).toList() : List.of();
    }
}
