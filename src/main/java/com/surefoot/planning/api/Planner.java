package com.surefoot.planning.api;

/** Turns a request into a plan. */
public interface Planner {

    /** The best plan found within the planner's limits, or what stands in its way. */
    Plan plan(PlanningRequest request);
}
