package com.surefoot.supply.streets;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;
import java.util.Optional;

/**
 * How one moves along a street: where it is allowed, and what a stretch counts for. On foot a stretch counts for its metres,
 * so that the shortest way wins; in a car for its seconds.
 *
 * @param kmh how fast one drives on a stretch; empty on foot, where speed is the city's rule and not the street's
 */
record Vehicle(String name, BooleanEncodedValue access, Optional<DecimalEncodedValue> kmh) implements Weighting {

    private static final double KMH_IN_METRES_A_SECOND = 3.6;

    @Override
    public double calcEdgeWeight(EdgeIteratorState stretch, boolean reverse) {
        if (!(reverse ? stretch.getReverse(access) : stretch.get(access))) {
            return Double.POSITIVE_INFINITY;
        }
        return kmh.map(speeds -> seconds(stretch, reverse ? stretch.getReverse(speeds) : stretch.get(speeds)))
                .orElseGet(stretch::getDistance);
    }

    private static double seconds(EdgeIteratorState stretch, double kmh) {
        return kmh > 0 ? stretch.getDistance() * KMH_IN_METRES_A_SECOND / kmh : Double.POSITIVE_INFINITY;
    }

    @Override
    public double calcMinWeightPerDistance() {
        return kmh.map(speeds -> KMH_IN_METRES_A_SECOND / speeds.getMaxStorableDecimal())
                .orElse(1.0);
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState stretch, boolean reverse) {
        return Math.round(1000 * calcEdgeWeight(stretch, reverse));
    }

    @Override
    public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
        return 0;
    }

    @Override
    public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
        return 0;
    }

    @Override
    public boolean hasTurnCosts() {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }
}
