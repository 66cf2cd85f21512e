package com.surefoot.planning.model;

import org.optaplanner.core.api.domain.variable.VariableListener;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** Keeps timetables up to date: one day's when its route changes, all when a ride or the lodging does. */
public class TimetableListener implements VariableListener<TripPlan, Object> {

    @Override
    public void beforeEntityAdded(ScoreDirector<TripPlan> director, Object entity) {}

    @Override
    public void afterEntityAdded(ScoreDirector<TripPlan> director, Object entity) {
        refresh(director, entity);
    }

    @Override
    public void beforeVariableChanged(ScoreDirector<TripPlan> director, Object entity) {}

    @Override
    public void afterVariableChanged(ScoreDirector<TripPlan> director, Object entity) {
        refresh(director, entity);
    }

    @Override
    public void beforeEntityRemoved(ScoreDirector<TripPlan> director, Object entity) {}

    @Override
    public void afterEntityRemoved(ScoreDirector<TripPlan> director, Object entity) {}

    private static void refresh(ScoreDirector<TripPlan> director, Object entity) {
        if (entity instanceof DayPlan day) {
            refresh(director, day);
        } else {
            director.getWorkingSolution().days().forEach(day -> refresh(director, day));
        }
    }

    private static void refresh(ScoreDirector<TripPlan> director, DayPlan day) {
        director.beforeVariableChanged(day, "timetable");
        day.refresh();
        director.afterVariableChanged(day, "timetable");
    }
}
