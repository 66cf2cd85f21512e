package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.TimeWindow;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On each day of a trip, the minutes in which a sight may be begun or a meal sat down to. */
final class Windows {

    private final TripCalendar calendar;
    private final Pace pace;

    Windows(TripCalendar calendar, Pace pace) {
        this.calendar = calendar;
        this.pace = pace;
    }

    List<List<StartWindow>> of(Sight sight, Optional<LockedVisit> lock) {
        return byDay(lock, day -> openOn(sight.hours(), day)
                .flatMap(open -> visit(sight, open).stream())
                .toList());
    }

    List<List<StartWindow>> of(Restaurant restaurant, Optional<LockedVisit> lock) {
        return byDay(lock, day -> Stream.of(MealKind.values())
                .flatMap(meal -> openOn(restaurant.hours(), day).flatMap(open -> meal(meal, day, open).stream()))
                .toList());
    }

    private List<List<StartWindow>> byDay(Optional<LockedVisit> lock, IntFunction<List<StartWindow>> windows) {
        return IntStream.range(0, calendar.dates().days())
                .mapToObj(day -> locked(lock, day, windows))
                .toList();
    }

    private List<StartWindow> locked(Optional<LockedVisit> lock, int day, IntFunction<List<StartWindow>> windows) {
        if (lock.isEmpty()) {
            return windows.apply(day);
        }
        if (!calendar.dayAt(day).equals(lock.get().day())) {
            return List.of();
        }
        List<StartWindow> open = windows.apply(day);
        return lock.get().start().map(start -> at(open, minute(day, start))).orElse(open);
    }

    private static List<StartWindow> at(List<StartWindow> windows, int start) {
        return windows.stream()
                .filter(window -> window.from() <= start && start <= window.to())
                .map(window -> new StartWindow(start, start, window.meal(), window.duration()))
                .toList();
    }

    /** Open windows that touch the day's waking hours, the end of the night before included. */
    private Stream<TimeWindow> openOn(OpeningHours hours, int day) {
        if (!hours.isKnown()) {
            return Stream.empty();
        }
        return Stream.concat(
                hours.windowsOn(calendar.dayAt(day).minusDays(1)).stream().filter(window -> window.end()
                        .isAfter(calendar.dayAt(day).atStartOfDay())),
                hours.windowsOn(calendar.dayAt(day)).stream());
    }

    private Optional<StartWindow> visit(Sight sight, TimeWindow open) {
        Duration wished = wishedDuration(sight);
        Duration possible = open.length().compareTo(wished) < 0 ? open.length() : wished;
        if (possible.compareTo(sight.shortestVisit()) < 0) {
            return Optional.empty();
        }
        int duration = Math.toIntExact(possible.toMinutes());
        int closes = calendar.minuteOf(open.end());
        int lastEntry = Math.toIntExact(sight.lastEntry().toMinutes());
        return window(calendar.minuteOf(open.start()), closes - Math.max(duration, lastEntry), null, duration);
    }

    /** How long to stay: the shorter, the fuller the pace; in steps of five minutes. */
    private Duration wishedDuration(Sight sight) {
        long shortest = sight.shortestVisit().toMinutes();
        long longest = sight.longestVisit().toMinutes();
        long wished =
                switch (pace) {
                    case FULL -> shortest;
                    case BALANCED -> (shortest + longest) / 2;
                    case RELAXED -> longest;
                };
        return Duration.ofMinutes((wished + 4) / 5 * 5);
    }

    private Optional<StartWindow> meal(MealKind meal, int day, TimeWindow open) {
        int duration = Math.toIntExact(meal.usual().toMinutes());
        int from = Math.max(calendar.minuteOf(open.start()), minute(day, meal.earliestStart()));
        int to = Math.min(calendar.minuteOf(open.end()) - duration, minute(day, meal.latestStart()));
        return window(from, to, meal, duration);
    }

    private static Optional<StartWindow> window(int from, int to, @Nullable MealKind meal, int duration) {
        return to < from ? Optional.empty() : Optional.of(new StartWindow(from, to, meal, duration));
    }

    private static int minute(int day, LocalTime time) {
        return day * TripCalendar.DAY + time.toSecondOfDay() / 60;
    }
}
