package com.surefoot.supply.gtfsrt;

/**
 * How much of a message is read at the most. A country's buses need a tenth of it; beyond that, a message is made to do
 * harm.
 *
 * @param bytes in the message
 * @param entities in the message
 * @param parts messages within the message: entities, stops, times, texts
 */
public record Limits(int bytes, int entities, int parts) {

    /** What no honest feed of one region reaches. */
    public static final Limits USUAL = new Limits(64 << 20, 200_000, 4_000_000);

    public Limits {
        if (bytes < 1 || entities < 1 || parts < 1) {
            throw new IllegalArgumentException("%d bytes, %d entities and %d parts at the most. Maybe one is missing?"
                    .formatted(bytes, entities, parts));
        }
    }
}
