package com.surefoot.narration.telling;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Ago;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Fixed;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.telling.TripToTell.Known;
import com.surefoot.sights.OpeningState;
import com.surefoot.travel.live.OnSale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may go wrong with a trip, and what is known of what it rests on. */
final class Warnings {

    /** With more to spare nobody has to hurry. */
    private static final Duration TIGHT = Duration.ofMinutes(20);

    private final TripToTell trip;
    private final ClaimList claims;
    private final Set<String> told = new HashSet<>();

    Warnings(TripToTell trip, ClaimList claims) {
        this.trip = trip;
        this.claims = claims;
    }

    void add() {
        Map<String, Name> names = names();
        trip.background().known().forEach(known -> Optional.ofNullable(names.get(known.id()))
                .ifPresent(name -> add(known, name)));
        trip.itinerary().days().forEach(this::add);
    }

    /** What elements are called, by their ids; what has no name is not told. */
    private Map<String, Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        trip.itinerary().days().forEach(day -> day.activities().forEach(activity -> DayClaims.name(activity)
                .ifPresent(name -> names.put(DayClaims.id(activity, day.date()), name))));
        return names;
    }

    /** Who has said so and when is known for certain. */
    private void add(Known known, Name name) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.NAME, name);
        values.put(Role.KIND, new Fixed(known.fact()));
        if (known.age().isEmpty()) {
            claims.add(Relation.UNCONFIRMED, known.subject(), values, 1);
        }
        if (known.against() > 0) {
            Map<Role, Value> disputed = new EnumMap<>(values);
            disputed.put(Role.COUNT, new Count(known.against(), Counted.SOURCES));
            claims.add(Relation.DISPUTED, known.subject(), disputed, 1);
        }
        known.age().ifPresent(age -> {
            values.put(Role.AGO, new Ago(age));
            values.put(Role.COUNT, new Count(known.sources(), Counted.SOURCES));
            claims.add(Relation.CONFIRMED, known.subject(), values, 1);
        });
    }

    private void add(Day day) {
        Activity before = null;
        for (Activity activity : day.activities()) {
            if (told.add(DayClaims.id(activity, day.date()))) {
                Activity earlier = before;
                DayClaims.name(activity).ifPresent(name -> add(activity, earlier, name, day.date()));
            }
            before = activity;
        }
    }

    private void add(Activity activity, @Nullable Activity before, Name name, LocalDate day) {
        String id = DayClaims.id(activity, day);
        if (!activity.isPriced()) {
            claims.addElement(Relation.UNPRICED, id, Map.of(Role.NAME, name));
        }
        if (activity instanceof Leg leg) {
            add(leg, before, id, name);
        } else if (activity instanceof Night night) {
            night.stay().offer().live().ifPresent(sold -> addEnd(sold, night.start(), id, name));
        } else if (activity instanceof Visit visit) {
            addClosed(visit, name);
        }
    }

    private void add(Leg leg, @Nullable Activity before, String id, Name name) {
        spare(leg, before).filter(time -> time.compareTo(TIGHT) < 0).ifPresent(time -> {
            Map<Role, Value> tight = new EnumMap<>(Role.class);
            tight.put(Role.NAME, name);
            tight.put(Role.DURATION, new Length(time));
            Name.find(leg.startsAt().name()).ifPresent(from -> tight.put(Role.FROM, from));
            claims.addElement(Relation.TIGHT, id, tight);
        });
        Name.find(leg.endsAt().name())
                .filter(to -> trip.background().lastRides().contains(leg.id()))
                .ifPresent(to -> claims.addElement(
                        Relation.LAST_RIDE,
                        id,
                        Map.of(
                                Role.NAME,
                                name,
                                Role.TO,
                                to,
                                Role.KIND,
                                new Value.Ride(leg.offer().mode()),
                                Role.DAY,
                                new Value.Day(leg.start().toLocalDate()))));
        leg.offer().live().ifPresent(sold -> addEnd(sold, leg.start(), id, name));
    }

    /** Between reaching the stop and the departure; empty where one comes from home. */
    private static Optional<Duration> spare(Leg leg, @Nullable Activity before) {
        Optional<ZonedDateTime> there = leg.approach().map(Approach::end);
        if (there.isEmpty() && before instanceof Leg earlier) {
            there = Optional.of(earlier.end());
        }
        return there.map(from -> Duration.between(from, leg.start())).filter(time -> !time.isNegative());
    }

    /** By the clock of where it is used. */
    private void addEnd(OnSale sold, ZonedDateTime there, String id, Name name) {
        sold.validity()
                .expiresAt()
                .map(end -> end.atZone(there.getZone()))
                .ifPresent(end -> claims.addElement(
                        Relation.HOLDS,
                        id,
                        Map.of(
                                Role.NAME, name,
                                Role.DAY, new Value.Day(end.toLocalDate()),
                                Role.END, new Clock(end.toLocalTime()))));
    }

    /** The other days of the trip on which it is closed, so that it cannot be put off to one of them. */
    private void addClosed(Visit visit, Name name) {
        String id = DayClaims.id(visit, visit.start().toLocalDate());
        trip.itinerary().days().stream()
                .map(Day::date)
                .filter(day -> isClosed(visit, day))
                .forEach(day -> claims.addPart(
                        Relation.CLOSED, id + "#" + day, id, Map.of(Role.NAME, name, Role.DAY, new Value.Day(day))));
    }

    private static boolean isClosed(Visit visit, LocalDate day) {
        return visit.sight().hours().windowsOn(day).isEmpty()
                && visit.sight().hours().at(day.atTime(visit.start().toLocalTime())) == OpeningState.CLOSED;
    }
}
