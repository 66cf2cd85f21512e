package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.City;
import java.util.List;

/** Where rooms are looked for. */
public sealed interface Where {

    /** Anywhere in a city. */
    record InCity(City city) implements Where {
        public InCity {
            requireNonNull(city, "city");
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
