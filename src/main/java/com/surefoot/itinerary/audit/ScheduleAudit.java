package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.audit.Trail.Step;
import com.surefoot.sights.OpeningHours;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.TimeWindow;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether everything can be done when it is to be done: one is there in time, it is open, and nothing comes twice. */
final class ScheduleAudit {

    private final Trail trail;
    private final Findings findings;

    ScheduleAudit(Trail trail, Findings findings) {
        this.trail = trail;
        this.findings = findings;
    }

    void check() {
        trail.listSteps().forEach(this::checkTimes);
        trail.listSteps().forEach(step -> checkOpen(step.activity()));
        checkRepeats();
    }

    private void checkTimes(Step step) {
        Activity activity = step.activity();
        findings.require(activity.end().isAfter(activity.start()), "%s ends before it begins", activity.id());
        activity.approach().ifPresent(approach -> {
            findings.require(
                    !approach.end().isAfter(activity.start()), "%s begins before one can be there", activity.id());
            checkStages(activity, approach);
        });
        step.before().ifPresent(before -> checkConnection(before, activity));
    }

    private void checkConnection(Activity before, Activity activity) {
        Optional<Approach> approach = activity.approach();
        if (approach.isPresent()) {
            findings.require(!approach.get().start().isBefore(before.end()), "one leaves %s too early", before.id());
            findings.require(
                    approach.get().journey().stages().get(0).from().equals(before.endsAt()),
                    "the way to %s begins elsewhere",
                    activity.id());
            return;
        }
        findings.require(!before.end().isAfter(activity.start()), "%s begins before one can be there", activity.id());
        findings.require(
                before.endsAt().equals(activity.startsAt()),
                "no way is shown from %s to %s",
                before.endsAt().name(),
                activity.startsAt().name());
    }

    private void checkStages(Activity activity, Approach approach) {
        List<Stage> stages = approach.journey().stages();
        findings.require(
                stages.get(stages.size() - 1).to().equals(activity.startsAt()),
                "the way to %s ends elsewhere",
                activity.id());
        for (int i = 1; i < stages.size(); i++) {
            findings.require(
                    stages.get(i - 1).to().equals(stages.get(i).from()),
                    "the way to %s leads to %s and goes on from %s",
                    activity.id(),
                    stages.get(i - 1).to().name(),
                    stages.get(i).from().name());
        }
    }

    private void checkOpen(Activity activity) {
        if (activity instanceof Visit visit) {
            OpeningHours hours = visit.sight().hours();
            Duration lastEntry = visit.sight().lastEntry();
            findings.require(open(hours, visit.start(), visit.end()), "%s is not open during the visit", visit.id());
            findings.require(
                    open(hours, visit.start(), visit.start().plus(lastEntry)),
                    "%s lets nobody in any more",
                    visit.id());
        } else if (activity instanceof Meal meal) {
            meal.restaurant()
                    .ifPresent(found -> findings.require(
                            open(found.hours(), meal.start(), meal.end()),
                            "%s is not open during the meal",
                            meal.id()));
        }
    }

    private static boolean open(OpeningHours hours, ZonedDateTime start, ZonedDateTime end) {
        if (!end.isAfter(start)) {
            return true;
        }
        TimeWindow needed = new TimeWindow(start.toLocalDateTime(), end.toLocalDateTime());
        return hours.isKnown()
                && Stream.of(start.toLocalDate().minusDays(1), start.toLocalDate())
                        .flatMap(day -> hours.windowsOn(day).stream())
                        .anyMatch(window -> window.encloses(needed));
    }

    private void checkRepeats() {
        Set<String> seen = new HashSet<>();
        Stream.concat(trail.listVisits().stream(), trail.listRestaurantMeals().stream())
                .map(Activity::id)
                .forEach(id -> findings.require(seen.add(id), "%s is visited twice", id));
    }
}
