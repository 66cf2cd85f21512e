package com.surefoot.planning.departures;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.departures.Corrections.Caution;
import java.util.function.Consumer;

/**
 * Plans with ways that take the same time at any hour, and then asks for the runs there are at the hours that came of it. Where
 * one takes longer, costs more or is not there, the trip is planned again with what was found; if that goes on, only with
 * rides that were found, and at last without any, so that no trip rests on a run that is known not to fit.
 */
public final class TimedPlanner implements Planner {

    /** Plans that may lead to ways nobody has asked for yet; what comes after them may not. */
    private static final int FREE_ROUNDS = 3;

    private final Planner planner;

    public TimedPlanner(Planner planner) {
        this.planner = planner;
    }

    @Override
    public Plan plan(PlanningRequest request, Flavour flavour, Consumer<Feasible> improved) {
        Timing timing = new Timing(request);
        Corrections corrections = new Corrections();
        Plan plan = planner.plan(request, flavour, improved);
        for (int round = 1; plan instanceof Feasible feasible; round++) {
            int before = corrections.count();
            Itinerary timed = timing.time(feasible.itinerary(), corrections);
            if (corrections.count() == before) {
                return told(feasible, timed, improved);
            }
            if (round >= FREE_ROUNDS) {
                corrections.be(round == FREE_ROUNDS ? Caution.ONLY_FOUND : Caution.NO_RIDES);
            }
            plan = planner.plan(corrections.correct(request), flavour, improved);
        }
        return plan;
    }

    private static Feasible told(Feasible planned, Itinerary timed, Consumer<Feasible> improved) {
        if (timed.equals(planned.itinerary())) {
            return planned;
        }
        Feasible better = new Feasible(timed, planned.score(), planned.reasons(), planned.skipped());
        improved.accept(better);
        return better;
    }
}
