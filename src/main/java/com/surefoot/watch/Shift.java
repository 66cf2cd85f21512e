package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

/**
 * What a change means for a part of a trip.
 *
 * @param part its id
 * @param subject the id of the offer, sight or restaurant
 * @param name as people know it
 * @param before how sure it was, from 0 to 1
 * @param after how sure it is
 * @param failed whether it is to be replaced
 */
public record Shift(String part, String subject, String name, double before, double after, boolean failed) {

    public Shift {
        requireNonNull(part, "part");
        requireNonNull(subject, "subject");
        requireNonNull(name, "name");
    }
}
