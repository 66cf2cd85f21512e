package com.surefoot.catalogue;

import com.surefoot.catalogue.ListedPlace.Sort;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Nearby;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the places that several sources list, so that nobody is sent to one twice, and what each source says of it counts.
 * In doubt they are two. They are one if
 *
 * <ul>
 *   <li>they share a name, and a sight lies within 150 m, a restaurant within 60: sources put points at entrances, at
 *       middles and at houses next door; or
 *   <li>they are sights of overlapping names that a register has under one id, within a kilometre;
 *   <li>and no register tells them, or what they were joined with, apart.
 * </ul>
 *
 * <p>Of hotels see {@link SameHotels}.
 *
 * <p>What one source lists twice stays two: it knows its own.
 */
public final class SamePlaces {

    private static final Distance REGISTERED = Distance.ofKilometres(1);

    /** The one of which most is told speaks for all; of these, that of the first source. */
    private static final Comparator<ListedPlace> FIRST = Comparator.comparing(ListedPlace::told)
            .reversed()
            .thenComparing(ListedPlace::source)
            .thenComparing(ListedPlace::id);

    private final Nearby<List<ListedPlace>> nearby = new Nearby<>();
    private final List<Joined> joined = new ArrayList<>();

    private SamePlaces() {}

    /** A place and the one that speaks for it. */
    public record Joined(ListedPlace twin, ListedPlace kept) {}

    /** All places for which another one speaks. */
    public static List<Joined> find(Collection<ListedPlace> places) {
        List<ListedPlace> sorted = places.stream().sorted(FIRST).toList();
        SamePlaces same = new SamePlaces();
        sorted.stream().filter(place -> place.sort() != Sort.HOTEL).forEach(same::add);
        same.joined.addAll(SameHotels.find(
                sorted.stream().filter(place -> place.sort() == Sort.HOTEL).toList()));
        return same.joined;
    }

    private void add(ListedPlace place) {
        nearby.near(place.point())
                .filter(members -> belongs(place, members))
                .min(Comparator.comparing(members -> distance(place, members.get(0))))
                .ifPresentOrElse(members -> join(place, members), () -> open(place));
    }

    private void join(ListedPlace place, List<ListedPlace> members) {
        joined.add(new Joined(place, members.get(0)));
        members.add(place);
    }

    private void open(ListedPlace place) {
        nearby.add(place.point(), new ArrayList<>(List.of(place)));
    }

    private static boolean belongs(ListedPlace place, List<ListedPlace> members) {
        return isSame(place, members.get(0))
                && members.stream()
                        .noneMatch(
                                member -> member.source().equals(place.source()) || areTwoInARegister(place, member));
    }

    private static boolean isSame(ListedPlace one, ListedPlace other) {
        if (one.sort() != other.sort()) {
            return false;
        }
        Distance apart = distance(one, other);
        boolean named = one.plainNames().stream().anyMatch(other.plainNames()::contains);
        boolean registered = one.sort() == Sort.SIGHT
                && apart.compareTo(REGISTERED) <= 0
                && one.references().entrySet().stream().anyMatch(entry -> entry.getValue()
                        .equals(other.references().get(entry.getKey())))
                && PlaceName.overlap(one.plainNames(), other.plainNames());
        return registered || (named && apart.compareTo(reach(one)) <= 0);
    }

    private static Distance reach(ListedPlace place) {
        return new Distance(place.sort() == Sort.SIGHT ? 150 : 60);
    }

    static boolean areTwoInARegister(ListedPlace one, ListedPlace other) {
        return one.references().entrySet().stream()
                .anyMatch(entry -> other.references().containsKey(entry.getKey())
                        && !entry.getValue().equals(other.references().get(entry.getKey())));
    }

    private static Distance distance(ListedPlace one, ListedPlace other) {
        return one.point().distanceTo(other.point());
    }
}
