package com.surefoot.planning.model;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final List<@Nullable List<Journey>> allowed;
    private final int[][] minutes;
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
        this.allowed = new ArrayList<>(Collections.nCopies(cells, null));
        this.minutes = new int[styles.size()][cells];
        this.best = new Journey[styles.size()][cells];
        for (int[] row : minutes) {
            Arrays.fill(row, -1);
        }
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
        int cell = from * places.size() + to;
        if (minutes[style][cell] < 0) {
            minutes[style][cell] = find(style, cell, from, to);
        }
        return minutes[style][cell];
    }

    /** What it costs the party, in minor units. */
    public long cost(int style, int from, int to) {
        return reaches(style, from, to)
                ? journey(style, from, to).costFor(party).minor()
                : 0;
    }

    /** Metres walked on the way. */
    public long walked(int style, int from, int to) {
        return reaches(style, from, to) ? Math.round(JourneyRules.walked(journey(style, from, to))) : 0;
    }

    /** The journey between two different places that an allowed journey links. */
    public Journey journey(int style, int from, int to) {
        minutes(style, from, to);
        return best[style][from * places.size() + to];
    }

    private boolean reaches(int style, int from, int to) {
        int found = minutes(style, from, to);
        return !isSame(from, to) && found < UNREACHABLE;
    }

    public boolean isSame(int from, int to) {
        return from == to || place(from).equals(place(to));
    }

    private int find(int style, int cell, int from, int to) {
        if (isSame(from, to)) {
            return 0;
        }
        return allowed(cell, from, to).stream()
                .min(Comparator.comparingDouble(journey -> styles.get(style).burden(journey, party, minutePrice)))
                .map(journey -> {
                    best[style][cell] = journey;
                    return Math.toIntExact(journey.duration().toMinutes());
                })
                .orElse(UNREACHABLE);
    }

    private List<Journey> allowed(int cell, int from, int to) {
        List<Journey> found = allowed.get(cell);
        if (found == null) {
            found = travel.listJourneys(places.get(from), places.get(to)).stream()
                    .filter(rules::allow)
                    .toList();
            allowed.set(cell, found);
        }
        return found;
    }
}
