package com.surefoot.planning.tours;

import static java.util.Objects.requireNonNull;

import com.surefoot.planning.routing.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One day's tour, as the solver sees it. */
@PlanningEntity
public class Tour {

    @PlanningId
    private int day;

    @PlanningVariable(valueRangeProviderRefs = TourPlan.ROUTES)
    private @Nullable List<Visit> visits;

    /** For the solver's cloning only. */
    Tour() {}

    Tour(int day) {
        this.day = day;
    }

    public int day() {
        return day;
    }

    public List<Visit> visits() {
        return requireNonNull(visits, "visits");
    }

    void follow(List<Visit> route) {
        visits = route;
    }
}
