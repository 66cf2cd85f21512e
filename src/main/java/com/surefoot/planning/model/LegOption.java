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

    private static final int NIGHT_BEGINS = 23 * 60;
    private static final int NIGHT_ENDS = 6 * 60;
    private static final long NIGHT_MINUTE = 3;

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

    /** Points lost to the ride itself: its length, leaving or arriving when people sleep, and nights in a seat. */
    public long burden() {
        return duration() + exit() + boarding() + unsocial(departs) + unsocial(arrives) + NIGHT_MINUTE * nocturnal();
    }

    private static long unsocial(int minute) {
        int ofDay = Math.floorMod(minute, TripCalendar.DAY);
        return Math.max(0, EARLIEST - ofDay) * 3L + Math.max(0, ofDay - LATEST) * 3L;
    }

    /** Minutes under way between eleven in the evening and six in the morning. */
    private long nocturnal() {
        long minutes = 0;
        int firstNight = Math.floorDiv(departs, TripCalendar.DAY) - 1;
        for (int day = firstNight; day * TripCalendar.DAY < arrives; day++) {
            int from = Math.max(departs, day * TripCalendar.DAY + NIGHT_BEGINS);
            int until = Math.min(arrives, (day + 1) * TripCalendar.DAY + NIGHT_ENDS);
            minutes += Math.max(0, until - from);
        }
        return minutes;
    }
}
