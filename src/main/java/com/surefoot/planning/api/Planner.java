package com.surefoot.planning.api;

import java.util.function.Consumer;

/** Turns a request into a plan. */
public interface Planner {

    /** The best plan found within the planner's limits, or what stands in its way. */
    default Plan plan(PlanningRequest request) {
        return plan(request, Flavour.BALANCED, improved -> {});
    }

    /**
     * The same, telling each better plan as soon as it is found. Every plan told is complete and meets every must.
     *
     * @param improved called on the planning thread; when it is called for the last time, that plan is the answer
     */
    Plan plan(PlanningRequest request, Flavour flavour, Consumer<Plan.Feasible> improved);
}
