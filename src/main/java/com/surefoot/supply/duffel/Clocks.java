package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When a ride leaves and arrives. Duffel states what the clocks show, and how long it takes: where clocks are set back,
 * that tells which of two hours is meant, and everywhere whether times and time zones go together.
 */
record Clocks(ZonedDateTime departure, ZonedDateTime arrival) {

    /** @throws IOException if no clock ever shows one of the times, or they do not go together */
    static Clocks read(Json segment, ZoneId from, ZoneId to) throws IOException {
        List<ZonedDateTime> departures = moments(segment, "departing_at", from);
        List<ZonedDateTime> arrivals = moments(segment, "arriving_at", to);
        Optional<Duration> duration = segment.findText("duration").map(Duration::parse);
        if (duration.isEmpty()) {
            // whoever comes early and expects to arrive late misses nothing
            return new Clocks(departures.get(0), arrivals.get(arrivals.size() - 1));
        }
        for (ZonedDateTime departure : departures) {
            for (ZonedDateTime arrival : arrivals) {
                if (Duration.between(departure, arrival).equals(duration.get())) {
                    return new Clocks(departure, arrival);
                }
            }
        }
        throw new IOException("%s takes %s from %s to %s, which is not the time between"
                .formatted(segment.where(), duration.get(), departures.get(0), arrivals.get(0)));
    }

    /** When a clock shows that: once, twice as it is set back, never as it is set forward. */
    private static List<ZonedDateTime> moments(Json segment, String field, ZoneId zone) throws IOException {
        LocalDateTime local = LocalDateTime.parse(segment.get(field).text());
        List<ZonedDateTime> moments = zone.getRules().getValidOffsets(local).stream()
                .map(offset -> ZonedDateTime.ofLocal(local, zone, offset))
                .toList();
        if (moments.isEmpty()) {
            throw new IOException(
                    "%s/%s is %s, which no clock in %s shows".formatted(segment.where(), field, local, zone));
        }
        return moments;
    }
}
