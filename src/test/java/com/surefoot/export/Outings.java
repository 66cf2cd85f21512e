package com.surefoot.export;

import com.surefoot.export.Event.Kind;
import com.surefoot.travel.GeoPoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Trips to be written into files. */
final class Outings {

    static final Spot PARIS = new Spot("Paris Nord", new GeoPoint(48.88, 2.355));
    static final Spot LONDON = new Spot("London St Pancras", new GeoPoint(51.53, -0.125));
    static final Instant KEPT = Instant.parse("2027-03-01T08:00:00Z");

    private Outings() {}

    static Outing of(Event... events) {
        return new Outing("A trip", KEPT, List.of(events));
    }

    static Event at(Spot spot, String start, String end, String zone) {
        return between(Kind.VISIT, spot, spot, time(start, zone), time(end, zone));
    }

    /** From one place to another, by the clocks of each. */
    static Event ride(Spot from, ZonedDateTime start, Spot to, ZonedDateTime end) {
        return between(Kind.RIDE, from, to, start, end);
    }

    static ZonedDateTime time(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone));
    }

    private static Event between(Kind kind, Spot from, Spot to, ZonedDateTime start, ZonedDateTime end) {
        return new Event(
                from.name() + start,
                kind,
                start.toLocalDate(),
                from.name(),
                start,
                end,
                from,
                to,
                Optional.of("12 min on foot"),
                Optional.of(0.97),
                List.of("Confidence: 97 %"));
    }
}
