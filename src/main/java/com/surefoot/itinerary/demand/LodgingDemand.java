package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.HouseRule;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Names;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Where one sleeps. */
public sealed interface LodgingDemand extends Demand {

    /** In which properties, by name or id. */
    record Properties(Choice<String> names) implements LodgingDemand {

        public Properties {
            requireNonNull(names, "names");
        }
    }

    /** With what on offer. With {@link Choice.Quantifier#ALL} each property has every feature. */
    record Features(Choice<String> features) implements LodgingDemand {

        public Features {
            requireNonNull(features, "features");
        }
    }

    /** In which room types, by name or a part of it: {@code entire home}, {@code private room}, {@code twin} … */
    record RoomTypes(Choice<String> types) implements LodgingDemand {

        public RoomTypes {
            requireNonNull(types, "types");
        }
    }

    /** Each room has just so many beds. */
    record Beds(int count) implements LodgingDemand {

        public Beds {
            requireBetween(count, 20, "beds in a room");
        }
    }

    /** Just so many rooms are taken, whatever they sleep: the traveller knows who shares. */
    record Rooms(int count) implements LodgingDemand {

        public Rooms {
            requireBetween(count, 60, "rooms");
        }
    }

    /** The house lets one do all of this. */
    record Allows(Set<HouseRule> rules) implements LodgingDemand {

        public Allows {
            rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        }
    }

    /** No property is further from a place, by name, than this; each from its own city's {@link #CENTRE}. */
    record Near(String place, Distance distance) implements LodgingDemand {

        /** Names the centre of whichever city one sleeps in. */
        public static final String CENTRE = "city centre";

        public Near {
            requireNonNull(place, "place");
            requireNonNull(distance, "distance");
        }

        public boolean isToCentre() {
            return Names.same(place, CENTRE);
        }
    }

    /** Each property has so many stars or more; one of which nobody says has none. */
    record StarsAtLeast(int stars) implements LodgingDemand {

        public StarsAtLeast {
            requireBetween(stars, 5, "stars");
        }
    }

    /** In one city the party sleeps in no more properties than this. */
    record PropertiesAtMost(int count) implements LodgingDemand {

        public PropertiesAtMost {
            requireBetween(count, 30, "properties");
        }
    }

    /** So many nights are spent in a city, by name. */
    record NightsIn(String city, int atLeast, int atMost) implements LodgingDemand {

        public NightsIn {
            requireNonNull(city, "city");
            if (atLeast < 0 || atMost < atLeast) {
                throw new IllegalArgumentException(
                        "%d to %d nights in %s are none. Maybe the two are swapped?".formatted(atLeast, atMost, city));
            }
        }
    }

    private static void requireBetween(int count, int most, String what) {
        if (count < 1 || count > most) {
            throw new IllegalArgumentException(
                    "%d %s cannot be had; it takes 1 to %d. Maybe leave it out?".formatted(count, what, most));
        }
    }
}
