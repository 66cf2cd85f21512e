package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The journey to take between any two places of a trip, found on first use. Used by one search at a time. */
public final class JourneyTable {

    /** Walks up to this long are taken as they are; beyond it each minute counts double. */
    private static final long EASY_WALK_MINUTES = 20;

    private final CityTravel travel;
    private final Set<InCityMode> modes;
    private final int party;
    private final double minutePrice;
    private final List<CityTravel.Access> places;
    private final @Nullable Journey[] journeys;
    private final int[] minutes;
    private final long[] costs;

    /**
     * @param modes allowed besides walking; empty means all
     * @param minutePrice what a minute of the whole party is worth, in minor units
     */
    public JourneyTable(CityTravel travel, Set<InCityMode> modes, int party, double minutePrice, List<Place> places) {
        this.travel = travel;
        this.modes = modes.isEmpty() ? EnumSet.allOf(InCityMode.class) : Set.copyOf(modes);
        this.party = party;
        this.minutePrice = minutePrice;
        this.places = places.stream().map(travel::access).toList();
        int size = places.size();
        this.journeys = new Journey[size * size];
        this.minutes = new int[size * size];
        this.costs = new long[size * size];
    }

    public Place place(int location) {
        return places.get(location).place();
    }

    public Currency currency() {
        return travel.currency();
    }

    /** Whole minutes from place to place. */
    public int minutes(int from, int to) {
        return minutes[find(from, to)];
    }

    /** What it costs the party, in minor units. */
    public long cost(int from, int to) {
        return costs[find(from, to)];
    }

    public Journey journey(int from, int to) {
        Journey journey = journeys[find(from, to)];
        return requireNonNull(journey, "journey");
    }

    private int find(int from, int to) {
        int cell = from * places.size() + to;
        if (journeys[cell] == null) {
            Journey best = best(from, to);
            journeys[cell] = best;
            minutes[cell] = Math.toIntExact(best.duration().toMinutes());
            costs[cell] = best.costFor(party).minor();
        }
        return cell;
    }

    private Journey best(int from, int to) {
        List<Journey> allowed = new ArrayList<>(travel.listJourneys(places.get(from), places.get(to)));
        allowed.removeIf(journey -> journey.mode() != InCityMode.WALK && !modes.contains(journey.mode()));
        return allowed.stream().min(Comparator.comparingDouble(this::burden)).orElseThrow();
    }

    private double burden(Journey journey) {
        long time = journey.duration().toMinutes();
        long walking = journey.stages().stream()
                .filter(stage -> stage.mode() == InCityMode.WALK)
                .mapToLong(stage -> stage.duration().toMinutes())
                .sum();
        long felt = time + Math.max(0, walking - EASY_WALK_MINUTES);
        return felt * minutePrice + journey.costFor(party).minor();
    }
}
