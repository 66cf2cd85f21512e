package com.surefoot.reliability.delay;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A change from one ride to another whose delays do not depend on each other.
 *
 * @param arriving delay of arriving with the first
 * @param departing delay of departing with the second; one that is early leaves without the traveller all the same
 * @param changeMinutes what changing takes, at least 0
 */
public record Transfer(Delay arriving, Delay departing, int changeMinutes) {

    public Transfer {
        requireNonNull(arriving, "arriving");
        requireNonNull(departing, "departing");
        if (changeMinutes < 0) {
            throw new IllegalArgumentException(
                    "Changing takes %d minutes. Maybe the sign is wrong?".formatted(changeMinutes));
        }
    }

    /**
     * The chance that the transfer is made: both run, and the first one's delay less the second one's is no more than what
     * the change leaves of the buffer. The sum over the second one's minutes is the convolution of the two (Feller 1968, "An
     * introduction to probability theory and its applications", volume 1, section XI.2).
     *
     * @param bufferMinutes from scheduled arrival to scheduled departure
     */
    public double made(int bufferMinutes) {
        int slack = bufferMinutes - changeMinutes;
        double made = departing.beyond() * arriving.within(slack + Delay.LATEST);
        for (int place = 0; place < Delay.MINUTES; place++) {
            made += departing.at(place) * arriving.within(slack + Delay.EARLIEST + place);
        }
        return Math.min(1, made);
    }

    /**
     * The shortest buffer with which the transfer is as sure as is asked for.
     *
     * @param target chance, from 0 to 1
     * @return minutes; nothing if no buffer makes it so sure, since one of the two is cancelled too often
     */
    public OptionalInt bufferFor(double target) {
        return Shortest.buffer(this::made, target);
    }
}
