package com.surefoot.lodging.live;

/**
 * What is slept in.
 *
 * @param code what the supplier always names it by, within the property
 * @param name as the supplier calls it to guests
 */
public record LiveRoom(String code, String name) {

    /** @throws IllegalArgumentException if there is no code or no name */
    public LiveRoom {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A room has a code and a name: '%s', '%s'. Maybe one is missing?".formatted(code, name));
        }
    }
}
