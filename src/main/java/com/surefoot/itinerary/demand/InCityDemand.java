package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;

/** How one gets around in a city. A metro journey's walks to and from the stations are part of it. */
public sealed interface InCityDemand extends Demand {

    /** By which modes; asking for all or some of them makes the trip prefer them wherever they run. */
    record Modes(Choice<InCityMode> modes) implements InCityDemand {

        public Modes {
            requireNonNull(modes, "modes");
        }
    }

    /** Any way longer than this, measured along its stages, is driven by taxi. */
    record TaxiBeyond(Distance distance) implements InCityDemand {

        public TaxiBeyond {
            requireNonNull(distance, "distance");
        }
    }

    /** What a bound on walking speaks of. */
    enum Per {
        /** From one place to the next. */
        WAY,
        /** All ways of a day together. */
        DAY,
        /** All ways of the trip together. */
        TRIP
    }

    /** Nobody walks further, walks to and from stations included. */
    record WalkAtMost(Per per, Distance distance) implements InCityDemand {

        public WalkAtMost {
            requireNonNull(per, "per");
            requireNonNull(distance, "distance");
        }
    }

    /** Each taxi ride takes just so many cars. */
    record Cars(int count) implements InCityDemand {

        public Cars {
            requirePositive(count, "cars");
        }
    }

    /** Each metro ride takes just so many tickets. */
    record MetroTickets(int count) implements InCityDemand {

        public MetroTickets {
            requirePositive(count, "tickets");
        }
    }

    private static void requirePositive(int count, String what) {
        if (count < 1) {
            throw new IllegalArgumentException("%d %s carry nobody. Maybe leave it out?".formatted(count, what));
        }
    }
}
