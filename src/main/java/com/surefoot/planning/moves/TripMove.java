package com.surefoot.planning.moves;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.TripPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives days other routes, or the frame other rides or another lodging; any of it at once. */
final class TripMove extends AbstractMove<TripPlan> {

    private final Map<DayPlan, Route> routes;
    private final Frame frame;
    private final LegOption outbound;
    private final LegOption inbound;
    private final LodgingOption lodging;

    private TripMove(
            Map<DayPlan, Route> routes, Frame frame, LegOption outbound, LegOption inbound, LodgingOption lodging) {
        this.routes = routes;
        this.frame = frame;
        this.outbound = outbound;
        this.inbound = inbound;
        this.lodging = lodging;
    }

    static TripMove reroute(Frame frame, Map<DayPlan, Route> routes) {
        return new TripMove(routes, frame, frame.outbound(), frame.inbound(), frame.lodging());
    }

    static TripMove reframe(Frame frame, LegOption outbound, LegOption inbound, LodgingOption lodging) {
        return new TripMove(Map.of(), frame, outbound, inbound, lodging);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<TripPlan> director) {
        return !routes.isEmpty() || !changedVariables().isEmpty();
    }

    @Override
    protected TripMove createUndoMove(ScoreDirector<TripPlan> director) {
        Map<DayPlan, Route> before = new LinkedHashMap<>();
        routes.keySet().forEach(day -> before.put(day, day.route()));
        return new TripMove(before, frame, frame.outbound(), frame.inbound(), frame.lodging());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<TripPlan> director) {
        reframe(director);
        routes.forEach((day, route) -> {
            director.beforeVariableChanged(day, "route");
            day.setRoute(route);
            director.afterVariableChanged(day, "route");
        });
    }

    private void reframe(ScoreDirector<TripPlan> director) {
        List<String> changed = changedVariables();
        changed.forEach(variable -> director.beforeVariableChanged(frame, variable));
        frame.set(outbound, inbound, lodging);
        changed.forEach(variable -> director.afterVariableChanged(frame, variable));
    }

    private List<String> changedVariables() {
        List<String> changed = new ArrayList<>();
        if (!outbound.equals(frame.outbound())) {
            changed.add("outbound");
        }
        if (!inbound.equals(frame.inbound())) {
            changed.add("inbound");
        }
        if (!lodging.equals(frame.lodging())) {
            changed.add("lodging");
        }
        return changed;
    }

    @Override
    public TripMove rebase(ScoreDirector<TripPlan> destination) {
        Map<DayPlan, Route> rebased = new LinkedHashMap<>();
        routes.forEach((day, route) -> rebased.put(destination.lookUpWorkingObject(day), route));
        return new TripMove(rebased, destination.lookUpWorkingObject(frame), outbound, inbound, lodging);
    }

    @Override
    public String toString() {
        return routes.isEmpty() ? "reframe" : "reroute " + routes;
    }
}
