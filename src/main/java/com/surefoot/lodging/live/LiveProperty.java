package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Optional;

/**
 * Where a room on offer is.
 *
 * @param supplier who sells it
 * @param code as the supplier names it
 * @param name as people know it, where the supplier says so
 * @param point where it stands, where the supplier says so
 * @param stars 1 to 5, or 0 where the supplier does not say
 */
public record LiveProperty(String supplier, String code, Optional<String> name, Optional<GeoPoint> point, int stars) {

    private static final String SEPARATOR = ":";
    private static final int MOST_STARS = 5;

    /** @throws IllegalArgumentException if supplier or code are missing, or the stars are none */
    public LiveProperty {
        requireNonNull(name, "name");
        requireNonNull(point, "point");
        if (stars < 0 || stars > MOST_STARS) {
            throw new IllegalArgumentException(
                    "'%s' has %d stars. Maybe the supplier counts differently?".formatted(code, stars));
        }
        if (supplier.isBlank() || supplier.contains(SEPARATOR) || code.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' of '%s' names no property. Maybe a code is missing?".formatted(code, supplier));
        }
    }

    /** One of which no more is known. */
    public LiveProperty(String supplier, String code, Optional<String> name) {
        this(supplier, code, name, Optional.empty(), 0);
    }

    /** Unique across suppliers, as {@code liteapi:lp1897}. */
    public String id() {
        return supplier + SEPARATOR + code;
    }

    /** The supplier's own name of a property, or none if it is another supplier's. */
    public static Optional<String> codeOf(String id, String supplier) {
        String prefix = supplier + SEPARATOR;
        return id.startsWith(prefix) && id.length() > prefix.length()
                ? Optional.of(id.substring(prefix.length()))
                : Optional.empty();
    }
}
