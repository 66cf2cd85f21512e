package com.surefoot.supply.http;

/**
 * What only the supplier may see: {@link #toString} does not tell it.
 *
 * @param value fit for a header: visible ASCII characters
 */
public record Secret(String value) {

    /** @throws IllegalArgumentException if it could not be sent; without telling it */
    public Secret {
        if (value.isEmpty() || !value.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    "A secret of %d characters is empty, or has blanks or characters that no header takes. Maybe a line break was copied with it?"
                            .formatted(value.length()));
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
