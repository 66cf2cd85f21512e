package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sights and restaurants a brief names. */
final class Wishes {

    private final TripBrief brief;
    private final List<Sight> sights;
    private final List<Restaurant> restaurants;
    private final List<Fault> unknown = new ArrayList<>();
    private final List<Fault> closed = new ArrayList<>();

    Wishes(TripBrief brief, List<CityChoice> cities) {
        this.brief = brief;
        this.sights = cities.stream().flatMap(city -> city.sights().stream()).toList();
        this.restaurants =
                cities.stream().flatMap(city -> city.restaurants().stream()).toList();
    }

    /**
     * Sees whether all that is named is known.
     *
     * @throws RefusedException if a must-see or a locked visit is not known, or never open on the days in question
     */
    void check() {
        for (int i = 0; i < brief.mustSees().size(); i++) {
            resolve("/mustSee/" + i, brief.mustSees().get(i));
        }
        for (int i = 0; i < brief.locks().visits().size(); i++) {
            check("/locks/visits/" + i, brief.locks().visits().get(i));
        }
        if (!unknown.isEmpty()) {
            throw new RefusedException(Reason.UNKNOWN_VALUE, unknown);
        }
        if (!closed.isEmpty()) {
            throw new RefusedException(Reason.CANNOT_BE_MET, closed);
        }
    }

    private void resolve(String pointer, String name) {
        Optional<Sight> found = Stream.<Predicate<Sight>>of(
                        sight -> sight.id().equals(name),
                        sight -> named(sight, name),
                        sight -> Names.contains(sight.place().name(), name) || Names.contains(sight.localName(), name))
                .flatMap(match -> sights.stream().filter(match).limit(1))
                .findFirst();
        if (found.isEmpty()) {
            unknown.add(unknown(pointer, name));
        } else if (neverOpen(found.get().hours())) {
            closed.add(neverOpenFault(pointer, name, found.get().hours()));
        }
    }

    private static boolean named(Sight sight, String name) {
        return Names.same(sight.place().name(), name) || Names.same(sight.localName(), name);
    }

    private Fault unknown(String pointer, String name) {
        Optional<String> nearest = Suggestions.findNearest(
                name, sights.stream().map(sight -> sight.place().name()).toList());
        String hint =
                nearest.map(meant -> "Maybe '" + meant + "' was meant?").orElse("Maybe it is known by another name?");
        return new Fault(pointer, name, "No sight of that name is known there.", hint, nearest);
    }

    private boolean neverOpen(OpeningHours hours) {
        return brief.dates().listDays().stream()
                .allMatch(day -> hours.windowsOn(day).isEmpty());
    }

    private Fault neverOpenFault(String pointer, String name, OpeningHours hours) {
        return new Fault(
                pointer,
                name,
                "It is not open on any day from %s to %s; its hours are '%s'."
                        .formatted(brief.dates().first(), brief.dates().last(), hours),
                "Maybe travel on other days?");
    }

    private void check(String pointer, LockedVisit lock) {
        boolean known = Stream.concat(
                        sights.stream().map(Sight::id), restaurants.stream().map(Restaurant::id))
                .anyMatch(lock.id()::equals);
        if (!known) {
            unknown.add(new Fault(
                    pointer + "/id",
                    lock.id(),
                    "No sight or restaurant there has this id.",
                    "Maybe it is from a trip to another city?"));
        }
        if (!brief.dates().contains(lock.day())) {
            unknown.add(new Fault(
                    pointer + "/day",
                    lock.day().toString(),
                    "The trip lasts from %s to %s."
                            .formatted(brief.dates().first(), brief.dates().last()),
                    "Maybe the dates have moved since it was locked?"));
        }
    }
}
