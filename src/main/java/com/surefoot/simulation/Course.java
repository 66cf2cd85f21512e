package com.surefoot.simulation;

/** The course of a fact's true value. Moments are in seconds of the epoch; what values mean is up to whoever names them. */
public interface Course {

    /** When there is something to tell of the fact for the first time. */
    long beginning();

    /** Which one of the successive values it is at a moment, from 0 at the beginning. */
    int version(long at);

    /** What a version is. */
    int value(int version);

    /** Another value, for which this one is mistaken. */
    int other(Dice chance, int value);
}
