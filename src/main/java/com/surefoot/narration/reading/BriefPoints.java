package com.surefoot.narration.reading;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A brief in points, as if somebody had said it: the way back from {@link DraftBrief}. */
public final class BriefPoints {

    /** Room is left for what is said besides. */
    private static final int MOST = Draft.MOST_POINTS - 60;

    private BriefPoints() {}

    /** All it says but for what is locked; of very many requirements the first ones. */
    static Draft of(TripBrief brief) {
        return new Draft(
                Stream.concat(fields(brief), brief.requirements().stream().flatMap(each -> of(each).stream()))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    private static Stream<Point> fields(TripBrief brief) {
        List<Point> points = new ArrayList<>();
        points.add(new Point.Origin(brief.origin()));
        where(brief.destination(), points);
        points.add(new Point.RoundTrip(brief.roundTrip()));
        // with a length, another first day moves the trip
        points.add(new Point.Start(brief.dates().first()));
        points.add(new Point.Length(brief.dates().days()));
        points.add(new Point.People(
                Optional.of(brief.party().adults()),
                Optional.of(brief.party().children()),
                brief.party().childrenAges()));
        brief.budget()
                .map(money -> new Point.Budget(money.amount(), Optional.of(money.currency()), Point.Per.ALL))
                .ifPresent(points::add);
        how(brief, points);
        return Stream.concat(points.stream(), likings(brief));
    }

    private static void where(Destination destination, List<Point> points) {
        if (destination instanceof Destination.Cities cities) {
            points.add(new Point.Towns(cities.names(), cities.inOrder()));
        } else if (destination instanceof Destination.Region region) {
            points.add(new Point.Land(region.name()));
            points.add(new Point.CityCount(region.cities()));
        }
    }

    private static void how(TripBrief brief, List<Point> points) {
        if (!brief.modes().isEmpty()) {
            points.add(new Point.Modes(brief.modes()));
        }
        if (!brief.inCityModes().isEmpty()) {
            points.add(new Point.InCity(brief.inCityModes()));
        }
        if (!brief.room().equals(RoomWish.ANY)) {
            RoomWish room = brief.room();
            points.add(new Point.Room(room.type(), room.beds(), room.rooms()));
        }
        points.add(new Point.Pace(brief.pace()));
        points.add(new Point.Sureness(brief.reliability()));
    }

    private static Stream<Point> likings(TripBrief brief) {
        return Stream.concat(
                brief.mustSees().stream().map(Point.MustSee::new),
                brief.tastes().stream().map(Point.Taste::new));
    }

    /** What one requirement says. */
    public static List<Point> of(Requirement requirement) {
        List<Point> refused = requirement.isMust() ? refused(requirement.demand()) : List.of();
        return refused.isEmpty() ? List.of(new Point.Wanted(requirement)) : refused;
    }

    private static List<Point> refused(Demand demand) {
        if (demand instanceof RideDemand.Modes ride && ride.direction() == Direction.EVERY && isNone(ride.modes())) {
            return List.of(new Point.NoModes(ride.modes().of()));
        }
        if (demand instanceof InCityDemand.Modes city && isNone(city.modes())) {
            return List.of(new Point.NotInCity(city.modes().of()));
        }
        if (demand instanceof SightDemand.Sights sights && isNone(sights.names())) {
            return sights.names().of().stream().<Point>map(Point.NotSight::new).toList();
        }
        if (demand instanceof SightDemand.Kinds kinds && isNone(kinds.kinds())) {
            return List.of(new Point.Dislike(kinds.kinds().of()));
        }
        if (demand instanceof MealDemand.Cuisines meals && isNone(meals.cuisines())) {
            return meals.cuisines().of().stream()
                    .<Point>map(Point.NotCuisine::new)
                    .toList();
        }
        return demand instanceof LodgingDemand.Allows allows ? List.of(new Point.Allowed(allows.rules())) : List.of();
    }

    private static boolean isNone(Choice<?> choice) {
        return choice.quantifier() == Quantifier.NONE;
    }
}
