package com.surefoot.planning.model;

import com.surefoot.transport.TransportOffer;

/**
 * A ride the trip may begin or end with.
 *
 * @param location of its stop in the destination, a row of the journey table
 * @param departs minute
 * @param arrives minute
 * @param cost for the party, in minor units
 */
public record LegOption(TransportOffer offer, int location, int departs, int arrives, long cost) {

    /** Seven in the morning. */
    private static final int EARLIEST = 7 * 60;

    /** Ten in the evening. */
    private static final int LATEST = 22 * 60;

    /** Minutes from alighting to standing in the street. */
    public int exit() {
        return offer.mode().isFlight() ? 30 : 5;
    }

    /** Minutes to be there before departure: security and bags at an airport, the platform at a station. */
    public int boarding() {
        return offer.mode().isFlight() ? 90 : 20;
    }

    /** When the party is free to go. */
    public int free() {
        return arrives + exit();
    }

    /** When the party must be at the station or airport. */
    public int due() {
        return departs - boarding();
    }

    public int duration() {
        return arrives - departs;
    }

    /** Points lost to the ride itself: its length, and leaving or arriving when people sleep. */
    public long burden() {
        return duration() + exit() + boarding() + unsocial(departs) + unsocial(arrives);
    }

    private static long unsocial(int minute) {
        int ofDay = Math.floorMod(minute, TripCalendar.DAY);
        return Math.max(0, EARLIEST - ofDay) * 3L + Math.max(0, ofDay - LATEST) * 3L;
    }
}
