package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What suppliers sell, as far as they told.
 *
 * @param offers in a stable order
 * @param gaps what may be missing; empty if everything was told and understood
 */
public record LiveAnswer(List<LiveOffer> offers, List<Gap> gaps) {

    /**
     * Something that may be missing.
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

    public LiveAnswer {
        offers = List.copyOf(offers);
        gaps = List.copyOf(gaps);
    }
}
