package com.surefoot.itinerary;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.sights.OpeningHours;
import com.surefoot.travel.Money;
import com.surefoot.travel.TimeWindow;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks an itinerary against its brief and the facts it carries, by other means than those it was planned with:
 * activity by activity, as a careful traveller would with a pencil.
 */
public final class ItineraryAudit {

    private final TripBrief brief;
    private final Set<String> mustSees;
    private final List<String> findings = new ArrayList<>();

    /** @param mustSees ids of the sights that must be visited */
    public ItineraryAudit(TripBrief brief, Set<String> mustSees) {
        this.brief = brief;
        this.mustSees = Set.copyOf(mustSees);
    }

    /** One sentence for each thing that is wrong; empty if all is well. */
    public List<String> listFindings(Itinerary itinerary) {
        findings.clear();
        checkLegs(itinerary);
        checkSequence(itinerary.listActivities());
        itinerary.listActivities().forEach(this::checkOpen);
        checkNights(itinerary);
        checkWishes(itinerary);
        checkMoney(itinerary);
        return List.copyOf(findings);
    }

    private void checkLegs(Itinerary itinerary) {
        List<Activity> all = itinerary.listActivities();
        List<Leg> legs =
                all.stream().filter(Leg.class::isInstance).map(Leg.class::cast).toList();
        require(legs.size() == 2, "there are %d rides instead of two".formatted(legs.size()));
        require(all.get(0) instanceof Leg, "the trip does not begin with a ride");
        require(all.get(all.size() - 1) instanceof Leg, "the trip does not end with a ride");
        for (Leg leg : legs) {
            require(leg.tickets() == brief.party().size(), leg.offer().number() + " has not a ticket for everybody");
            require(
                    brief.modes().isEmpty()
                            || brief.modes().contains(leg.offer().mode()),
                    leg.offer().number() + " is of a mode that is not allowed");
        }
        require(
                all.get(0).start().toLocalDate().equals(brief.dates().first()),
                "the ride out is not on " + brief.dates().first());
        require(
                all.get(all.size() - 1)
                        .start()
                        .toLocalDate()
                        .equals(brief.dates().last()),
                "the ride back is not on " + brief.dates().last());
    }

    private void checkSequence(List<Activity> activities) {
        for (int i = 1; i < activities.size(); i++) {
            Activity before = activities.get(i - 1);
            Activity activity = activities.get(i);
            ZonedDateTime there = activity.approach().map(Approach::end).orElse(before.end());
            require(!there.isAfter(activity.start()), activity.id() + " begins before one can be there");
            require(activity.end().isAfter(activity.start()), activity.id() + " ends before it begins");
            Optional<Approach> approach = activity.approach();
            if (approach.isPresent()) {
                require(!approach.get().start().isBefore(before.end()), "one leaves " + before.id() + " too early");
                checkApproach(before, activity, approach.get());
            } else {
                require(
                        before.endsAt().equals(activity.startsAt()),
                        "no way is shown from " + before.endsAt().name() + " to "
                                + activity.startsAt().name());
            }
        }
    }

    private void checkApproach(Activity before, Activity activity, Approach approach) {
        var stages = approach.journey().stages();
        require(stages.get(0).from().equals(before.endsAt()), "the way to " + activity.id() + " begins elsewhere");
        require(
                stages.get(stages.size() - 1).to().equals(activity.startsAt()),
                "the way to " + activity.id() + " ends elsewhere");
        require(
                approach.cost().equals(approach.journey().costFor(brief.party().size())),
                "the way to " + activity.id() + " does not cost " + approach.cost());
    }

    private void checkOpen(Activity activity) {
        if (activity instanceof Visit visit) {
            require(open(visit.sight().hours(), visit), visit.id() + " is not open during the visit");
            require(
                    open(
                            visit.sight().hours(),
                            visit.start(),
                            visit.start().plus(visit.sight().lastEntry())),
                    visit.id() + " lets nobody in any more");
        } else if (activity instanceof Meal meal) {
            meal.restaurant()
                    .ifPresent(restaurant ->
                            require(open(restaurant.hours(), meal), meal.id() + " is not open during the meal"));
        }
    }

    private static boolean open(OpeningHours hours, Activity activity) {
        return open(hours, activity.start(), activity.end());
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

    private void checkNights(Itinerary itinerary) {
        List<Night> nights = itinerary.listActivities().stream()
                .filter(Night.class::isInstance)
                .map(Night.class::cast)
                .toList();
        int booked = itinerary.stays().stream()
                .mapToInt(stay -> stay.dates().nights())
                .sum();
        require(nights.size() == booked, "%d nights are spent and %d booked".formatted(nights.size(), booked));
        itinerary.stays().forEach(stay -> {
            int beds = stay.rooms() * stay.offer().roomType().sleeps();
            require(beds >= brief.party().size(), "%d places to sleep do not hold the party".formatted(beds));
            require(stay.rooms() <= stay.offer().ratePlan().allotment(), "there are not so many rooms left");
        });
    }

    private void checkWishes(Itinerary itinerary) {
        Set<String> seen = new HashSet<>();
        for (Activity activity : itinerary.listActivities()) {
            boolean repeatable = activity instanceof Night || activity instanceof Leg;
            require(seen.add(activity.id()) || repeatable, activity.id() + " is visited twice");
        }
        mustSees.forEach(id -> require(seen.contains(id), id + " must be seen and is not"));
        brief.locks().visits().forEach(lock -> require(kept(lock, itinerary), lock.id() + " is not as locked"));
    }

    private static boolean kept(LockedVisit lock, Itinerary itinerary) {
        return itinerary.days().stream()
                .filter(day -> day.date().equals(lock.day()))
                .flatMap(day -> day.activities().stream())
                .anyMatch(activity -> activity.id().equals(lock.id())
                        && lock.start()
                                .map(start -> activity.start().toLocalTime().equals(start))
                                .orElse(true));
    }

    private void checkMoney(Itinerary itinerary) {
        Money sum = Money.zero(itinerary.currency());
        for (Activity activity : itinerary.listActivities()) {
            sum = sum.plus(activity.cost());
            sum = activity.approach().map(Approach::cost).map(sum::plus).orElse(sum);
        }
        require(sum.equals(itinerary.total()), "the parts cost %s and the whole %s".formatted(sum, itinerary.total()));
        Money total = sum;
        brief.budget()
                .ifPresent(budget -> require(total.compareTo(budget) <= 0, "%s is over the budget".formatted(total)));
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
