package com.surefoot.catalogue;

/**
 * Under which id a register has a place.
 *
 * @param place the catalogue's id of it
 * @param register such as {@code wikidata}
 * @param id in the register, such as {@code Q19675}
 */
public record PlaceReference(String place, String register, String id) {

    public PlaceReference {
        if (place.isBlank() || register.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is '%s' in register '%s'. Maybe a column is empty?".formatted(place, id, register));
        }
    }
}
