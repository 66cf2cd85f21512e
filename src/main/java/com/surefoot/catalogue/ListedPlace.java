package com.surefoot.catalogue;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sight, a restaurant or a hotel as one source lists it.
 *
 * @param id the catalogue's
 * @param source its id
 * @param name by which it is planned with
 * @param otherNames it has besides, or the same
 * @param references its ids, by register
 * @param hours when it is open; nothing if the source does not say
 * @param price of a ticket or a meal, such as {@code 12.00 EUR}; nothing if the source does not say
 */
public record ListedPlace(
        String id,
        String source,
        Sort sort,
        String name,
        Set<String> otherNames,
        GeoPoint point,
        Map<String, String> references,
        Optional<String> hours,
        Optional<String> price) {

    /** What it is. */
    public enum Sort {
        SIGHT,
        RESTAURANT,
        HOTEL
    }

    public ListedPlace {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(sort, "sort");
        requireNonNull(name, "name");
        otherNames = Set.copyOf(otherNames);
        requireNonNull(point, "point");
        references = Map.copyOf(references);
        requireNonNull(hours, "hours");
        requireNonNull(price, "price");
    }

    Set<String> plainNames() {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .map(PlaceName::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How much can be planned with what is said. */
    long told() {
        return Stream.of(hours, price).filter(Optional::isPresent).count();
    }
}
