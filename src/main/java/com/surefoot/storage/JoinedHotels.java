package com.surefoot.storage;

import com.surefoot.lodging.Property;
import com.surefoot.lodging.RoomType;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one property of those that several sources list. Who sells a room stays who says so; what the place is, all of them
 * say together: what one knows speaks for the others, and where house rules and hours differ, the stricter counts.
 */
final class JoinedHotels {

    private static final String PAIRS =
            "select j.twin_id, j.kept_id from same_place j join property p on p.id = j.twin_id where %s";

    private final Map<String, String> keptOf;

    private JoinedHotels(Map<String, String> keptOf) {
        this.keptOf = keptOf;
    }

    /** Those among properties that are listed on a condition of {@code property p}. */
    static JoinedHotels of(Statements statements, String condition, Object... parameters) {
        Map<String, String> keptOf = new LinkedHashMap<>();
        statements.forEach(
                PAIRS.formatted(condition), row -> keptOf.put(row.text("twin_id"), row.text("kept_id")), parameters);
        return new JoinedHotels(keptOf);
    }

    /** The same properties, those that are one under one id and with one description, each with its own source's rooms. */
    List<Property> join(List<Property> properties) {
        Set<String> here = new HashSet<>();
        properties.forEach(property -> here.add(property.id()));
        Map<String, List<Property>> groups = new LinkedHashMap<>();
        properties.stream()
                .sorted(Comparator.comparing(property -> keptOf.containsKey(property.id())))
                .forEach(property -> groups.computeIfAbsent(keptId(property, here), kept -> new ArrayList<>())
                        .add(property));
        return groups.values().stream().flatMap(JoinedHotels::joined).toList();
    }

    /** Its own where the one that speaks for it is not among them. */
    private String keptId(Property property, Set<String> here) {
        String kept = keptOf.getOrDefault(property.id(), property.id());
        return here.contains(kept) ? kept : property.id();
    }

    private static Stream<Property> joined(List<Property> group) {
        return group.size() == 1 ? group.stream() : group.stream().map(new Together(group)::with);
    }

    /**
     * What several sources say of one hotel.
     *
     * @param group the one that speaks for the others first
     */
    private record Together(List<Property> group) {

        /** The hotel as all of them describe it, with the rooms of one. */
        Property with(Property seller) {
            Property kept = group.get(0);
            return new Property(
                    kept.id(),
                    seller.source(),
                    kept.city(),
                    kept.place(),
                    kept.englishName(),
                    kept.kind(),
                    first(Property::stars, stars -> stars > 0).orElse(0),
                    all(Property::features),
                    all(Property::forbids),
                    hours(Property::checkInFrom).max(Comparator.naturalOrder()).orElseThrow(),
                    hours(Property::checkOutUntil)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    first(Property::about, about -> !about.isEmpty()).orElse(""),
                    rooms(seller));
        }

        private <T> Optional<T> first(Function<Property, T> said, Predicate<T> isSaid) {
            return group.stream().map(said).filter(isSaid).findFirst();
        }

        private <T> Set<T> all(Function<Property, Set<T>> said) {
            return group.stream().flatMap(one -> said.apply(one).stream()).collect(Collectors.toSet());
        }

        /** Of those who sell rooms: when these are ready nobody else has to know, and some put in what is usual. */
        private Stream<LocalTime> hours(Function<Property, LocalTime> said) {
            List<Property> sellers =
                    group.stream().filter(one -> !one.roomTypes().isEmpty()).toList();
            return (sellers.isEmpty() ? group : sellers).stream().map(said);
        }

        /** Two sources may name different rooms the same. */
        private List<RoomType> rooms(Property seller) {
            return seller.id().equals(group.get(0).id())
                    ? seller.roomTypes()
                    : seller.roomTypes().stream()
                            .map(room -> new RoomType(
                                    seller.id() + "/" + room.id(),
                                    room.name(),
                                    room.beds(),
                                    room.sleeps(),
                                    room.ratePlans()))
                            .toList();
        }
    }
}
