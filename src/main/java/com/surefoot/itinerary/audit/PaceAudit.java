package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.audit.Trail.Step;
import com.surefoot.itinerary.demand.PaceDemand;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the days feel as asked. */
final class PaceAudit {

    /** After an arrival a party may take so long to leave the station, eat and settle, however late it is. */
    private static final Duration SETTLING = Duration.ofHours(4);

    private final Trail trail;

    PaceAudit(Trail trail) {
        this.trail = trail;
    }

    Optional<String> findBreach(PaceDemand demand) {
        if (demand instanceof PaceDemand.DayHours hours) {
            return trail.listSteps().stream()
                    .filter(step -> hours.isOn(step.day().date()))
                    .flatMap(step -> findOutside(step, hours).stream())
                    .findFirst();
        }
        return demand instanceof PaceDemand.RestADay rest ? findBreach(rest) : findBreach((PaceDemand.Buffer) demand);
    }

    private Optional<String> findOutside(Step step, PaceDemand.DayHours demand) {
        LocalTime from = demand.within().from();
        LocalTime until = demand.within().until();
        LocalDateTime sets = setsOut(step.activity()).toLocalDateTime();
        if (leavesHotel(step) && sets.isBefore(step.day().date().atTime(from)) && !rideForces(step.day(), from)) {
            return Optional.of("on %s one leaves the hotel at %s, before %s"
                    .formatted(step.day().date(), sets.toLocalTime(), from));
        }
        LocalDateTime back = step.activity().start().toLocalDateTime();
        return step.activity() instanceof Night && back.isAfter(latest(step.day(), until))
                ? Optional.of("on %s one is back at the hotel at %s, after %s"
                        .formatted(step.day().date(), back.toLocalTime(), until))
                : Optional.empty();
    }

    /** Whether a step is the first of its day away from a hotel one slept in. */
    private boolean leavesHotel(Step step) {
        return wokeAtHotel(step.day()) && listAway(step.day()).indexOf(step.activity()) == 0;
    }

    private boolean wokeAtHotel(Day day) {
        List<Day> days = trail.itinerary().days();
        int index = days.indexOf(day);
        return index > 0 && Trail.endsAtHotel(days.get(index - 1));
    }

    /** What is done on a day besides sleeping and eating at the hotel. */
    private static List<Activity> listAway(Day day) {
        return day.activities().stream()
                .filter(activity -> !(activity instanceof Night))
                .filter(activity ->
                        !(activity instanceof Meal meal) || meal.restaurant().isPresent())
                .toList();
    }

    /** Whether a ride calls for setting out before the day would begin. */
    private static boolean rideForces(Day day, LocalTime from) {
        return day.activities().stream().filter(Leg.class::isInstance).anyMatch(leg -> setsOut(leg)
                .toLocalDateTime()
                .isBefore(day.date().atTime(from)));
    }

    /** When one is back at the latest, which a late arrival puts off. */
    private LocalDateTime latest(Day day, LocalTime until) {
        LocalDateTime usual = day.date().atTime(until);
        return trail.listLegs().stream()
                .map(leg -> leg.end().toLocalDateTime())
                .filter(arrival -> !arrival.isBefore(day.date().atStartOfDay()))
                .filter(arrival -> arrival.isBefore(day.date().plusDays(1).atTime(Trail.NIGHT_ENDS, 0)))
                .map(arrival -> arrival.plus(SETTLING))
                .filter(usual::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(usual);
    }

    private Optional<String> findBreach(PaceDemand.RestADay demand) {
        return trail.listWholeDays().stream()
                .filter(day -> !listAway(day).isEmpty())
                .filter(day -> rest(day).compareTo(demand.duration()) < 0)
                .findFirst()
                .map(day -> "%s has %d minutes with nothing planned, less than %d"
                        .formatted(
                                day.date(),
                                rest(day).toMinutes(),
                                demand.duration().toMinutes()));
    }

    /** The time between the first thing done away from the hotel and coming back that is neither filled nor travelled. */
    private static Duration rest(Day day) {
        List<Activity> activities = day.activities();
        Duration rest = Duration.ZERO;
        for (int i = activities.indexOf(listAway(day).get(0)); i < activities.size(); i++) {
            Activity activity = activities.get(i);
            Optional<ZonedDateTime> there = activity.approach().map(Approach::end);
            rest = rest.plus(
                    there.map(end -> Duration.between(end, activity.start())).orElse(Duration.ZERO));
            if (i + 1 < activities.size()) {
                rest = rest.plus(Duration.between(activity.end(), setsOut(activities.get(i + 1))));
            }
        }
        return rest;
    }

    private Optional<String> findBreach(PaceDemand.Buffer demand) {
        return trail.listSteps().stream()
                .filter(step -> step.activity() instanceof Leg)
                .flatMap(step -> findShort(step, demand.duration()).stream())
                .findFirst();
    }

    /** How one gets to the stop at home is not planned, so nothing is asked of that. */
    private static Optional<String> findShort(Step step, Duration buffer) {
        Leg leg = (Leg) step.activity();
        return leg.approach()
                .map(Approach::end)
                .or(() -> step.before().map(Activity::end))
                .map(there -> Duration.between(there, leg.start()))
                .filter(time -> time.compareTo(buffer) < 0)
                .map(time -> "%s is reached %d minutes before %s leaves, less than %d"
                        .formatted(
                                leg.startsAt().name(),
                                time.toMinutes(),
                                leg.offer().number(),
                                buffer.toMinutes()));
    }

    private static ZonedDateTime setsOut(Activity activity) {
        return activity.approach().map(Approach::start).orElse(activity.start());
    }
}
