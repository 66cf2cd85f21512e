package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import java.util.List;

/** What holds of every trip, whatever else is asked of it. */
public final class FactAudit {

    private final TripBrief brief;

    public FactAudit(TripBrief brief) {
        this.brief = brief;
    }

    /** One sentence for each thing that is wrong; empty if all is well. */
    public List<String> listFindings(Itinerary itinerary) {
        Trail trail = new Trail(brief, itinerary);
        Findings findings = new Findings();
        new RouteAudit(trail, findings).check();
        new ScheduleAudit(trail, findings).check();
        new NightAudit(trail, findings).check();
        new PriceAudit(trail, findings).check();
        new LockAudit(trail, findings).check();
        return findings.list();
    }
}
