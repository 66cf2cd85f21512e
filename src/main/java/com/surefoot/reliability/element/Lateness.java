package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Sight;
import com.surefoot.travel.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How late one may be on a day. A late ride takes what follows with it, less the time that is waited on the way: an
 * element bears as much lateness as was waited since the ride, and as it can itself be begun later.
 */
final class Lateness {

    /** Nobody calls a trip wrong for so little. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** Of a meal so much can be missed. */
    private static final int PART_OF_A_MEAL = 2;

    /** Who made the estimates of ways in a city. */
    static final String ESTIMATE = "estimate";

    private @Nullable Leg ride;
    private @Nullable Activity before;
    private Duration waited = Duration.ZERO;

    /** Comes to an activity: what is waited before it makes up for lateness. */
    void reach(Activity activity) {
        Activity earlier = before;
        if (earlier != null) {
            ZonedDateTime setOut = activity.approach().map(Approach::start).orElse(activity.start());
            ZonedDateTime free = earlier instanceof Leg leg
                    ? leg.end().plus(leg.offer().mode().toLeave())
                    : earlier.end();
            waited = waited.plus(atLeastNone(Duration.between(free, setOut)));
        }
        waited = waited.plus(spare(activity));
    }

    void leave(Activity activity) {
        before = activity;
        if (activity instanceof Leg leg) {
            ride = leg;
            waited = Duration.ZERO;
        }
    }

    /** That the way there takes no longer, and that the ride before it was not too late. */
    List<Reliance> facts(Activity activity, LocalDate day) {
        List<Reliance> facts = new ArrayList<>();
        activity.approach().ifPresent(approach -> facts.add(journey(activity, approach)));
        Leg late = ride;
        if (late != null) {
            facts.add(new Reliance(
                    new FactId(FactKind.ARRIVAL, RideCompany.subject(late.offer()), day.toString()),
                    "late by no more than " + waited.plus(tolerance(activity)).toMinutes() + " minutes",
                    late.offer().source().id(),
                    late.end().toInstant(),
                    waited.plus(tolerance(activity)),
                    Reliance.RIDE + late.id()));
        }
        return facts;
    }

    private static Reliance journey(Activity activity, Approach approach) {
        String subject = "%s to %s by %s"
                .formatted(
                        approach.journey().stages().get(0).from().name(),
                        activity.startsAt().name(),
                        approach.journey().mode().name().toLowerCase(Locale.ROOT));
        return new Reliance(
                FactId.standing(FactKind.JOURNEY, subject),
                approach.journey().duration().toMinutes() + " min",
                ESTIMATE,
                approach.start().toInstant(),
                spare(activity).plus(tolerance(activity)),
                "journey:" + subject);
    }

    /** What is waited at the door. */
    private static Duration spare(Activity activity) {
        return activity.approach()
                .map(approach -> atLeastNone(Duration.between(approach.end(), activity.start())))
                .orElse(Duration.ZERO);
    }

    /** How much later than planned it can still be begun. */
    private static Duration tolerance(Activity activity) {
        Duration length = Duration.between(activity.start(), activity.end());
        if (activity instanceof Visit visit) {
            Duration shortened = atLeastNone(length.minus(visit.sight().shortestVisit()));
            return shorter(longer(GRACE, shortened), untilLastEntry(visit.sight(), visit));
        }
        if (activity instanceof Meal) {
            return length.dividedBy(PART_OF_A_MEAL);
        }
        // one sleeps less; a train does not wait
        return activity instanceof Night ? length.dividedBy(PART_OF_A_MEAL) : Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return shorter(one, other).equals(one) ? other : one;
    }

    private static Duration untilLastEntry(Sight sight, Visit visit) {
        TimeWindow spent =
                new TimeWindow(visit.start().toLocalDateTime(), visit.end().toLocalDateTime());
        return sight.hours().windowsOn(visit.start().toLocalDate()).stream()
                .filter(open -> open.encloses(spent))
                .map(open -> Duration.between(spent.start(), open.end().minus(sight.lastEntry())))
                .map(Lateness::atLeastNone)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static Duration atLeastNone(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
