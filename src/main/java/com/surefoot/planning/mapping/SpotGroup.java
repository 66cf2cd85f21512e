package com.surefoot.planning.mapping;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.util.function.Predicate;

/**
 * Sights and restaurants of which at least so many are wanted.
 *
 * @param wish points for having them; 0 where it is a must
 * @param what they are, in words
 */
record SpotGroup(Predicate<Sight> sights, Predicate<Restaurant> restaurants, int atLeast, long wish, String what) {

    static SpotGroup ofSights(Predicate<Sight> sights, int atLeast, long wish, String what) {
        return new SpotGroup(sights, none -> false, atLeast, wish, what);
    }

    static SpotGroup ofRestaurants(Predicate<Restaurant> restaurants, int atLeast, long wish, String what) {
        return new SpotGroup(none -> false, restaurants, atLeast, wish, what);
    }

    boolean isMust() {
        return wish == 0;
    }
}
