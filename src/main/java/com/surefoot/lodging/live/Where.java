package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.City;
import java.util.List;

/** Where rooms are looked for. */
public sealed interface Where {

    /**
     * Anywhere in a city.
     *
     * @param most so many properties at the most, those that come first in the supplier's own order
     */
    record InCity(City city, int most) implements Where {

        /** As many as are worth reading. */
        private static final int MANY = 500;

        /** @throws IllegalArgumentException if none is wanted */
        public InCity {
            requireNonNull(city, "city");
            if (most < 1) {
                throw new IllegalArgumentException(
                        "%d properties of %s are none. Maybe leave the number out?".formatted(most, city.name()));
            }
        }

        /** Many of them. */
        public InCity(City city) {
            this(city, MANY);
        }
    }

    /**
     * In certain properties.
     *
     * @param ids as {@link LiveProperty#id} has them; a supplier leaves out those of others
     */
    record AtProperties(List<String> ids) implements Where {
        public AtProperties {
            ids = List.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("No properties are named. Maybe search the whole city?");
            }
        }
    }
}
