package com.surefoot.narration.telling;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Name;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes what is otherwise in a trip than in the one before: what is new, gone, moved, and where and by what else. */
final class Changes {

    static final Set<Relation> RELATIONS = Set.copyOf(EnumSet.range(Relation.IS_NEW, Relation.OTHER_RIDE));

    /** What is moved by less is not worth a word. */
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private final Itinerary now;
    private final Itinerary before;
    private final ClaimList claims;

    Changes(Itinerary now, Itinerary before, ClaimList claims) {
        this.now = now;
        this.before = before;
        this.claims = claims;
    }

    void add() {
        addStays();
        addRides();
        Map<String, Activity> here = places(now);
        Map<String, Activity> there = places(before);
        there.forEach((id, activity) -> {
            if (!here.containsKey(id)) {
                addGone(activity);
            }
        });
        here.forEach((id, activity) -> {
            Activity earlier = there.get(id);
            if (earlier == null) {
                addTimed(Relation.IS_NEW, activity);
            } else if (isMoved(earlier, activity)) {
                addTimed(Relation.IS_MOVED, activity);
            }
        });
    }

    /** Visits and meals at restaurants. */
    private static Map<String, Activity> places(Itinerary trip) {
        Map<String, Activity> places = new LinkedHashMap<>();
        trip.listActivities().stream()
                .filter(activity -> activity instanceof Visit
                        || (activity instanceof Meal meal && meal.restaurant().isPresent()))
                .forEach(activity -> places.putIfAbsent(activity.id(), activity));
        return places;
    }

    private static boolean isMoved(Activity earlier, Activity activity) {
        boolean sameDay = earlier.start().toLocalDate().equals(activity.start().toLocalDate());
        return !sameDay
                || Duration.between(earlier.start(), activity.start()).abs().compareTo(SHORTEST) >= 0;
    }

    private void addTimed(Relation relation, Activity activity) {
        name(activity)
                .ifPresent(name -> claims.addElement(
                        relation,
                        activity.id() + "@" + activity.start().toLocalDate(),
                        Map.of(
                                Role.NAME,
                                name,
                                Role.DAY,
                                new Value.Day(activity.start().toLocalDate()),
                                Role.START,
                                new Clock(activity.start().toLocalTime()))));
    }

    /** That it is not there any more is certain. */
    private void addGone(Activity activity) {
        name(activity)
                .ifPresent(name -> claims.add(
                        Relation.IS_GONE,
                        activity.id() + "@" + activity.start().toLocalDate(),
                        Map.of(
                                Role.NAME,
                                name,
                                Role.DAY,
                                new Value.Day(activity.start().toLocalDate())),
                        1));
    }

    private static Optional<Name> name(Activity activity) {
        return Name.find(activity.startsAt().name());
    }

    /** Stay by stay, where there are as many as before. */
    private void addStays() {
        for (int i = 0;
                i < now.stays().size() && now.stays().size() == before.stays().size();
                i++) {
            addStay(now.stays().get(i), before.stays().get(i));
        }
    }

    private void addStay(Stay stay, Stay earlier) {
        String id = stay.offer().id() + "@" + stay.dates().first();
        boolean same =
                stay.offer().property().id().equals(earlier.offer().property().id());
        name(stay).ifPresent(name -> {
            if (same) {
                claims.addElement(Relation.SAME_HOTEL, id, Map.of(Role.NAME, name));
            } else {
                name(earlier)
                        .ifPresent(other -> claims.addElement(
                                Relation.OTHER_HOTEL, id, Map.of(Role.NAME, name, Role.OTHER, other)));
            }
        });
    }

    private static Optional<Name> name(Stay stay) {
        return Name.find(stay.offer().property().place().name());
    }

    /** Ride by ride, where there are as many as before. */
    private void addRides() {
        List<Leg> here = legs(now);
        List<Leg> there = legs(before);
        for (int i = 0; i < here.size() && here.size() == there.size(); i++) {
            Leg leg = here.get(i);
            Optional<Name> name = Name.find(leg.offer().number());
            Optional<Name> other = Name.find(there.get(i).offer().number());
            if (name.isPresent() && other.isPresent() && !name.equals(other)) {
                claims.addElement(
                        Relation.OTHER_RIDE,
                        leg.id() + "@" + leg.start().toLocalDate(),
                        Map.of(Role.NAME, name.get(), Role.OTHER, other.get()));
            }
        }
    }

    private static List<Leg> legs(Itinerary trip) {
        return trip.listActivities().stream()
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .toList();
    }
}
