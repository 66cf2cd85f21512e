package com.surefoot.planning.model;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityWays;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Place;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journey to take between any two places of a city, by style, found on first use. Only figures are kept: journeys
 * themselves are many and seldom asked for. Used by one search at a time.
 */
public final class JourneyTable {

    /** What counts for a way on which no allowed journey leads: longer than any day. */
    public static final int UNREACHABLE = 5_000;

    private final Currency currency;
    private final JourneyRules rules;
    private final List<JourneyStyle> styles;
    private final int party;
    private final double minutePrice;
    private final CityWays ways;
    private final int[][] minutes;
    private final long[][] costs;
    private final int[][] walked;

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
        this.currency = travel.currency();
        this.rules = rules;
        this.styles = List.copyOf(styles);
        this.party = party;
        this.minutePrice = minutePrice;
        this.ways = travel.between(places);
        int cells = places.size() * places.size();
        this.minutes = new int[styles.size()][cells];
        this.costs = new long[styles.size()][cells];
        this.walked = new int[styles.size()][cells];
        for (int[] row : minutes) {
            Arrays.fill(row, -1);
        }
    }

    public int size() {
        return ways.size();
    }

    public Place place(int location) {
        return ways.place(location);
    }

    public Currency currency() {
        return currency;
    }

    /** Whole minutes from place to place; {@link #UNREACHABLE} where no allowed journey leads. */
    public int minutes(int style, int from, int to) {
        return minutes[style][found(from, to)];
    }

    /** What it costs the party, in minor units. */
    public long cost(int style, int from, int to) {
        return costs[style][found(from, to)];
    }

    /** Metres walked on the way. */
    public long walked(int style, int from, int to) {
        return walked[style][found(from, to)];
    }

    /** The journey between two different places that an allowed journey links. */
    public Journey journey(int style, int from, int to) {
        List<MeasuredJourney> journeys = measured(from, to);
        return best(styles.get(style), journeys, dearest(journeys))
                .orElseThrow()
                .journey();
    }

    public boolean isSame(int from, int to) {
        return from == to || place(from).equals(place(to));
    }

    /** The cell of a pair whose figures are known. */
    private int found(int from, int to) {
        int cell = from * ways.size() + to;
        if (minutes[0][cell] < 0) {
            find(cell, from, to);
        }
        return cell;
    }

    private void find(int cell, int from, int to) {
        boolean same = isSame(from, to);
        List<MeasuredJourney> journeys = same ? List.of() : measured(from, to);
        long dearest = dearest(journeys);
        for (int style = 0; style < styles.size(); style++) {
            Optional<MeasuredJourney> best = best(styles.get(style), journeys, dearest);
            minutes[style][cell] = best.map(MeasuredJourney::minutes).orElse(same ? 0 : UNREACHABLE);
            costs[style][cell] = best.map(MeasuredJourney::cost).orElse(0L);
            walked[style][cell] = best.map(MeasuredJourney::walked).orElse(0);
        }
    }

    private static long dearest(List<MeasuredJourney> journeys) {
        return journeys.stream().mapToLong(MeasuredJourney::cost).max().orElse(0);
    }

    /** @param dearest what a journey of unknown price is reckoned with */
    private Optional<MeasuredJourney> best(JourneyStyle style, List<MeasuredJourney> journeys, long dearest) {
        @Nullable MeasuredJourney best = null;
        double least = Double.POSITIVE_INFINITY;
        for (MeasuredJourney journey : journeys) {
            double burden = style.burden(journey, journey.priced() ? journey.cost() : dearest, minutePrice);
            if (burden < least) {
                least = burden;
                best = journey;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<MeasuredJourney> measured(int from, int to) {
        return ways.listJourneys(from, to).stream()
                .filter(rules::allow)
                .map(journey -> MeasuredJourney.of(journey, party))
                .toList();
    }
}
