package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.RideDemand;
import java.util.List;
import java.util.stream.Stream;

/** Demands that together are one way to meet the musts. */
record World(List<Demand> demands, List<RideOn> rides) {

    static final World NONE = new World(List.of(), List.of());

    static World of(Demand demand) {
        return new World(List.of(demand), List.of());
    }

    static World of(List<Integer> legs, RideDemand demand) {
        return new World(
                List.of(), legs.stream().map(leg -> new RideOn(leg, demand)).toList());
    }

    World plus(World other) {
        return new World(plus(demands, other.demands), plus(rides, other.rides));
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
