package com.surefoot.reliability.calibration;

/** Turns a raw figure into how often things with such a figure prove right. */
@FunctionalInterface
public interface Calibration {

    /**
     * The calibrated probability.
     *
     * @param raw finite; what has a higher one never gets a lower confidence
     * @return from 0 to 1
     */
    double confidence(double raw);
}
