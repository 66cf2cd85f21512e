package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import java.util.List;

/** Whether what is locked has stayed as it was. */
final class LockAudit {

    private final Trail trail;
    private final Findings findings;

    LockAudit(Trail trail, Findings findings) {
        this.trail = trail;
        this.findings = findings;
    }

    void check() {
        Locks locks = trail.brief().locks();
        List<Leg> legs = trail.listLegs();
        locks.outbound()
                .ifPresent(id -> findings.require(
                        !legs.isEmpty() && legs.get(0).id().equals(id), "the ride out is not %s, as locked", id));
        locks.inbound()
                .ifPresent(id -> findings.require(
                        !legs.isEmpty() && legs.get(legs.size() - 1).id().equals(id),
                        "the ride back is not %s, as locked",
                        id));
        locks.lodging()
                .ifPresent(id -> findings.require(
                        trail.listStays().stream()
                                .anyMatch(stay -> stay.offer().id().equals(id)),
                        "nobody sleeps in %s, as locked",
                        id));
        locks.visits()
                .forEach(lock -> findings.require(kept(lock, trail.itinerary()), "%s is not as locked", lock.id()));
    }

    private static boolean kept(LockedVisit lock, Itinerary itinerary) {
        return itinerary.days().stream()
                .filter(day -> day.date().equals(lock.day()))
                .flatMap(day -> day.activities().stream())
                .anyMatch(activity -> activity.id().equals(lock.id())
                        && lock.start()
                                .map(activity.start().toLocalTime()::equals)
                                .orElse(true));
    }
}
