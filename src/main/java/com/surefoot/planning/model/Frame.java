package com.surefoot.planning.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the days hang in: the rides and the places to sleep.
 *
 * @param legs one into each segment, in order, and one home where the trip is a round trip
 * @param stays one a segment
 */
public record Frame(List<LegOption> legs, List<LodgingOption> stays) {

    public Frame {
        legs = List.copyOf(legs);
        stays = List.copyOf(stays);
    }

    public LegOption arrival(int segment) {
        return legs.get(segment);
    }

    /** Whether a ride leaves a segment; not so where a one-way trip ends. */
    public boolean departs(int segment) {
        return segment + 1 < legs.size();
    }

    /** The ride that leaves a segment, which there must be. */
    public LegOption departure(int segment) {
        return legs.get(segment + 1);
    }

    /** The day the party arrives in a segment's city and first sleeps there. */
    public int firstDay(int segment) {
        return arrival(segment).arrivalDay();
    }

    /** The day the party leaves a segment's city. */
    public int lastDay(Segment segment) {
        return departs(segment.index())
                ? TripCalendar.dayOf(departure(segment.index()).departs())
                : segment.lastDay();
    }

    public int nights(Segment segment) {
        return stays.get(segment.index()).offer().isEmpty()
                ? 0
                : Math.max(0, lastDay(segment) - firstDay(segment.index()));
    }

    /** Whether all rooms are sold for the nights that the rides leave. */
    public boolean isSold(List<Segment> segments) {
        return segments.stream().allMatch(segment -> isSold(segment, stays.get(segment.index())));
    }

    /** Whether some rooms are sold for the nights that the rides leave in a segment. */
    public boolean isSold(Segment segment, LodgingOption rooms) {
        int first = firstDay(segment.index());
        int last = lastDay(segment);
        return last <= first || rooms.isFor(segment.dates(first, last));
    }

    public long rideCost() {
        return legs.stream().mapToLong(LegOption::cost).sum();
    }

    public long lodgingCost(List<Segment> segments) {
        return segments.stream()
                .mapToLong(segment -> stays.get(segment.index()).cost(firstDay(segment.index()), lastDay(segment)))
                .sum();
    }

    /** Points the nights in all cities are worth. */
    public long comfort(List<Segment> segments) {
        return segments.stream()
                .filter(segment -> nights(segment) > 0)
                .mapToLong(segment -> stays.get(segment.index()).comfort(firstDay(segment.index()), lastDay(segment)))
                .sum();
    }

    /** Where the party sleeps in the night that begins on a day; that of the last night if it leaves on that day. */
    public LodgingOption stay(Segment segment, int day) {
        return stays.get(segment.index()).on(day);
    }

    /** Rides and rooms, in minor units. */
    public long cost(List<Segment> segments) {
        return rideCost() + lodgingCost(segments);
    }

    /** Minutes between the rides, in the cities the trip is about. */
    public long stayMinutes() {
        long minutes = 0;
        for (int leg = 0; leg + 1 < legs.size(); leg++) {
            minutes += legs.get(leg + 1).due() - legs.get(leg).free();
        }
        return minutes;
    }

    /** Minutes by which rides are due before the party has even arrived. */
    public int collision() {
        int minutes = 0;
        for (int leg = 0; leg + 1 < legs.size(); leg++) {
            minutes += Math.max(0, legs.get(leg).free() - legs.get(leg + 1).due());
        }
        return minutes;
    }

    /** The frame with another ride. */
    public Frame withLeg(int leg, LegOption option) {
        return new Frame(replaced(legs, leg, option), stays);
    }

    /** The frame with another place to sleep. */
    public Frame withStay(int segment, LodgingOption option) {
        return new Frame(legs, replaced(stays, segment, option));
    }

    private static <T> List<T> replaced(List<T> options, int index, T option) {
        List<T> changed = new ArrayList<>(options);
        changed.set(index, option);
        return changed;
    }
}
