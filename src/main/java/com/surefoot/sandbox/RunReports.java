package com.surefoot.sandbox;

import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.timetable.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What those who run trains and flights tell of them: cancellations once they are announced, and delays from an hour before. */
final class RunReports {

    /** A cancellation is announced four days before at the earliest. */
    private static final int DAYS_AHEAD = 5;

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration STILL = Duration.ofHours(2);

    private final Stock stock;
    private final Runs runs;

    RunReports(Stock stock, Runs runs) {
        this.stock = stock;
        this.runs = runs;
    }

    List<RunReport> list(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<RunId, TransportOffer> first = new LinkedHashMap<>();
        today.minusDays(1)
                .datesUntil(today.plusDays(DAYS_AHEAD + 1L))
                .flatMap(day -> stock.listRidesOf(day).stream())
                .sorted(Comparator.comparing(
                                (TransportOffer ride) -> ride.departure().toInstant())
                        .thenComparing(TransportOffer::id))
                .forEach(ride -> RideId.find(ride.id()).ifPresent(id -> first.putIfAbsent(id.run(), ride)));
        List<RunReport> reports = new ArrayList<>();
        first.values().forEach(ride -> report(ride, now).ifPresent(reports::add));
        return reports;
    }

    private Optional<RunReport> report(TransportOffer ride, Instant now) {
        Instant departure = ride.departure().toInstant();
        Instant arrival = ride.arrival().toInstant();
        if (arrival.plus(STILL).isBefore(now)) {
            return Optional.empty();
        }
        boolean isOff = runs.goes(ride).version(now.getEpochSecond()) == Change.CHANGED;
        boolean isNear = !departure.minus(SOON).isAfter(now);
        OptionalInt late = isOff || !isNear ? OptionalInt.empty() : runs.delay(ride);
        return isOff || (isNear && late.isPresent())
                ? RideId.find(ride.id()).map(id -> new RunReport(id, ride.number(), departure, arrival, late))
                : Optional.empty();
    }
}
