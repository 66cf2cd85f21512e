package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.timetable.Route;
import java.util.List;
import java.util.Set;

/**
 * Runs of a route that call at the same stops in the same manner, none of which overtakes another: what the literature calls a
 * route. Runs and places along it are counted from 0.
 */
final class Line {

    private final Route route;
    private final InCityMode mode;
    private final Stopping stopping;
    private final List<Calls> runs;

    /** @param runs in order */
    Line(Route route, InCityMode mode, Stopping stopping, List<Calls> runs) {
        this.route = route;
        this.mode = mode;
        this.stopping = stopping;
        this.runs = List.copyOf(runs);
    }

    Route route() {
        return route;
    }

    InCityMode mode() {
        return mode;
    }

    /** As riders know it. */
    String name() {
        if (!route.shortName().isEmpty()) {
            return route.shortName();
        }
        return route.longName().isEmpty() ? route.id() : route.longName();
    }

    int length() {
        return stopping.halts().size();
    }

    /** The number of a stop. */
    int halt(int place) {
        return stopping.halts().get(place);
    }

    boolean boards(int place) {
        return stopping.boards().get(place);
    }

    boolean alights(int place) {
        return stopping.alights().get(place);
    }

    /** How many there are. */
    int runs() {
        return runs.size();
    }

    Run run(int number) {
        return runs.get(number).run();
    }

    int arrival(int run, int place) {
        return runs.get(run).arrival(place);
    }

    int departure(int run, int place) {
        return runs.get(run).departure(place);
    }

    /** The first run that can be boarded at a place at some time; the number of runs if there is none. */
    int firstRun(int place, int ready, Set<Run> without) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (departure(middle, place) < ready) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < runs.size() && without.contains(run(low))) {
            low++;
        }
        return low;
    }
}
