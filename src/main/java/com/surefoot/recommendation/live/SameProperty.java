package com.surefoot.recommendation.live;

import com.surefoot.catalogue.PlaceName;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a supplier's property is one that is known. In doubt it is another: a hotel that is listed twice is a nuisance, two
 * that are taken for one send somebody to the wrong door. They are the same if they share a whole name and lie as close as a
 * hotel's door does to its middle, and no other does.
 */
final class SameProperty {

    private static final Distance REACH = new Distance(150);

    /** What only says of which sort it is, and articles. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("hotel", "hostel", "the", "das", "der", "die", "le", "la", "les");

    private SameProperty() {}

    static Optional<Property> find(LiveProperty sold, List<Property> known) {
        List<Property> same = known.stream().filter(one -> isSame(sold, one)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether they may be the same, whatever others are near. */
    static boolean isSame(LiveProperty sold, Property known) {
        return sold.point().filter(point -> isNear(known, point)).isPresent()
                && sold.name().filter(name -> isCalled(known, name)).isPresent();
    }

    private static boolean isNear(Property property, GeoPoint point) {
        return property.place().point().distanceTo(point).compareTo(REACH) <= 0;
    }

    private static boolean isCalled(Property property, String name) {
        String plain = PlaceName.plain(name, EMPTY_WORDS);
        return PlaceName.plain(property.place().name(), EMPTY_WORDS).equals(plain)
                || PlaceName.plain(property.englishName(), EMPTY_WORDS).equals(plain);
    }
}
