package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Visit;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What trips are compared by.
 *
 * @param total what is known to be paid
 * @param priced whether that is all
 * @param confidence how sure it is that all of it holds; empty where only a lower bound is known
 * @param walked how far one goes on foot
 * @param course what else, where it is known
 */
record Figures(Money total, boolean priced, Optional<Double> confidence, Distance walked, Optional<Course> course) {

    /**
     * How it goes.
     *
     * @param leaves when the first ride goes; empty where there is none
     * @param arrives when it is there
     * @param returns when the last ride is home; empty where it does not come back
     * @param fromCentre how far from the centre one sleeps; empty where that is in several places
     */
    record Course(
            Optional<Instant> leaves,
            Optional<Instant> arrives,
            Optional<Instant> returns,
            int sights,
            int changes,
            Optional<Distance> fromCentre) {
        Course {
            requireNonNull(leaves, "leaves");
            requireNonNull(arrives, "arrives");
            requireNonNull(returns, "returns");
            requireNonNull(fromCentre, "fromCentre");
        }
    }

    Figures {
        requireNonNull(total, "total");
        requireNonNull(confidence, "confidence");
        requireNonNull(walked, "walked");
        requireNonNull(course, "course");
    }

    static Figures of(Itinerary trip, Optional<Double> confidence) {
        return new Figures(
                trip.total(), trip.countUnpriced() == 0, confidence, trip.walked(), Optional.of(course(trip)));
    }

    private static Course course(Itinerary trip) {
        List<Leg> legs = all(trip, Leg.class).toList();
        boolean comesBack = legs.size() > trip.cities().size();
        return new Course(
                legs.stream().findFirst().map(leg -> leg.start().toInstant()),
                legs.stream().findFirst().map(leg -> leg.end().toInstant()),
                comesBack ? Optional.of(legs.get(legs.size() - 1).end().toInstant()) : Optional.empty(),
                Math.toIntExact(all(trip, Visit.class).count()),
                legs.stream().mapToInt(leg -> leg.offer().changes()).sum(),
                fromCentre(trip));
    }

    private static <A extends Activity> Stream<A> all(Itinerary trip, Class<A> kind) {
        return trip.listActivities().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<Distance> fromCentre(Itinerary trip) {
        City city = trip.destination();
        return trip.cities().size() == 1 && trip.stays().size() == 1
                ? Optional.of(city.area()
                        .centre()
                        .distanceTo(
                                trip.stays().get(0).offer().property().place().point()))
                : Optional.empty();
    }
}
