package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import java.time.Duration;

/** How one gets from city to city. */
public sealed interface RideDemand extends Demand {

    /** Which rides it speaks of. */
    Direction direction();

    /** A part of the trip's rides. */
    enum Direction {
        /** The ride away from home. */
        OUTBOUND,
        /** The ride home. */
        INBOUND,
        /** Every ride, those from one destination to the next included. */
        EVERY
    }

    /** By which modes. */
    record Modes(Direction direction, Choice<TransportMode> modes) implements RideDemand {

        public Modes {
            requireNonNull(direction, "direction");
            requireNonNull(modes, "modes");
        }
    }

    /** In which classes of train or cabin: the operator's product, or the letters a run's number begins with. */
    record Classes(Direction direction, Choice<String> classes) implements RideDemand {

        public Classes {
            requireNonNull(direction, "direction");
            requireNonNull(classes, "classes");
        }
    }

    /** On which trains or flights, by number. */
    record Runs(Direction direction, Choice<String> numbers) implements RideDemand {

        public Runs {
            requireNonNull(direction, "direction");
            requireNonNull(numbers, "numbers");
        }
    }

    /** With which railways or airlines. */
    record Operators(Direction direction, Choice<String> operators) implements RideDemand {

        public Operators {
            requireNonNull(direction, "direction");
            requireNonNull(operators, "operators");
        }
    }

    /** When it leaves, by the clock at its first stop. */
    record Departs(Direction direction, ClockSpan within) implements RideDemand {

        public Departs {
            requireNonNull(direction, "direction");
            requireNonNull(within, "within");
        }
    }

    /** When it arrives, by the clock at its last stop. */
    record Arrives(Direction direction, ClockSpan within) implements RideDemand {

        public Arrives {
            requireNonNull(direction, "direction");
            requireNonNull(within, "within");
        }
    }

    /** No ride lasts longer. */
    record LastsAtMost(Direction direction, Duration duration) implements RideDemand {

        public LastsAtMost {
            requireNonNull(direction, "direction");
            if (duration.compareTo(Duration.ZERO) <= 0) {
                throw new IllegalArgumentException("No ride lasts %s. Maybe drop the sign?".formatted(duration));
            }
        }
    }

    /** No ride has more changes or stopovers; 0 asks for non-stop. */
    record ChangesAtMost(Direction direction, int changes) implements RideDemand {

        public ChangesAtMost {
            requireNonNull(direction, "direction");
            if (changes < 0) {
                throw new IllegalArgumentException("No ride has %d changes. Maybe 0, for non-stop?".formatted(changes));
            }
        }
    }
}
