package com.surefoot.wire;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.Locks.LockedVisit;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what is to stay as it is. */
final class LocksReader {

    private static final int MOST_VISITS = 200;
    private static final int MOST_KEPT = 1000;

    private LocksReader() {}

    /** @param roundTrip whether there is a ride back that can be locked */
    static Locks read(Element element, boolean roundTrip) {
        Element locks = element.object("outbound", "inbound", "lodging", "visits", "rest", "nothingNew");
        Element inbound = locks.child("inbound");
        if (!roundTrip && !inbound.isAbsent()) {
            inbound.impossible("A one-way trip has no ride back.", "Maybe 'roundTrip' should be true?");
        }
        return new Locks(
                locks.child("outbound").text(),
                inbound.text(),
                locks.child("lodging").text(),
                locks.child("visits").items(MOST_VISITS).stream()
                        .flatMap(visit -> visit(visit).stream())
                        .toList(),
                locks.child("rest").items(MOST_KEPT).stream()
                        .flatMap(kept -> kept(kept).stream())
                        .toList(),
                locks.child("nothingNew").flag().orElse(false));
    }

    private static Optional<LockedVisit> visit(Element element) {
        Element visit = element.object("id", "day", "start");
        Optional<String> id = visit.child("id").required().text();
        Optional<LocalDate> day = visit.child("day").required().date();
        return id.isPresent() && day.isPresent()
                ? Optional.of(new LockedVisit(
                        id.get(), day.get(), visit.child("start").time()))
                : Optional.empty();
    }

    private static Optional<Kept> kept(Element element) {
        Element kept = element.object("id", "day");
        Optional<String> id = kept.child("id").required().text();
        Optional<LocalDate> day = kept.child("day").required().date();
        return id.isPresent() && day.isPresent() ? Optional.of(new Kept(id.get(), day.get())) : Optional.empty();
    }
}
