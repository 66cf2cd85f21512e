package com.surefoot.planning.search;

import com.surefoot.planning.model.Frame;
import com.surefoot.planning.routing.RoutePlan;
import com.surefoot.planning.routing.RouteSearch;

/**
 * A frame that is tried, how to get around in each part, and the engine at work on it.
 *
 * @param points what the frame is worth by itself, in the engine's units
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed once it is tried
record Trial(Frame frame, int[] styles, RouteSearch engine, long points) {

    RoutePlan plan() {
        return engine.best();
    }

    long value() {
        return points + engine.objective();
    }
}
