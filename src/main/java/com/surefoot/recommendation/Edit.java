package com.surefoot.recommendation;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of one element of a trip, as a brief: what demanded it is let go, all else stays where it can.
 *
 * @param brief with all of the trip to stay where it can
 * @param cities with all that is on offer in them
 */
record Edit(TripBrief brief, Kept one, List<CityChoice> cities) {

    /** Whether it is a ride or a place to sleep; what days hang in may need more than one glance to be exchanged. */
    boolean isOfFrame() {
        return cities.stream()
                .flatMap(city -> Stream.concat(
                        city.sights().stream().map(Sight::id),
                        city.restaurants().stream().map(table -> table.id())))
                .noneMatch(one.id()::equals);
    }

    /** Nothing demands it, and of visits and meals it is gone from what stays. */
    TripBrief freed() {
        List<Kept> rest = brief.locks().rest().stream()
                .filter(kept -> isOfFrame() || !kept.equals(one))
                .toList();
        return let(rest, false);
    }

    /** Another thing is in its place, and no sight comes in besides. */
    TripBrief with(String other) {
        List<Kept> rest = brief.locks().rest().stream()
                .map(kept -> isReplaced(kept) ? new Kept(other, kept.day()) : kept)
                .toList();
        return let(rest, true);
    }

    /** Of a hotel, every night is. */
    private boolean isReplaced(Kept kept) {
        return isOfFrame() ? kept.id().equals(one.id()) : kept.equals(one);
    }

    private TripBrief let(List<Kept> rest, boolean nothingNew) {
        Locks locks = brief.locks();
        Locks others = new Locks(
                other(locks.outbound()),
                other(locks.inbound()),
                other(locks.lodging()),
                locks.visits().stream()
                        .filter(visit -> !visit.id().equals(one.id()))
                        .toList(),
                rest,
                nothingNew);
        Set<String> names = names();
        return brief.withLocks(others)
                .withMustSees(brief.mustSees().stream()
                        .filter(name -> !names.contains(Names.fold(name)))
                        .toList());
    }

    private Optional<String> other(Optional<String> lock) {
        return lock.filter(id -> !id.equals(one.id()));
    }

    /** All that a sight is called, in the form in which names are compared. */
    private Set<String> names() {
        return cities.stream()
                .flatMap(city -> city.sights().stream())
                .filter(sight -> sight.id().equals(one.id()))
                .flatMap(sight -> Stream.of(sight.id(), sight.place().name(), sight.localName()))
                .map(Names::fold)
                .collect(Collectors.toSet());
    }

    /** Whether a trip has the other thing, and not the one on that day. */
    boolean isMade(Itinerary itinerary, String other) {
        Set<String> ids = itinerary.days().stream()
                .flatMap(day -> day.activities().stream())
                .map(Activity::id)
                .collect(Collectors.toSet());
        return ids.contains(other) && !ids.contains(one.id());
    }
}
