package com.surefoot.narration.reading;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.narration.reading.Point.AlsoTown;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.Cuisine;
import com.surefoot.narration.reading.Point.Dislike;
import com.surefoot.narration.reading.Point.Either;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.InCity;
import com.surefoot.narration.reading.Point.Land;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Modes;
import com.surefoot.narration.reading.Point.MustSee;
import com.surefoot.narration.reading.Point.NoBudget;
import com.surefoot.narration.reading.Point.NoModes;
import com.surefoot.narration.reading.Point.NotCuisine;
import com.surefoot.narration.reading.Point.NotInCity;
import com.surefoot.narration.reading.Point.NotSight;
import com.surefoot.narration.reading.Point.NotTown;
import com.surefoot.narration.reading.Point.People;
import com.surefoot.narration.reading.Point.Room;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Taste;
import com.surefoot.narration.reading.Point.Towns;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.narration.reading.Point.Within;
import com.surefoot.travel.Names;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a later point leaves of an earlier one. */
final class Correction {

    /** Of these there is one at the most. */
    private static final Set<Class<? extends Point>> SINGLE = Set.of(
            Point.Origin.class,
            Towns.class,
            Land.class,
            CityCount.class,
            Start.class,
            End.class,
            Length.class,
            Within.class,
            Either.class,
            People.class,
            Budget.class,
            NoBudget.class,
            Modes.class,
            InCity.class,
            Room.class,
            Point.Pace.class,
            Point.RoundTrip.class,
            Point.Sureness.class);

    private Correction() {}

    /** The earlier point, what is left of it, or nothing. */
    static Optional<Point> of(Point earlier, Point later) {
        if (earlier.getClass() == later.getClass() && SINGLE.contains(earlier.getClass())) {
            return Optional.empty();
        }
        if (earlier instanceof Towns towns) {
            return towns(towns, later);
        }
        if (earlier instanceof Modes
                || earlier instanceof NoModes
                || earlier instanceof InCity
                || earlier instanceof NotInCity) {
            return modes(earlier, later);
        }
        return replaced(earlier, later) ? Optional.empty() : Optional.of(earlier);
    }

    /** The point with what an earlier one says besides. */
    static Point merge(List<Point> earlier, Point point) {
        for (Point each : earlier) {
            if (each instanceof People known && point instanceof People said) {
                return merge(known, said);
            }
            if (each instanceof Room known && point instanceof Room said) {
                return new Room(
                        said.type().or(known::type),
                        said.beds().or(known::beds),
                        said.rooms().or(known::rooms));
            }
            if (each instanceof Towns known && point instanceof AlsoTown more) {
                return plus(known, more.city());
            }
        }
        return point instanceof AlsoTown first ? new Towns(List.of(first.city()), true) : point;
    }

    /** Whether it is kept; what only takes back is not. */
    static boolean adds(Point point) {
        return !(point instanceof NotTown) && !(point instanceof NoBudget);
    }

    private static People merge(People known, People said) {
        boolean sameChildren = said.children().isEmpty()
                || (said.ages().isEmpty() && said.children().equals(known.children()));
        return new People(
                said.adults().or(known::adults),
                said.children().or(known::children),
                sameChildren && said.ages().isEmpty() ? known.ages() : said.ages());
    }

    private static Towns plus(Towns known, String city) {
        List<String> cities = new ArrayList<>(known.cities());
        if (cities.stream().noneMatch(one -> Names.same(one, city))) {
            cities.add(city);
        }
        return new Towns(cities, known.inOrder());
    }

