package com.surefoot.planning.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The spots of one day in order, each at most once. Immutable: a move replaces a day's route by another. */
public record Route(List<Spot> spots) {

    public static final Route EMPTY = new Route(List.of());

    public Route {
        spots = List.copyOf(spots);
    }

    public int size() {
        return spots.size();
    }

    public Spot get(int position) {
        return spots.get(position);
    }

    public Route with(int position, Spot spot) {
        List<Spot> changed = new ArrayList<>(spots);
        changed.add(position, spot);
        return new Route(changed);
    }

    public Route without(int position) {
        List<Spot> changed = new ArrayList<>(spots);
        changed.remove(position);
        return new Route(changed);
    }

    /** The stretch from one position up to, but not including, another, turned round. */
    public Route reversing(int from, int to) {
        List<Spot> changed = new ArrayList<>(spots);
        Collections.reverse(changed.subList(from, to));
        return new Route(changed);
    }
}
