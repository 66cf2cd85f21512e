package com.surefoot.planning.model;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.util.List;
import java.util.Optional;

/** A sight or restaurant that may be put into a day, compared by identity. */
public final class Spot {

    private final int index;
    private final int location;
    private final Optional<Sight> sight;
    private final Optional<Restaurant> restaurant;
    private final List<List<StartWindow>> windows;
    private final boolean mandatory;
    private final int worth;
    private final long cost;

    /**
     * @param index position among the trip's spots
     * @param location row of the journey table
     * @param windows when it may begin, by day
     * @param mandatory whether the plan is wrong without it
     * @param worth points for having it in the plan
     * @param cost for the party, in minor units
     */
    public Spot(
            int index,
            int location,
            Optional<Sight> sight,
            Optional<Restaurant> restaurant,
            List<List<StartWindow>> windows,
            boolean mandatory,
            int worth,
            long cost) {
        this.index = index;
        this.location = location;
        this.sight = sight;
        this.restaurant = restaurant;
        this.windows = List.copyOf(windows);
        this.mandatory = mandatory;
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

    public List<StartWindow> windows(int day) {
        return windows.get(day);
    }

    public boolean mandatory() {
        return mandatory;
    }

    public int worth() {
        return worth;
    }

    public long cost() {
        return cost;
    }

    @Override
    public String toString() {
        return sight.map(Sight::id).orElseGet(() -> restaurant.orElseThrow().id());
    }
}
