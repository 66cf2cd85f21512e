package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ride the trip may take.
 *
 * @param boards row of its first stop in the journey table of the city it leaves; -1 at home
 * @param alights row of its last stop in the journey table of the city it reaches; -1 at home
 * @param departs minute by the clock where it leaves
 * @param arrives minute by the clock where it arrives
 * @param boarding minutes to be there before it leaves
 * @param reserve minutes kept free after it has arrived, for it may be late
 * @param cost for the party, in minor units
 * @param favour points for taking this one rather than another
 */
public record LegOption(
        TransportOffer offer,
        int boards,
        int alights,
        int departs,
        int arrives,
        int boarding,
        int reserve,
        long cost,
        long favour) {

    /** Seven in the morning. */
    private static final int EARLIEST = 7 * 60;

    /** Ten in the evening. */
    private static final int LATEST = 22 * 60;

    private static final int NIGHT_BEGINS = 23 * 60;
    private static final int NIGHT_ENDS = 6 * 60;
    private static final long NIGHT_MINUTE = 3;

    /** Minutes between a table and a station, and as many on the other side. */
    private static final int TABLE_TO_STATION = 30;

    /** Points a proper meal is worth that a ride takes the time for. */
    private static final long MISSED_MEAL = 200;

    private static final List<MealKind> MEALS = List.of(MealKind.LUNCH, MealKind.DINNER);

    /** Minutes to be there before a departure: security and bags at an airport, the platform at a station. */
    public static int usualBoarding(TransportMode mode) {
        return mode.isFlight() ? 90 : isRoad(mode) ? 0 : 20;
    }

    private static boolean isRoad(TransportMode mode) {
        return mode == TransportMode.CAR || mode == TransportMode.TAXI;
    }

    /** Minutes from alighting to standing in the street. */
    public int exit() {
        return Math.toIntExact(offer.mode().toLeave().toMinutes());
    }

    /** When the party is free to go. */
    public int free() {
        return arrives + exit() + reserve;
    }

    /** The day, from 0, whose night can be spent where it arrives: the small hours belong to the evening before. */
    public int arrivalDay() {
        return TripCalendar.dayOf(free());
    }

    /** When the party must be at the station or airport. */
    public int due() {
        return departs - boarding;
    }

    public int duration() {
        return Math.toIntExact(offer.duration().toMinutes());
    }

    /**
     * Points lost to the ride itself: its length, leaving or arriving when people sleep, nights in a seat, and meals
     * for which it leaves no time.
     */
    public long burden() {
        return duration()
                + exit()
                + boarding
                + unsocial(departs)
                + unsocial(arrives)
                + NIGHT_MINUTE * nocturnal()
                + MISSED_MEAL * missedMeals();
    }

    /** Lunches and dinners that can be had neither before the ride nor after it. */
    private long missedMeals() {
        int first = Math.floorDiv(due(), TripCalendar.DAY);
        int last = Math.floorDiv(free(), TripCalendar.DAY);
        return IntStream.rangeClosed(first, last)
                .mapToLong(day -> MEALS.stream()
                        .filter(meal -> misses(meal, day * TripCalendar.DAY))
                        .count())
                .sum();
    }

    private boolean misses(MealKind meal, int midnight) {
        int earliest = midnight + meal.earliestStart().toSecondOfDay() / 60;
        int latest = midnight + meal.latestStart().toSecondOfDay() / 60;
        return due() - TABLE_TO_STATION < earliest + meal.usual().toMinutes() && free() + TABLE_TO_STATION > latest;
    }

    private static long unsocial(int minute) {
        int ofDay = Math.floorMod(minute, TripCalendar.DAY);
        return Math.max(0, EARLIEST - ofDay) * 3L + Math.max(0, ofDay - LATEST) * 3L;
    }

    /** Minutes under way between eleven in the evening and six in the morning. */
    private long nocturnal() {
        long minutes = 0;
        int until = departs + duration();
        int firstNight = Math.floorDiv(departs, TripCalendar.DAY) - 1;
        for (int day = firstNight; day * TripCalendar.DAY < until; day++) {
            int from = Math.max(departs, day * TripCalendar.DAY + NIGHT_BEGINS);
            int ends = Math.min(until, (day + 1) * TripCalendar.DAY + NIGHT_ENDS);
            minutes += Math.max(0, ends - from);
        }
        return minutes;
    }
}
