package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.CityId;
import com.surefoot.travel.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In each part of a trip, the minutes in which a sight may be begun or a meal sat down to. */
final class Windows {

    private final List<Part> parts;
    private final VisitTimes times;
    private final List<LockedVisit> locks;
    private final Duration closingSlack;
    private final Map<OpeningHours, Map<LocalDate, List<TimeWindow>>> open = new HashMap<>();

    /** @param closingSlack how long before the last moment one wants to be there */
    Windows(List<Part> parts, VisitTimes times, List<LockedVisit> locks, Duration closingSlack) {
        this.parts = parts;
        this.times = times;
        this.locks = locks;
        this.closingSlack = closingSlack;
    }

    List<List<StartWindow>> of(Sight sight) {
        return byPart(sight.city(), sight.id(), times.of(sight), part -> openOn(sight.hours(), part)
                .flatMap(open -> visit(sight, part, open).stream())
                .toList());
    }

    List<List<StartWindow>> of(Restaurant restaurant) {
        List<When> whens = times.of(restaurant);
        boolean breakfast = times.breakfastsOut() || !whens.isEmpty() || isLocked(restaurant.id());
        return byPart(restaurant.city(), restaurant.id(), whens, part -> Stream.of(MealKind.values())
                .filter(meal -> breakfast || meal != MealKind.BREAKFAST)
                .filter(meal -> !times.leavesOut(meal, part.date()))
                .flatMap(meal -> openOn(restaurant.hours(), part).flatMap(open -> meal(meal, part, open).stream()))
                .flatMap(window -> times.within(window, part.day()).stream())
                .toList());
    }

    private boolean isLocked(String id) {
        return locks.stream().anyMatch(lock -> lock.id().equals(id));
    }

    private List<List<StartWindow>> byPart(
            CityId city, String id, List<When> whens, Function<Part, List<StartWindow>> windows) {
        Optional<LockedVisit> lock =
                locks.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        return parts.stream()
                .map(part -> part.segment().city().id().equals(city)
                        ? locked(lock, part, asked(whens, part, windows.apply(part)))
                        : List.<StartWindow>of())
                .toList();
    }

    private static List<StartWindow> asked(List<When> whens, Part part, List<StartWindow> windows) {
        List<StartWindow> narrowed = windows;
        for (When when : whens) {
            if (when.on().filter(day -> !day.equals(part.date())).isPresent()) {
                return List.of();
            }
            narrowed = narrowed.stream()
                    .flatMap(window -> VisitTimes.within(window, part.day(), when).stream())
                    .toList();
        }
        return narrowed;
    }

    private static List<StartWindow> locked(Optional<LockedVisit> lock, Part part, List<StartWindow> open) {
        if (lock.isEmpty()) {
            return open;
        }
        if (!Objects.equals(part.date(), lock.get().day())) {
            return List.of();
        }
        return lock.get()
                .start()
                .map(start -> at(open, minute(part.day(), start)))
                .orElse(open);
    }

    private static List<StartWindow> at(List<StartWindow> windows, int start) {
        return windows.stream()
                .filter(window -> window.from() <= start && start <= window.to())
                .map(window -> new StartWindow(start, start, window.meal(), window.duration()))
                .toList();
    }

    /** Open windows that touch the day's waking hours, the end of the night before included. */
    private Stream<TimeWindow> openOn(OpeningHours hours, Part part) {
        LocalDate date = part.date();
        return open
                .computeIfAbsent(hours, unknown -> new HashMap<>())
                .computeIfAbsent(date, unknown -> openOn(hours, date))
                .stream();
    }

    private static List<TimeWindow> openOn(OpeningHours hours, LocalDate date) {
        if (!hours.isKnown()) {
            return List.of();
        }
        return Stream.concat(
                        hours.windowsOn(date.minusDays(1)).stream()
                                .filter(window -> window.end().isAfter(date.atStartOfDay())),
                        hours.windowsOn(date).stream())
                .toList();
    }

    private Optional<StartWindow> visit(Sight sight, Part part, TimeWindow open) {
        Duration wished = times.wished(sight);
        Duration possible = open.length().compareTo(wished) < 0 ? open.length() : wished;
        if (possible.compareTo(times.shortest(sight)) < 0) {
            return Optional.empty();
        }
        TripCalendar calendar = part.segment().calendar();
        int duration = Math.toIntExact(possible.toMinutes());
        int from = calendar.minuteOf(open.start());
        int lastEntry = Math.toIntExact(sight.lastEntry().toMinutes());
        int to = calendar.minuteOf(open.end()) - Math.max(duration, lastEntry);
        int slack = Math.toIntExact(closingSlack.toMinutes());
        return window(from, Math.max(Math.min(from, to), to - slack), null, duration);
    }

    private static Optional<StartWindow> meal(MealKind meal, Part part, TimeWindow open) {
        TripCalendar calendar = part.segment().calendar();
        int duration = Math.toIntExact(meal.usual().toMinutes());
        int from = Math.max(calendar.minuteOf(open.start()), minute(part.day(), meal.earliestStart()));
        int to = Math.min(calendar.minuteOf(open.end()) - duration, minute(part.day(), meal.latestStart()));
        return window(from, to, meal, duration);
    }

    private static Optional<StartWindow> window(int from, int to, @Nullable MealKind meal, int duration) {
        return to < from ? Optional.empty() : Optional.of(new StartWindow(from, to, meal, duration));
    }

    private static int minute(int day, LocalTime time) {
        return day * TripCalendar.DAY + time.toSecondOfDay() / 60;
    }
}
