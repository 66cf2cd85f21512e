package com.surefoot.supply.ota;

import com.surefoot.lodging.live.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a penalty begins: at an {@code AbsoluteDeadline}, or so many units before the arrival ({@code OffsetTimeUnit},
 * {@code OffsetUnitMultiplier}, {@code OffsetDropTime}). One that begins some time after the booking, or is stated in words
 * that nobody knows, is taken to have begun already: a trip is planned before anything is booked.
 */
final class Deadlines {

    private static final int MOST = 10_000;

    private final ZonedDateTime arrival;

    Deadlines(ZonedDateTime arrival) {
        this.arrival = arrival;
    }

    /** What begins before anybody could cancel. */
    Deadline always() {
        return new Deadline(Instant.EPOCH, arrival.getZone());
    }

    /** @throws IOException if it is no time, or no number */
    Deadline read(Node deadline) throws IOException {
        Optional<String> absolute = deadline.attribute("AbsoluteDeadline");
        if (absolute.isPresent()) {
            return absolute(absolute.get());
        }
        int units = deadline.number("OffsetUnitMultiplier").orElse(0);
        if (units > MOST) {
            throw new IOException("Deadline has an offset of %d units".formatted(units));
        }
        String unit = deadline.attribute("OffsetTimeUnit").orElse("Day");
        boolean known =
                deadline.attribute("OffsetDropTime").orElse("BeforeArrival").equals("BeforeArrival");
        return known ? back(unit, units).map(Deadline::of).orElseGet(this::always) : always();
    }

    /** By the clock of the place, unless it has its own. */
    private Deadline absolute(String time) {
        if (time.matches(".*T.*(Z|[+-][0-9]{2}:[0-9]{2})")) {
            return Deadline.of(OffsetDateTime.parse(time).atZoneSameInstant(arrival.getZone()));
        }
        LocalDateTime local = time.contains("T")
                ? LocalDateTime.parse(time)
                : LocalDate.parse(time).atStartOfDay();
        return Deadline.of(local.atZone(arrival.getZone()));
    }

    private Optional<ZonedDateTime> back(String unit, int units) {
        return switch (unit) {
            case "Hour" -> Optional.of(arrival.minus(Duration.ofHours(units)));
            case "Minute" -> Optional.of(arrival.minus(Duration.ofMinutes(units)));
            case "Day" -> Optional.of(arrival.minus(Period.ofDays(units)));
            case "Week" -> Optional.of(arrival.minus(Period.ofWeeks(units)));
            case "Month" -> Optional.of(arrival.minus(Period.ofMonths(units)));
            default -> Optional.empty();
        };
    }
}
