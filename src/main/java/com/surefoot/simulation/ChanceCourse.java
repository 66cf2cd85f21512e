package com.surefoot.simulation;

import java.util.Arrays;

/**
 * The course of a fact's true value: it changes by chance to any other value, at a steady rate. Looked up to some moment
 * it remembers its changes until then. Not safe for use by several threads.
 */
public final class ChanceCourse implements Course {

    private static final double SECONDS_A_YEAR = 31_556_952;
    private static final int FIRST_ROOM = 8;

    private final LastingKind kind;
    private final long beginning;
    private final Dice dice;

    /** When each version ends, in seconds after the beginning. */
    private double[] ends = new double[FIRST_ROOM];

    private int[] values = new int[FIRST_ROOM];
    private int known;

    /** @param beginning in seconds of the epoch */
    public ChanceCourse(LastingKind kind, long beginning, Dice dice) {
        this.kind = kind;
        this.beginning = beginning;
        this.dice = dice;
    }

    @Override
    public long beginning() {
        return beginning;
    }

    @Override
    public int version(long at) {
        double passed = at - beginning;
        while (known == 0 || ends[known - 1] <= passed) {
            goOn();
        }
        int version = known - 1;
        while (version > 0 && ends[version - 1] > passed) {
            version--;
        }
        return version;
    }

    @Override
    public int value(int version) {
        return values[version];
    }

    private void goOn() {
        if (known == ends.length) {
            ends = Arrays.copyOf(ends, 2 * known);
            values = Arrays.copyOf(values, 2 * known);
        }
        Dice own = dice.of(known);
        double before = known == 0 ? 0 : ends[known - 1];
        ends[known] = before + own.exponential(kind.changes()) * SECONDS_A_YEAR;
        values[known] =
                known == 0 ? own.of("first").below(kind.wrongValues() + 1) : other(own.of("next"), values[known - 1]);
        known++;
    }

    @Override
    public int other(Dice chance, int value) {
        return (value + 1 + chance.below(kind.wrongValues())) % (kind.wrongValues() + 1);
    }
}
