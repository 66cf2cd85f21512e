package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/** Where a trip leads. */
public sealed interface Destination {

    /** Cities one trip can lead to; more are a tour of another kind. */
    int MOST_CITIES = 12;

    /**
     * Named cities, each of them visited.
     *
     * @param names in the traveller's own words
     * @param inOrder whether they are visited in this order; else the planner chooses it
     */
    record Cities(List<String> names, boolean inOrder) implements Destination {

        public Cities {
            names = List.copyOf(names);
            if (names.isEmpty() || names.size() > MOST_CITIES) {
                throw new IllegalArgumentException(
                        "A trip leads to 1 to %d cities, not %d. Maybe split it?".formatted(MOST_CITIES, names.size()));
            }
            if (Set.copyOf(names).size() < names.size()) {
                throw new IllegalArgumentException("%s names a city twice. Maybe drop one?".formatted(names));
            }
        }
    }

    /**
     * So many different cities of a region; the planner chooses which.
     *
     * @param name of a region, state or country, in the traveller's own words
     */
    record Region(String name, int cities) implements Destination {

        public Region {
            requireNonNull(name, "name");
            if (cities < 1 || cities > MOST_CITIES) {
                throw new IllegalArgumentException(
                        "A trip leads to 1 to %d cities, not %d. Maybe split it?".formatted(MOST_CITIES, cities));
            }
        }
    }

    /** A single city. */
    static Destination city(String name) {
        return new Cities(List.of(name), true);
    }

    /** How many cities are visited. */
    default int count() {
        return this instanceof Region region
                ? region.cities()
                : ((Cities) this).names().size();
    }

    /** The words it was named by. */
    default String words() {
        return this instanceof Region region ? region.name() : String.join(", ", ((Cities) this).names());
    }
}
