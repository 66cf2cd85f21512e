package com.surefoot.planning.mapping;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many points a sight or a meal is worth to this traveller. */
final class Worth {

    private static final int POINTS_OF_SIGHT_PRIZE = 10;
    private static final int POINTS_OF_MEAL_PRIZE = 3;

    /** What is to a traveller's taste is worth so much more, in percent. */
    private static final int TASTE = 80;

    private final Set<String> tastes;

    Worth(Set<String> tastes) {
        this.tastes = tastes.stream().map(Worth::plain).collect(Collectors.toUnmodifiableSet());
    }

    int of(Sight sight) {
        return sight.prize()
                * POINTS_OF_SIGHT_PRIZE
                * percent(Stream.concat(sight.tags().stream(), Stream.of(sight.kind())))
                / 100;
    }

    int of(Restaurant restaurant) {
        return (150 + restaurant.prize() * POINTS_OF_MEAL_PRIZE)
                * percent(words(restaurant.tags(), restaurant.cuisines()))
                / 100;
    }

    private static Stream<String> words(Collection<String> tags, Collection<String> cuisines) {
        return Stream.concat(tags.stream(), cuisines.stream());
    }

    private int percent(Stream<String> words) {
        return words.map(Worth::plain).anyMatch(tastes::contains) ? 100 + TASTE : 100;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
