package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.simulation.ChanceCourse;
import com.surefoot.simulation.Course;
import com.surefoot.simulation.Dice;
import com.surefoot.simulation.LastingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which places are still there, what they cost, and on which days they are closed. Places go rarely, prices change now and
 * then, and one day in a hundred a place is closed, which some of them say weeks before and others on the day.
 */
final class Places {

    /** The catalogue was right then. */
    static final long BEGINNING = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    /** What hours are that nobody knows well. */
    static final int SHORTER = 2;

    private static final LastingKind GONE = new LastingKind(FactKind.PLACE, 0.02, 1);

    /** How many prices there are besides the listed one. */
    private static final int PRICES = 4;

    private static final LastingKind DEARER = new LastingKind(FactKind.PRICE, 0.15, PRICES);
    private static final double CLOSED = 0.01;
    private static final int SAID_BEFORE = 14;
    private static final double SAID_ON_THE_DAY = 0.3;
    private static final int MORNING = 6;
    private static final int LOOKED_AT_BEFORE = 60;

    private final Dice dice;

    Places(Dice dice) {
        this.dice = dice;
    }

    /** Whether a place is where it was, as a {@link Change}. */
    Course there(FactId fact) {
        return listed(GONE, fact);
    }

    /** By how many steps a price differs from the one listed. */
    Course cost(FactId fact) {
        return listed(DEARER, fact);
    }

    /** The hours of a place, which stay as listed; who errs takes them for {@link #SHORTER}. */
    Course usual() {
        return new Course() {
            @Override
            public long beginning() {
                return BEGINNING;
            }

            @Override
            public int version(long at) {
                return 0;
            }

            @Override
            public int value(int version) {
                return Change.NONE;
            }

            @Override
            public int other(Dice chance, int value) {
                return SHORTER;
            }
        };
    }

    /** Whether a place is open on a day as it is on others, as a {@link Change}. */
    Course open(FactId fact) {
        LocalDate day = LocalDate.parse(fact.occasion());
        long beginning = seconds(day.minusDays(LOOKED_AT_BEFORE), 0);
        Dice own = dice.of("closed").of(fact.subject()).of(day.toEpochDay());
        if (own.uniform() >= CLOSED) {
            return Change.never(beginning);
        }
        int before = own.of("on the day").uniform() < SAID_ON_THE_DAY
                ? 0
                : own.of("before").below(SAID_BEFORE);
        return new Change(beginning, seconds(day.minusDays(before), MORNING));
    }

    private static long seconds(LocalDate day, int hour) {
        return day.atTime(hour, 0).toEpochSecond(ZoneOffset.UTC);
    }

    /** A course by chance whose first value is 0: as listed. */
    private Course listed(LastingKind kind, FactId fact) {
        Course chance =
                new ChanceCourse(kind, BEGINNING, dice.of(fact.kind().name()).of(fact.subject()));
        int values = kind.wrongValues() + 1;
        int first = chance.value(chance.version(BEGINNING));
        return new Course() {
            @Override
            public long beginning() {
                return BEGINNING;
            }

            @Override
            public int version(long at) {
                return chance.version(Math.max(BEGINNING, at));
            }

            @Override
            public int value(int version) {
                return Math.floorMod(chance.value(version) - first, values);
            }

            @Override
            public int other(Dice own, int value) {
                return chance.other(own, value);
            }
        };
    }
}
