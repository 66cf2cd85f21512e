package com.surefoot.planning.search;

import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.TripPlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** A step of the solver: lets the plan's search work for a while and takes over what it found. */
public final class Advance implements CustomPhaseCommand<TripPlan> {

    @Override
    public void changeWorkingSolution(ScoreDirector<TripPlan> director) {
        TripPlan plan = director.getWorkingSolution();
        plan.search().get().ifPresent(found -> adopt(director, plan, found));
    }

    private static void adopt(ScoreDirector<TripPlan> director, TripPlan plan, Assignment found) {
        director.beforeVariableChanged(plan.framePlan(), "frame");
        plan.framePlan().choose(found.frame());
        director.afterVariableChanged(plan.framePlan(), "frame");
        for (DayPlan day : plan.days()) {
            director.beforeVariableChanged(day, "timetable");
            day.follow(found.days().get(day.index()));
            director.afterVariableChanged(day, "timetable");
        }
        director.triggerVariableListeners();
    }
}
