package com.surefoot.simulation;

import org.jspecify.annotations.Nullable;

/** The looks of one teller at one fact. Moments are in seconds of the epoch. */
final class Looks {

    /** Looks are late by up to this part of the time between two. */
    private static final double LATENESS = 0.5;

    private final Teller teller;
    private final Course course;
    private final Dice dice;
    private final @Nullable Looks original;

    /** Looks of a teller; at the original's last look instead of the fact where there is one. */
    Looks(Teller teller, Course course, Dice dice, @Nullable Looks original) {
        this.teller = teller;
        this.course = course;
        this.dice = dice;
        this.original = original;
    }

    /** The number of the last look until a moment; below 0 if there was none. */
    long last(long until) {
        double looks = (until - course.beginning()) / (double) teller.every().toSeconds() - dice.uniform();
        long look = (long) Math.floor(looks);
        return look < 0 || at(look) <= until ? look : look - 1;
    }

    long at(long look) {
        double looks = dice.uniform() + look + LATENESS * dice.of(look).uniform();
        return course.beginning() + (long) (looks * teller.every().toSeconds());
    }

    /** What the teller takes the value for; what it gets wrong once it gets wrong until the value changes. */
    int value(long at) {
        long copied = original == null ? -1 : original.last(at);
        if (original != null && copied >= 0) {
            return original.value(original.at(copied));
        }
        int version = course.version(at - teller.behind().toSeconds());
        Dice own = dice.of("errs").of(version);
        int value = course.value(version);
        return own.uniform() < teller.accuracy() ? value : course.other(own.of("how"), value);
    }
}
