package com.surefoot.recommendation.live;

import com.surefoot.catalogue.SameHotels;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveProperty;
import java.util.List;
import java.util.Optional;

/** Whether a supplier's property is one that is known, as {@link SameHotels} has it. In doubt it is another. */
final class SameProperty {

    private SameProperty() {}

    static Optional<Property> find(LiveProperty sold, List<Property> known) {
        List<Property> same = known.stream().filter(one -> isSame(sold, one)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether they may be the same, whatever others are near. */
    static boolean isSame(LiveProperty sold, Property known) {
        List<String> names = List.of(known.place().name(), known.englishName());
        return sold.point()
                .flatMap(point -> sold.name()
                        .filter(name -> SameHotels.mayBeOne(
                                List.of(name), point, names, known.place().point())))
                .isPresent();
    }
}
