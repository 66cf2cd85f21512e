package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What was seen of the opening hours of museums, for tests to keep. */
final class Sightings {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    static final FactId HOURS = hours("museum");

    private Sightings() {}

    static FactId hours(String museum) {
        return new FactId(FactKind.HOURS, museum, "2026-06-05");
    }

    /** So many days after the start. */
    static Instant day(double days) {
        return START.plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    static Observation seen(double day, String value) {
        return seen(HOURS, "guide", Manner.LISTED, day, value);
    }

    static Observation seen(FactId fact, String source, Manner manner, double day, String value) {
        return new Observation(fact, source, manner, day(day), Optional.of(day(day + 100)), value);
    }
}
