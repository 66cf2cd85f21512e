package com.surefoot.planning.mapping;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand.Lasts;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long visits last, and when a traveller wants them. */
final class VisitTimes {

    private final Musts musts;
    private final SpotRules names;
    private final Pace pace;

    VisitTimes(Musts musts, SpotRules names, Pace pace) {
        this.musts = musts;
        this.names = names;
        this.pace = pace;
    }

    /** How long to stay: the shorter, the fuller the pace, in steps of five minutes; within what is asked for. */
    Duration wished(Sight sight) {
        long shortest = sight.shortestVisit().toMinutes();
        long longest = sight.longestVisit().toMinutes();
        long wished =
                switch (pace) {
                    case FULL -> shortest;
                    case BALANCED -> (shortest + longest) / 2;
                    case RELAXED -> longest;
                };
        Duration duration = Duration.ofMinutes((wished + 4) / 5 * 5);
        for (Lasts lasts : musts.list(Lasts.class).toList()) {
            if (lasts.name().map(name -> names.isNamed(sight, name)).orElse(true)) {
                duration = clamp(duration, lasts);
            }
        }
        return duration;
    }

    /** The shortest stay that makes sense: the sight's own, unless less is asked for. */
    Duration shortest(Sight sight) {
        Duration wished = wished(sight);
        return wished.compareTo(sight.shortestVisit()) < 0 ? wished : sight.shortestVisit();
    }

    private static Duration clamp(Duration duration, Lasts lasts) {
        Duration atLeast = duration.compareTo(lasts.atLeast()) < 0 ? lasts.atLeast() : duration;
        return atLeast.compareTo(lasts.atMost()) > 0 ? lasts.atMost() : atLeast;
    }

    /** What is asked of the visit to a sight. */
    List<When> of(Sight sight) {
        return musts.list(When.class)
                .filter(when -> names.isNamed(sight, when.name()))
                .toList();
    }

    /** What is asked of the visit to a restaurant. */
    List<When> of(Restaurant restaurant) {
        return musts.list(When.class)
                .filter(when -> names.isNamed(restaurant, when.name()))
                .toList();
    }

    /** Whether a day begins with breakfast at a table. */
    boolean breakfastsOut() {
        return musts.list(MealDemand.Daily.class)
                .anyMatch(daily -> daily.meals().contains(MealKind.BREAKFAST));
    }

    /** Whether a meal is to be left out on a day. */
    boolean leavesOut(MealKind meal, @Nullable LocalDate date) {
        return musts.list(MealDemand.Without.class)
                .anyMatch(without -> without.meal() == meal && without.on().equals(date));
    }

    /** The part of a meal's window that lies in the hours asked for. */
    Optional<StartWindow> within(StartWindow window, int day) {
        Optional<StartWindow> narrowed = Optional.of(window);
        for (MealDemand.Hours hours : musts.list(MealDemand.Hours.class).toList()) {
            if (hours.meal() == window.meal()) {
                narrowed = narrowed.flatMap(open -> starting(open, day, hours.starts()));
            }
        }
        return narrowed;
    }

    /** The part of a window on a day in which a visit would be as asked; the visit is drawn out where it has to be. */
    static Optional<StartWindow> within(StartWindow window, int day, When when) {
        // drawn out first: it is closing time that a longer stay must keep, not the time to come by
        return drawnOut(window, when)
                .flatMap(open -> starting(open, day, when.starts()))
                .flatMap(open -> ending(open, day, when.ends()));
    }

    private static Optional<StartWindow> starting(StartWindow window, int day, ClockSpan starts) {
        return window(
                Math.max(window.from(), minute(day, starts.from())),
                Math.min(window.to(), minute(day, starts.until())),
                window.meal(),
                window.duration());
    }

    /** Who is to come by one time and leave after another stays at least for what lies between. */
    private static Optional<StartWindow> drawnOut(StartWindow window, When when) {
        if (when.starts().until().equals(LocalTime.MAX) || when.ends().from().equals(LocalTime.MIN)) {
            return Optional.of(window);
        }
        int needed = Math.toIntExact(
                Duration.between(when.starts().until(), when.ends().from()).toMinutes());
        int more = Math.max(0, needed - window.duration());
        return window(window.from(), window.to() - more, window.meal(), window.duration() + more);
    }

    private static Optional<StartWindow> ending(StartWindow window, int day, ClockSpan ends) {
        int duration = window.duration();
        return window(
                Math.max(window.from(), minute(day, ends.from()) - duration),
                Math.min(window.to(), minute(day, ends.until()) - duration),
                window.meal(),
                duration);
    }

    /** Open ends of a span reach into the nights around the day. */
    private static int minute(int day, LocalTime time) {
        if (time.equals(LocalTime.MIN)) {
            return (day - 1) * TripCalendar.DAY;
        }
        return time.equals(LocalTime.MAX)
                ? (day + 2) * TripCalendar.DAY
                : day * TripCalendar.DAY + time.toSecondOfDay() / 60;
    }

    private static Optional<StartWindow> window(int from, int to, @Nullable MealKind meal, int duration) {
        return to < from ? Optional.empty() : Optional.of(new StartWindow(from, to, meal, duration));
    }
}
