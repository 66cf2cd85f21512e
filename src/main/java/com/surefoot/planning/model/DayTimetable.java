package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A day's route with all its times, and what is wrong with it. Everything is in minutes and minor units.
 *
 * @param slots one for each spot of the route
 * @param lastPlace row of the journey table where the day's end journey begins
 * @param ends minute at which the day's last activity ends
 * @param reachesEnd minute at which hotel, station or airport is reached
 * @param closed minutes by which visits miss the hours in which they may begin
 * @param late minutes by which the end of the day is overrun
 * @param missingMeals meals the day calls for and does not have
 * @param travel minutes on the way
 * @param idle minutes of waiting for something to open
 * @param cost tickets, meals and journeys
 */
public record DayTimetable(
        Presence presence,
        List<Slot> slots,
        int lastPlace,
        int ends,
        int reachesEnd,
        int closed,
        int late,
        Set<MealKind> missingMeals,
        int travel,
        int idle,
        long cost) {

    /** One visit or meal: set out, arrive, begin, end. */
    public record Slot(Spot spot, int from, int setsOut, int arrives, StartWindow window, int start, int end) {}

    public static DayTimetable of(Frame frame, TripSetting setting, int day, Route route) {
        return new Clockwork(frame, setting, day).run(route);
    }

    /** Where the day begins once more: at the hotel with its breakfast, if that comes with the room. */
    public boolean breakfastAtHotel(Frame frame) {
        return presence.here()
                && presence.startsAtHotel()
                && frame.lodging().servesBreakfast()
                && breakfastStart() % TripCalendar.DAY
                        >= MealKind.BREAKFAST.earliestStart().toSecondOfDay() / 60;
    }

    public int breakfastStart() {
        return presence.from() - Math.toIntExact(MealKind.BREAKFAST.usual().toMinutes());
    }

    public long sights() {
        return slots.stream().filter(slot -> !slot.spot().isMeal()).count();
    }

    public long optionalSights() {
        return slots.stream()
                .filter(slot -> !slot.spot().isMeal() && !slot.spot().mandatory())
                .count();
    }

    public long mandatorySpots() {
        return slots.stream().filter(slot -> slot.spot().mandatory()).count();
    }

    public long worth() {
        return slots.stream().mapToLong(slot -> slot.spot().worth()).sum();
    }

    /** Walks through a route with a clock in hand. */
    private static final class Clockwork {

        /** What a visit to a place that is shut all day counts as, in minutes. */
        private static final int SHUT = 6 * 60;

        private final Frame frame;
        private final TripSetting setting;
        private final int day;
        private final Presence presence;
        private final List<Slot> slots = new ArrayList<>();
        private final Set<MealKind> meals = EnumSet.noneOf(MealKind.class);
        private int time;
        private int place;
        private int closed;
        private int travel;
        private int idle;
        private long cost;

        Clockwork(Frame frame, TripSetting setting, int day) {
            this.frame = frame;
            this.setting = setting;
            this.day = day;
            this.presence = Presence.of(frame, setting, day);
            this.time = presence.from();
            this.place = presence.startLocation();
        }

        DayTimetable run(Route route) {
            if (!presence.here()) {
                return away(route);
            }
            route.spots().forEach(this::visit);
            int ends = time;
            int last = place;
            if (place != presence.endLocation()) {
                goTo(presence.endLocation());
            }
            int late = Math.max(0, time - presence.until());
            return new DayTimetable(
                    presence, slots, last, ends, time, closed, late, missingMeals(), travel, idle, cost);
        }

        private DayTimetable away(Route route) {
            return new DayTimetable(presence, List.of(), 0, 0, 0, SHUT * route.size(), 0, Set.of(), 0, 0, 0);
        }

        private void visit(Spot spot) {
            int from = place;
            int setsOut = time;
            goTo(spot.location());
            int arrives = time;
            StartWindow window = window(spot);
            int start = Math.max(arrives, window.from());
            closed += Math.max(0, arrives - window.to());
            idle += start - arrives;
            if (window.meal() != null) {
                meals.add(window.meal());
            }
            time = start + window.duration();
            cost += spot.cost();
            slots.add(new Slot(spot, from, setsOut, arrives, window, start, time));
        }

        private void goTo(int location) {
            time += setting.journeys().minutes(place, location);
            travel += setting.journeys().minutes(place, location);
            cost += setting.journeys().cost(place, location);
            place = location;
        }

        /** The first window that can still be met; failing that the last one, which is then missed. */
        private StartWindow window(Spot spot) {
            StartWindow last = null;
            for (StartWindow window : spot.windows(day)) {
                if (window.meal() == null || !meals.contains(window.meal())) {
                    if (time <= window.to()) {
                        return window;
                    }
                    last = window;
                }
            }
            return last != null ? last : new StartWindow(time - SHUT, time - SHUT, null, 60);
        }

        private Set<MealKind> missingMeals() {
            Set<MealKind> missing = EnumSet.noneOf(MealKind.class);
            for (MealKind meal : List.of(MealKind.LUNCH, MealKind.DINNER)) {
                if (!meals.contains(meal) && calledFor(meal)) {
                    missing.add(meal);
                }
            }
            return missing;
        }

        private boolean calledFor(MealKind meal) {
            int midnight = day * TripCalendar.DAY;
            return setting.mealsServed().get(day).contains(meal)
                    && frame.collision() == 0
                    && presence.leavesRoomFor(
                            midnight + meal.earliestStart().toSecondOfDay() / 60,
                            midnight + meal.latestStart().toSecondOfDay() / 60,
                            Math.toIntExact(meal.usual().toMinutes()));
        }
    }
}
