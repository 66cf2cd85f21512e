package com.surefoot.planning.model;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.util.List;
import java.util.Optional;

/** A sight or restaurant that may be put into a part of the trip, compared by identity. */
public final class Spot {

    private final int index;
    private final int location;
    private final Optional<Sight> sight;
    private final Optional<Restaurant> restaurant;
    private final List<List<StartWindow>> windows;
    private final long worth;
    private final long cost;

    /**
     * A spot as the search sees it.
     *
     * @param index position among the trip's spots
     * @param location row of its city's journey table
     * @param windows when it may begin, by part of the trip
     * @param worth points for having it in the plan
     * @param cost for the party, in minor units
     */
    public Spot(
            int index,
            int location,
            Optional<Sight> sight,
            Optional<Restaurant> restaurant,
            List<List<StartWindow>> windows,
            long worth,
            long cost) {
        this.index = index;
        this.location = location;
        this.sight = sight;
        this.restaurant = restaurant;
        this.windows = List.copyOf(windows);
        this.worth = worth;
        this.cost = cost;
    }

    public int index() {
        return index;
    }

    public int location() {
        return location;
    }

    public Optional<Sight> sight() {
        return sight;
    }

    public Optional<Restaurant> restaurant() {
        return restaurant;
    }

    public boolean isMeal() {
        return restaurant.isPresent();
    }

    public List<StartWindow> windows(int part) {
        return windows.get(part);
    }

    /** Whether there is a part of the trip in which it can be visited. */
    public boolean isReachable() {
        return windows.stream().anyMatch(list -> !list.isEmpty());
    }

    public long worth() {
        return worth;
    }

    public long cost() {
        return cost;
    }

    public String id() {
        return sight.map(Sight::id).orElseGet(() -> restaurant.orElseThrow().id());
    }

    public String name() {
        return sight.map(Sight::place)
                .orElseGet(() -> restaurant.orElseThrow().place())
                .name();
    }

    @Override
    public String toString() {
        return id();
    }
}
