package com.surefoot.travel.live;

import static java.util.Objects.requireNonNull;

/**
 * Something that may be missing in an answer.
 *
 * @param supplier who did not tell
 * @param reason in words, with the values at fault
 */
public record Gap(String supplier, String reason) {
    public Gap {
        requireNonNull(supplier, "supplier");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Something of %s is missing without a reason. Maybe tell the exception's message?"
                            .formatted(supplier));
        }
    }
}
