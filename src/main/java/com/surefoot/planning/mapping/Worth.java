package com.surefoot.planning.mapping;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many points a sight or a meal is worth to this traveller. */
final class Worth {

    private static final int POINTS_OF_SIGHT_PRIZE = 10;
    private static final long POINTS_OF_MEAL_PRIZE = 6;

    /** What is to a traveller's taste is worth so much more, in percent. */
    private static final int TASTE = 80;

    private final Set<String> tastes;

    Worth(Set<String> tastes) {
        this.tastes = tastes.stream().map(Names::fold).collect(Collectors.toUnmodifiableSet());
    }

    long of(Sight sight) {
        return 1L * sight.prize() * POINTS_OF_SIGHT_PRIZE * percent(sight.kinds().stream()) / 100;
    }

    long of(Restaurant restaurant) {
        return (150L + 1L * restaurant.prize() * POINTS_OF_MEAL_PRIZE)
                * percent(Stream.concat(restaurant.tags().stream(), restaurant.cuisines().stream()))
                / 100;
    }

    private int percent(Stream<String> words) {
        return words.map(Names::fold).anyMatch(tastes::contains) ? 100 + TASTE : 100;
    }
}
