package com.surefoot.planning.tours;

import com.surefoot.planning.routing.RoutePlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** A step of the solver: lets the search work for a while and takes over what it found. */
final class AdvanceTours implements CustomPhaseCommand<TourPlan> {

    @Override
    public void changeWorkingSolution(ScoreDirector<TourPlan> director) {
        TourPlan plan = director.getWorkingSolution();
        RoutePlan found = plan.search().get();
        for (Tour tour : plan.tours()) {
            director.beforeVariableChanged(tour, "visits");
            tour.follow(found.days().get(tour.day()));
            director.afterVariableChanged(tour, "visits");
        }
        director.triggerVariableListeners();
    }
}
