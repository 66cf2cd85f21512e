package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.planning.mapping.Musts.Wished;
import java.util.List;

/** Musts and wishes for tests. */
final class Demands {

    static final Musts NONE = musts();

    private Demands() {}

    static Musts musts(Demand... demands) {
        return new Musts(List.of(demands), List.of(), List.of());
    }

    static Musts wish(int weight, Demand demand) {
        return new Musts(List.of(), List.of(), List.of(new Wished(demand, weight)));
    }
}
