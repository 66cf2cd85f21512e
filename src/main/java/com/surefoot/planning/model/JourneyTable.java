package com.surefoot.planning.model;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * The journey to take between any two places of a city, by style, found on first use. Used by one search at a time.
 */
public final class JourneyTable {

    /** What counts for a way on which no allowed journey leads: longer than any day. */
    public static final int UNREACHABLE = 5_000;

    private final CityTravel travel;
    private final JourneyRules rules;
    private final List<JourneyStyle> styles;
    private final int party;
    private final double minutePrice;
    private final List<CityTravel.Access> places;
    private final int[][] minutes;
    private final long[][] costs;
    private final Journey[][] best;

    /**
     * A table with nothing in it yet.
     *
     * @param styles by which journeys are chosen; the others' arguments are places in this list
     * @param minutePrice what a minute of the whole party is worth, in minor units
     */
    public JourneyTable(
            CityTravel travel,
            JourneyRules rules,
            List<JourneyStyle> styles,
            int party,
            double minutePrice,
            List<Place> places) {
        this.travel = travel;
        this.rules = rules;
        this.styles = List.copyOf(styles);
        this.party = party;
        this.minutePrice = minutePrice;
        this.places = places.stream().map(travel::access).toList();
        int cells = places.size() * places.size();
        this.minutes = new int[styles.size()][cells];
        this.costs = new long[styles.size()][cells];
        this.best = new Journey[styles.size()][cells];
        Arrays.fill(minutes[0], -1);
    }

    public int size() {
        return places.size();
    }

    public Place place(int location) {
        return places.get(location).place();
    }

    public Currency currency() {
        return travel.currency();
    }

    /** Whole minutes from place to place; {@link #UNREACHABLE} where no allowed journey leads. */
    public int minutes(int style, int from, int to) {
        return minutes[style][find(from, to)];
    }

    /** What it costs the party, in minor units. */
    public long cost(int style, int from, int to) {
        return costs[style][find(from, to)];
    }

    /** Metres walked on the way. */
    public long walked(int style, int from, int to) {
        Journey journey = best[style][find(from, to)];
        return journey == null ? 0 : Math.round(JourneyRules.walked(journey));
    }

    /** The journey between two different places that an allowed journey links. */
    public Journey journey(int style, int from, int to) {
        return best[style][find(from, to)];
    }

    public boolean isSame(int from, int to) {
        return from == to || place(from).equals(place(to));
    }

    /** The cell of a way, filled for all styles at once. */
    private int find(int from, int to) {
        int cell = from * places.size() + to;
        if (minutes[0][cell] < 0) {
            fill(cell, from, to);
        }
        return cell;
    }

    private void fill(int cell, int from, int to) {
        if (isSame(from, to)) {
            minutes[0][cell] = 0;
            return;
        }
        List<JourneyStyle.Weighed> allowed = new ArrayList<>();
        for (Journey journey : travel.listJourneys(places.get(from), places.get(to))) {
            if (rules.allow(journey)) {
                allowed.add(JourneyStyle.weigh(journey, party, minutePrice));
            }
        }
        for (int style = 0; style < best.length; style++) {
            choose(style, cell, allowed);
        }
    }

    private void choose(int style, int cell, List<JourneyStyle.Weighed> allowed) {
        minutes[style][cell] = UNREACHABLE;
        double least = Double.POSITIVE_INFINITY;
        for (JourneyStyle.Weighed candidate : allowed) {
            double burden = styles.get(style).burden(candidate, minutePrice);
            if (burden < least) {
                least = burden;
                minutes[style][cell] = candidate.minutes();
                costs[style][cell] = candidate.cost();
                best[style][cell] = candidate.journey();
            }
        }
    }
}
