package com.surefoot.sandbox;

import com.surefoot.simulation.Course;
import com.surefoot.simulation.Dice;
import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Which runs are cancelled, how late they are, and what a seat costs. On days with a storm, which is one in forty at each
 * place, many of a place's runs fail at once; on any day all runs share a bit of luck.
 */
final class Runs {

    private static final double STORMS = 0.025;
    private static final double CANCELLED_IN_STORM = 0.25;
    private static final double CANCELLED = 0.012;
    private static final double FLIGHTS = 1.5;
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final double LONGEST_NOTICE = 4.0 * DAY;
    private static final double USUAL_DELAY = 5;
    private static final double LONG_DELAY = 60;
    private static final double LONG_DELAYS = 0.04;
    private static final int DAYS_AHEAD = 150;
    private static final double DEAREST = 0.4;
    private static final int STEPS = 8;
    private static final double WEEKS = 14;

    private final Dice dice;

    Runs(Dice dice) {
        this.dice = dice;
    }

    /** Whether a ride goes, as a {@link Change}; a cancellation is announced two hours to four days before. */
    Course goes(TransportOffer ride) {
        long departure = ride.departure().toEpochSecond();
        Dice own = run(ride);
        if (!isCancelled(ride)) {
            return Change.never(departure - DAYS_AHEAD * DAY);
        }
        double early = own.of("announced").uniform();
        return new Change(departure - DAYS_AHEAD * DAY, departure - 2 * HOUR - (long) (early * early * LONGEST_NOTICE));
    }

    private boolean isCancelled(TransportOffer ride) {
        double usual = isStorm(ride) ? CANCELLED_IN_STORM : CANCELLED;
        return run(ride).of("cancelled").uniform() < (ride.mode() == TransportMode.FLIGHT ? FLIGHTS * usual : usual);
    }

    /** By how many minutes a ride is late; empty if it does not go. */
    OptionalInt delay(TransportOffer ride) {
        if (isCancelled(ride)) {
            return OptionalInt.empty();
        }
        Dice own = run(ride);
        double luck = 2 * dice.of("luck").of(day(ride).toEpochDay()).uniform() * (isStorm(ride) ? STEPS : 1);
        double usual = own.of("usual").exponential(1 / USUAL_DELAY) * luck;
        double longer =
                own.of("long").uniform() < LONG_DELAYS ? own.of("longer").exponential(1 / LONG_DELAY) : 0;
        return OptionalInt.of((int) (usual + longer));
    }

    /** What a ticket costs, in minor units: dearer by steps as the day comes near. */
    Course fare(TransportOffer ride) {
        long beginning = ride.departure().toEpochSecond() - DAYS_AHEAD * DAY;
        return new Course() {
            @Override
            public long beginning() {
                return beginning;
            }

            @Override
            public int version(long at) {
                return (int) Math.max(0, (at - beginning) / DAY);
            }

            @Override
            public int value(int version) {
                double near = Math.exp(-(DAYS_AHEAD - version) / WEEKS);
                double dearer = Math.rint(STEPS * near * run(ride).of("fare").uniform()) / STEPS;
                return (int) Math.round(ride.price().minor() * (1 + DEAREST * dearer));
            }

            @Override
            public int other(Dice chance, int value) {
                return (int) Math.round(value * (1 - chance.uniform() / STEPS));
            }
        };
    }

    private boolean isStorm(TransportOffer ride) {
        return dice.of("storm")
                        .of(ride.from().name())
                        .of(day(ride).toEpochDay())
                        .uniform()
                < STORMS;
    }

    private static LocalDate day(TransportOffer ride) {
        return ride.departure().toLocalDate();
    }

    /** A run's luck is that of all who are on it. */
    private Dice run(TransportOffer ride) {
        String run = RideId.find(ride.id())
                .map(id -> id.run().tripId() + " on " + id.run().serviceDay())
                .orElse(ride.id());
        return dice.of("run").of(run);
    }
}
