package com.surefoot.catalogue;

import com.surefoot.catalogue.SamePlaces.Joined;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Nearby;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether hotels that several people speak of are one. In doubt they are two: a hotel that is listed twice is a nuisance, two
 * that are taken for one send somebody to the wrong door. They are one if they share a whole name and lie as close as a
 * hotel's door does to its middle, and no other of the same source does.
 */
public final class SameHotels {

    private static final Distance REACH = new Distance(150);

    /** What only says of which sort it is, and articles. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("hotel", "hostel", "the", "das", "der", "die", "le", "la", "les");

    private final Nearby<ListedPlace> nearby = new Nearby<>();
    private final Set<ListedPlace> kept = new HashSet<>();

    private SameHotels() {}

    /** Whether they may be one, whatever others are near. */
    public static boolean mayBeOne(
            Collection<String> names, GeoPoint point, Collection<String> others, GeoPoint other) {
        return point.distanceTo(other).compareTo(REACH) <= 0 && shareName(plain(names), plain(others));
    }

    private static boolean shareName(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> plain(Collection<String> names) {
        return names.stream().map(name -> PlaceName.plain(name, EMPTY_WORDS)).collect(Collectors.toSet());
    }

    /**
     * All hotels for which another one speaks.
     *
     * @param hotels that which speaks before those it speaks for
     */
    static List<Joined> find(List<ListedPlace> hotels) {
        SameHotels same = new SameHotels();
        hotels.forEach(hotel -> same.nearby.add(hotel.point(), hotel));
        List<Joined> joined = new ArrayList<>();
        for (ListedPlace hotel : hotels) {
            same.findKept(hotel)
                    .ifPresentOrElse(kept -> joined.add(new Joined(hotel, kept)), () -> same.kept.add(hotel));
        }
        return joined;
    }

    private Optional<ListedPlace> findKept(ListedPlace hotel) {
        List<ListedPlace> matches = matches(hotel);
        return isUnique(matches)
                ? matches.stream()
                        .filter(kept::contains)
                        .filter(one -> isUnique(matches(one)))
                        .findFirst()
                : Optional.empty();
    }

    private List<ListedPlace> matches(ListedPlace hotel) {
        return nearby.near(hotel.point())
                .filter(other -> !other.source().equals(hotel.source()))
                .filter(other -> !SamePlaces.areTwoInARegister(hotel, other))
                .filter(other -> mayBeOne(names(hotel), hotel.point(), names(other), other.point()))
                .toList();
    }

    private static List<String> names(ListedPlace hotel) {
        return Stream.concat(Stream.of(hotel.name()), hotel.otherNames().stream())
                .toList();
    }

    private static boolean isUnique(List<ListedPlace> matches) {
        Set<String> sources = new HashSet<>();
        return matches.stream().allMatch(match -> sources.add(match.source()));
    }
}
