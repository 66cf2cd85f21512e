package com.surefoot.recommendation.live;

import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a supplier's property is one that is known. In doubt it is another: a hotel that is listed twice is a nuisance, two
 * that are taken for one send somebody to the wrong door. They are the same if they share a whole name and lie as close as a
 * hotel's door does to its middle, and no other does.
 */
final class SameProperty {

    private static final Distance REACH = new Distance(150);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What only says of which sort it is, and articles. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("hotel", "hostel", "the", "das", "der", "die", "le", "la", "les");

    private SameProperty() {}

    static Optional<Property> find(LiveProperty sold, List<Property> known) {
        Optional<String> name = sold.name();
        Optional<GeoPoint> point = sold.point();
        if (name.isEmpty() || point.isEmpty()) {
            return Optional.empty();
        }
        List<Property> same = known.stream()
                .filter(one -> isNear(one, point.get()) && isCalled(one, name.get()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean isNear(Property property, GeoPoint point) {
        return property.place().point().distanceTo(point).compareTo(REACH) <= 0;
    }

    private static boolean isCalled(Property property, String name) {
        return plain(property.place().name()).equals(plain(name))
                || plain(property.englishName()).equals(plain(name));
    }

    /** Without case, accents, punctuation and words that tell nothing apart; with these if nothing else is left. */
    private static String plain(String name) {
        List<String> words = Stream.of(NO_LETTERS.split(Names.fold(name), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        String telling =
                words.stream().filter(word -> !EMPTY_WORDS.contains(word)).collect(Collectors.joining(" "));
        return telling.isEmpty() ? String.join(" ", words) : telling;
    }
}
