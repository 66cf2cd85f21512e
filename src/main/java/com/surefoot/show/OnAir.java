package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What viewers see.
 *
 * @param item whose card it is
 * @param version of the card
 * @param since when the item was taken
 */
public record OnAir(String item, int version, Instant since) {

    public OnAir {
        requireNonNull(item, "item");
        requireNonNull(since, "since");
    }
}
