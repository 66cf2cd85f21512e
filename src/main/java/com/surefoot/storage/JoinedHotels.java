package com.surefoot.storage;

import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RoomType;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** @param group the one that speaks for the others first */
    private static Stream<Property> joined(List<Property> group) {
        Property kept = group.get(0);
        if (group.size() == 1) {
            return Stream.of(kept);
        }
        Set<String> features = new HashSet<>();
        Set<HouseRule> forbids = new HashSet<>();
        group.forEach(one -> {
            features.addAll(one.features());
            forbids.addAll(one.forbids());
        });
        int stars = group.stream()
                .map(Property::stars)
                .filter(some -> some > 0)
                .findFirst()
                .orElse(0);
        String about = group.stream()
                .map(Property::about)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return group.stream()
                .map(one -> new Property(
                        kept.id(),
                        one.source(),
                        kept.city(),
                        kept.place(),
                        kept.englishName(),
                        kept.kind(),
                        stars,
                        features,
                        forbids,
                        latest(group.stream().map(Property::checkInFrom)),
                        earliest(group.stream().map(Property::checkOutUntil)),
                        about,
                        rooms(one, kept)));
    }

    private static LocalTime latest(Stream<LocalTime> times) {
        return times.max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalTime earliest(Stream<LocalTime> times) {
        return times.min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Two sources may name different rooms the same. */
    private static List<RoomType> rooms(Property one, Property kept) {
        return one.id().equals(kept.id())
                ? one.roomTypes()
                : one.roomTypes().stream()
                        .map(room -> new RoomType(
                                one.id() + "/" + room.id(), room.name(), room.beds(), room.sleeps(), room.ratePlans()))
                        .toList();
    }
}
