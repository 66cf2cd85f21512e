package com.surefoot.travel;

/**
 * Names a city across all sources, such as {@code paris}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record CityId(String value) implements Comparable<CityId> {

    public CityId {
        if (!value.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "'%s' does not name a city. Maybe use lower-case letters, as in 'new-york'?".formatted(value));
        }
    }

    @Override
    public int compareTo(CityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
