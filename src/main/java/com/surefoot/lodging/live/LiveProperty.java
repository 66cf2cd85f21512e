package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a room on offer is.
 *
 * @param supplier who sells it
 * @param code as the supplier names it
 * @param name as people know it, where the supplier says so
 */
public record LiveProperty(String supplier, String code, Optional<String> name) {

    private static final String SEPARATOR = ":";

    /** @throws IllegalArgumentException if supplier or code are missing */
    public LiveProperty {
        requireNonNull(name, "name");
        if (supplier.isBlank() || supplier.contains(SEPARATOR) || code.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' of '%s' names no property. Maybe a code is missing?".formatted(code, supplier));
        }
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
