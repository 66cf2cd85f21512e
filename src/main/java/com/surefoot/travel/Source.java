package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

/**
 * Who says so: an imported feed, table or supplier.
 *
 * @param id names it for good, such as {@code gtfs:sncf_2025}
 * @param label what people read
 * @param sample true if its offers are made up to try Surefoot with
 */
public record Source(String id, String label, boolean sample) {

    public Source {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}")) {
            throw new IllegalArgumentException(
                    "'%s' cannot name a source. Maybe use letters, digits, ':', '.', '_' and '-' only?".formatted(id));
        }
        requireNonNull(label, "label");
    }
}
