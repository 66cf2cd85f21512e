package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.CityId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps which properties suppliers have, so that they can be asked for by their ids instead of being looked for. */
public interface PropertyDirectory {

    /**
     * A property that a supplier sells rooms in.
     *
     * @param property with its name and where it stands
     * @param city it was listed in
     * @param joined the id of the same property among those that are known from elsewhere; none if it is none of them
     * @param at when it was listed last
     */
    record Listed(LiveProperty property, CityId city, Optional<String> joined, Instant at) {

        /** @throws IllegalArgumentException if it has no name, or stands nowhere */
        public Listed {
            requireNonNull(city, "city");
            requireNonNull(joined, "joined");
            requireNonNull(at, "at");
            if (property.name().isEmpty() || property.point().isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' has no name or stands nowhere. Maybe the supplier has not said yet?"
                                .formatted(property.id()));
            }
        }
    }

    /** Those of a supplier in a city: those that are joined first, each of them by when it was listed, the latest first. */
    List<Listed> list(String supplier, CityId city);

    /** Keeps them in place of what was kept of the same properties. */
    void keep(Collection<Listed> properties);
}
