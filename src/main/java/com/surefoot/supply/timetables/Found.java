package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.InCityMode;
import java.util.List;

/**
 * Rides in turn that lead from one place to another.
 *
 * @param rides at least one
 * @param begin when one sets out, in seconds of the window
 * @param end when one is there
 */
record Found(List<Part> rides, int begin, int end) {

    /**
     * A ride on a run of a line.
     *
     * @param run its number
     * @param board the place along the line where one gets on
     * @param alight the later place where one gets off
     */
    record Part(Line line, int run, int board, int alight) {

        int boardsAt() {
            return line.halt(board);
        }

        int alightsAt() {
            return line.halt(alight);
        }

        int departure() {
            return line.departure(run, board);
        }

        int arrival() {
            return line.arrival(run, alight);
        }
    }

    Found {
        rides = List.copyOf(rides);
    }

    int seconds() {
        return end - begin;
    }

    boolean rides(InCityMode mode) {
        return rides.stream().anyMatch(ride -> ride.line().mode() == mode);
    }
}
