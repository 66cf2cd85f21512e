package com.surefoot.sandbox;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.simulation.Course;
import com.surefoot.simulation.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What rooms cost and whether they are to be had, as hotels decide once a day. Prices go up with season, weekend and the
 * night coming near, and walk at random around that, back to the mean by a fifth each day. Rooms are sold faster as the
 * night comes near, and some come back.
 */
final class Rooms {

    /** What a rate is worth when it is not to be had. */
    static final int SOLD_OUT = 0;

    /** Rooms go on sale so many days before the night. */
    static final int DAYS_AHEAD = 150;

    private static final long DAY = 86_400;
    private static final int HOURS = 24;
    private static final double YEAR = 365.25;
    private static final long MIDSUMMER = 196;
    private static final double WEEKEND = 0.08;
    private static final double SEASON = 0.12;
    private static final double LAST_MINUTE = 0.2;
    private static final double STAYS = 0.8;
    private static final double MOVES = 0.05;
    private static final int REMEMBERED = 20;
    /** Prices move by steps, so that most days they stay. */
    private static final double STEP = 0.04;

    private static final long WHOLE = 100;
    private static final double LEAST_SOLD = 0.45;
    private static final double SPREAD_SOLD = 0.65;
    private static final double COMES_BACK = 0.3;
    private static final int BACK_WITHIN = 4;
    private static final int BACK_FOR = 3;
    private static final double OVERBOOKED = 0.01;

    private final Dice dice;

    Rooms(Dice dice) {
        this.dice = dice;
    }

    /** The rate of a stay: its price for a night in minor units, or {@link #SOLD_OUT}. */
    Course rate(Stay stay) {
        return new Daily(stay, true);
    }

    /** Whether the room of a stay is to be had, as a {@link Change}. */
    Course room(Stay stay) {
        return new Daily(stay, false);
    }

    /** How many rooms are left at a moment, of so many. */
    int left(Stay stay, int allotment, long at) {
        long day = day(stay.offer(), at);
        return stay.nights().stream()
                .mapToInt(night -> isSoldOut(stay.offer(), night, day)
                        ? 0
                        : Math.max(1, (int) (allotment * (1 - sold(stay.offer(), night, day)))))
                .min()
                .orElse(0);
    }

    /** Whether a party that has booked does not get its room. */
    boolean isOverbooked(Stay stay) {
        return room(stay.offer(), stay.dates().first()).of("overbooked").uniform() < OVERBOOKED;
    }

    /** The day on which a hotel decided last, by its own hour. */
    private long day(LodgingOffer offer, long at) {
        long hour = dice.of("hour").of(offer.property().id()).below(HOURS);
        return Math.floorDiv(at - hour * DAY / HOURS, DAY);
    }

    private Dice room(LodgingOffer offer, LocalDate night) {
        return dice.of(offer.property().id()).of(offer.roomType().id()).of(night.toEpochDay());
    }

    /** The share of rooms that is sold; from 1 on they are sold out. */
    private double sold(LodgingOffer offer, LocalDate night, long day) {
        double passed = 1 - Math.max(0, night.toEpochDay() - day) / (double) DAYS_AHEAD;
        return wanted(offer, night) * passed * passed;
    }

    private double wanted(LodgingOffer offer, LocalDate night) {
        double wanted =
                LEAST_SOLD + SPREAD_SOLD * room(offer, night).of("wanted").uniform();
        return wanted + (isWeekend(night) ? WEEKEND : 0) + SEASON / 2 * season(night);
    }

    private boolean isSoldOut(LodgingOffer offer, LocalDate night, long day) {
        if (sold(offer, night, day) < 1) {
            return false;
        }
        Dice own = room(offer, night);
        double soldOutDaysBefore = DAYS_AHEAD * (1 - 1 / Math.sqrt(wanted(offer, night)));
        long since = day - (night.toEpochDay() - (long) soldOutDaysBefore);
        long back = 1L + own.of("back").below(BACK_WITHIN);
        boolean isBack = since >= back && since < back + 1 + own.of("for").below(BACK_FOR);
        return !(isBack && own.of("comes back").uniform() < COMES_BACK);
    }

    private long price(LodgingOffer offer, LocalDate night, long day) {
        double lead = Math.max(0, night.toEpochDay() - day);
        double moving = LAST_MINUTE * Math.exp(-lead / BACK_WITHIN / BACK_FOR) + walk(offer, night, day);
        double factor =
                (1 + SEASON * season(night) + (isWeekend(night) ? WEEKEND : 0)) * (1 + STEP * Math.rint(moving / STEP));
        long base = offer.ratePlan().nightlyPrice().minor();
        return Math.max(WHOLE, Math.round(base * factor / WHOLE) * WHOLE);
    }

    /** The sum of what moved it on the days before, each fading. */
    private double walk(LodgingOffer offer, LocalDate night, long day) {
        Dice own = dice.of("walk").of(offer.property().id()).of(night.toEpochDay());
        double walk = 0;
        double weight = MOVES;
        for (int before = 0; before < REMEMBERED; before++) {
            walk += weight * (2 * own.of(day - before).uniform() - 1);
            weight *= STAYS;
        }
        return walk;
    }

    private static double season(LocalDate night) {
        return Math.cos(2 * Math.PI * (night.getDayOfYear() - MIDSUMMER) / YEAR);
    }

    private static boolean isWeekend(LocalDate night) {
        return night.getDayOfWeek() == DayOfWeek.FRIDAY || night.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    /** A stay's rate or room from day to day. */
    private final class Daily implements Course {

        private static final double MOST_WRONG = 0.1;

        private final Stay stay;
        private final boolean priced;
        private final long first;

        Daily(Stay stay, boolean priced) {
            this.stay = stay;
            this.priced = priced;
            this.first = stay.dates().first().toEpochDay() - DAYS_AHEAD;
        }

        @Override
        public long beginning() {
            return first * DAY;
        }

        @Override
        public int version(long at) {
            return (int) Math.max(0, day(stay.offer(), at) - first);
        }

        @Override
        public int value(int version) {
            long day = first + version;
            if (stay.nights().stream().anyMatch(night -> isSoldOut(stay.offer(), night, day))) {
                return priced ? SOLD_OUT : Change.CHANGED;
            }
            return priced ? (int) mean(day) : Change.NONE;
        }

        private long mean(long day) {
            double mean = stay.nights().stream()
                    .mapToLong(night -> price(stay.offer(), night, day))
                    .average()
                    .orElseThrow();
            return Math.round(mean);
        }

        /** Another price; what is sold out is taken to be there, at the price it was listed at. */
        @Override
        public int other(Dice chance, int value) {
            if (!priced) {
                return Change.NONE;
            }
            if (value == SOLD_OUT) {
                return (int) stay.offer().ratePlan().nightlyPrice().minor();
            }
            return (int) (Math.round(value * (1 - MOST_WRONG * (1 + chance.uniform()) / 2) / WHOLE) * WHOLE);
        }
    }
}
