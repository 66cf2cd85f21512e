package com.surefoot.supply.timetables;

/** When a run calls at the stops of its line, in seconds of the window. */
final class Calls {

    private final Run run;
    private final int[] arrivals;
    private final int[] departures;

    /**
     * Keeps both arrays.
     *
     * @param arrivals one a stop
     * @param departures one a stop
     */
    Calls(Run run, int[] arrivals, int[] departures) {
        this.run = run;
        this.arrivals = arrivals;
        this.departures = departures;
    }

    Run run() {
        return run;
    }

    int arrival(int place) {
        return arrivals[place];
    }

    int departure(int place) {
        return departures[place];
    }

    int length() {
        return arrivals.length;
    }

    /** Whether it is at no stop before the other one. */
    boolean follows(Calls other) {
        for (int i = 0; i < arrivals.length; i++) {
            if (arrivals[i] < other.arrivals[i] || departures[i] < other.departures[i]) {
                return false;
            }
        }
        return true;
    }

    int first() {
        return departures[0];
    }

    int last() {
        return arrivals[arrivals.length - 1];
    }
}
