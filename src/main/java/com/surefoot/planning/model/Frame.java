package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** What the days hang in: the rides there and back and the place to sleep. */
@PlanningEntity
public class Frame {

    @PlanningId
    private final long id = 0;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.OUTBOUND)
    private @Nullable LegOption outbound;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.INBOUND)
    private @Nullable LegOption inbound;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.LODGING)
    private @Nullable LodgingOption lodging;

    public LegOption outbound() {
        return requireNonNull(outbound, "outbound");
    }

    public LegOption inbound() {
        return requireNonNull(inbound, "inbound");
    }

    public LodgingOption lodging() {
        return requireNonNull(lodging, "lodging");
    }

    public void set(LegOption newOutbound, LegOption newInbound, LodgingOption newLodging) {
        outbound = newOutbound;
        inbound = newInbound;
        lodging = newLodging;
    }

    /** The day the party arrives and first sleeps there. */
    public int firstDay() {
        return TripCalendar.dayOf(outbound().arrives());
    }

    /** The day the party leaves. */
    public int lastDay() {
        return TripCalendar.dayOf(inbound().departs());
    }

    public int nights() {
        return lodging().offer().isEmpty() ? 0 : Math.max(0, lastDay() - firstDay());
    }

    /** Rides and rooms, in minor units. */
    public long cost() {
        return outbound().cost() + inbound().cost() + lodging().nightly() * nights();
    }

    /** Minutes by which the ride back is due before the party has even arrived. */
    public int collision() {
        return Math.max(0, outbound().free() - inbound().due());
    }

    public long id() {
        return id;
    }
}