    private static Optional<Point> towns(Towns towns, Point later) {
        if (later instanceof Land || later instanceof AlsoTown) {
            return Optional.empty();
        }
        if (later instanceof NotTown not) {
            List<String> left = towns.cities().stream()
                    .filter(city -> !Names.same(city, not.city()))
                    .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Towns(left, towns.inOrder()));
        }
        return Optional.of(towns);
    }

    private static Optional<Point> modes(Point earlier, Point later) {
        if (earlier instanceof Modes modes && later instanceof NoModes not) {
            return left(modes.modes(), not.modes()).map(Modes::new);
        }
        if (earlier instanceof NoModes not && later instanceof Modes modes) {
            return left(not.modes(), modes.modes()).map(NoModes::new);
        }
        if (earlier instanceof InCity modes && later instanceof NotInCity not) {
            return left(modes.modes(), not.modes()).map(InCity::new);
        }
        if (earlier instanceof NotInCity not && later instanceof InCity modes) {
            return left(not.modes(), modes.modes()).map(NotInCity::new);
        }
        return Optional.of(earlier);
    }

    private static <T> Optional<Set<T>> left(Set<T> earlier, Collection<T> later) {
        Set<T> left = new TreeSet<>(earlier);
        left.removeAll(later);
        return Optional.of(left).filter(some -> !some.isEmpty());
    }

    private static boolean replaced(Point earlier, Point later) {
        return place(earlier, later)
                || time(earlier, later)
                || (earlier instanceof Budget && later instanceof NoBudget)
                || liking(earlier, later)
                || (earlier instanceof Wanted one && later instanceof Wanted other && sameMatter(one, other));
    }

    private static boolean place(Point earlier, Point later) {
        return ((earlier instanceof Land || earlier instanceof CityCount) && later instanceof Towns)
                || (earlier instanceof Land && later instanceof AlsoTown);
    }

    private static boolean time(Point earlier, Point later) {
        if (earlier instanceof Within || earlier instanceof Either) {
            return later instanceof Start || later instanceof Within;
        }
        if (earlier instanceof End end) {
            return later instanceof Length
                    || later instanceof Within
                    || (later instanceof Start start && start.day().isAfter(end.day()));
        }
        return (earlier instanceof Length && later instanceof End)
                || (earlier instanceof Start && (later instanceof Within || later instanceof Either));
    }

    private static boolean liking(Point earlier, Point later) {
        return !earlier.equals(later) && !Collections.disjoint(matters(earlier), matters(later));
    }

    private static Set<String> matters(Point point) {
        if (point instanceof MustSee must) {
            return Set.of(must.sight());
        }
        if (point instanceof NotSight not) {
            return Set.of(not.sight());
        }
        if (point instanceof Taste taste) {
            return Set.of(taste.word());
        }
        if (point instanceof Dislike not) {
            return not.kinds();
        }
        if (point instanceof Cuisine cuisine) {
            return Set.of(cuisine.word());
        }
        return point instanceof NotCuisine not ? Set.of(not.word()) : Set.of();
    }

    private static boolean sameMatter(Wanted one, Wanted other) {
        return matter(one.requirement().demand())
                .equals(matter(other.requirement().demand()));
    }

    /** Two demands about the same matter bind each other; the later one says how. */
    private static String matter(Demand demand) {
        String name = demand.getClass().getSimpleName();
        if (demand instanceof SpendAtMost spend) {
            return name + spend.on();
        }
        if (demand instanceof PriceAtMost price) {
            return name + price.of();
        }
        if (demand instanceof When when) {
            return name + when.name();
        }
        if (demand instanceof MealDemand.Hours hours) {
            return name + hours.meal();
        }
        if (demand instanceof InCityDemand.WalkAtMost walk) {
            return name + walk.per();
        }
        if (demand instanceof LodgingDemand.NightsIn nights) {
            return name + nights.city();
        }
        if (demand instanceof PaceDemand.DayHours hours) {
            // when it begins and when it ends may be said apart
            return name
                    + hours.on().map(LocalDate::toString).orElse("")
                    + hours.within().from().equals(LocalTime.MIN)
                    + hours.within().until().equals(LocalTime.MAX);
        }
        if (demand instanceof SightDemand.ADay || demand instanceof LodgingDemand.StarsAtLeast) {
            return name;
        }
        return demand instanceof RideDemand ride ? name + ride.direction() : demand.toString();
    }
}
