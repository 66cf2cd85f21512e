package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockAuditTest {

    @Test
    void whatIsLockedStays() {
        assertThat(findings(locked("E10@4", "XY12@8", "sea/whole/flex", visit("museum", "13:30"), visit("grill", ""))))
                .isEmpty();
    }

    @Test
    void whatHasChangedIsFound() {
        assertThat(findings(locked("R7@6", "E10@4", "sea/double/flex", visit("museum", "13:31"), visit("zoo", ""))))
                .containsExactly(
                        "the ride out is not R7@6, as locked",
                        "the ride back is not E10@4, as locked",
                        "nobody sleeps in sea/double/flex, as locked",
                        "museum is not as locked",
                        "zoo is not as locked");
    }

    private static List<String> findings(Locks locks) {
        return Spoilt.findings(Tour.brief(Tour.CITIES, true, Tour.TWO, locks), Tour.HONEST);
    }

    private static Locks locked(String out, String back, String lodging, LockedVisit... visits) {
        return new Locks(Optional.of(out), Optional.of(back), Optional.of(lodging), List.of(visits));
    }

    /** On Friday, at a time if one is given. */
    private static LockedVisit visit(String id, String start) {
        return new LockedVisit(
                id, FRIDAY, Optional.of(start).filter(time -> !time.isEmpty()).map(LocalTime::parse));
    }
}
