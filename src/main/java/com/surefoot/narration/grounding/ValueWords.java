package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;

/** The words for values that are no figures, and for what figures are of, in one language. */
abstract class ValueWords {

    static ValueWords of(Language language) {
        return switch (language) {
            case ENGLISH -> new EnglishWords();
            case FRENCH -> new FrenchWords();
            case CHINESE -> new ChineseWords();
        };
    }

    /** @throws IllegalArgumentException if it is a figure or a name */
    final String word(Value value) {
        if (value instanceof Value.Ride ride) {
            return ride(ride.mode());
        }
        if (value instanceof Value.Way way) {
            return way(way.mode());
        }
        if (value instanceof Value.Meal meal) {
            return meal(meal.kind());
        }
        throw new IllegalArgumentException("%s is no word. Maybe it is a figure?".formatted(value));
    }

    abstract String ride(TransportMode mode);

    abstract String way(InCityMode mode);

    abstract String meal(MealKind kind);

    /** What stands behind the number of things that are counted. */
    abstract String counted(Counted of, int number);

    abstract String hours(long number);

    abstract String minutes(int number);

    /** Likewise, where hours stand before them. */
    String minutesBehindHours(int number) {
        return minutes(number);
    }

    /** Between hours and minutes. */
    abstract String gap();

    abstract String metres();

    abstract String kilometres();
}
