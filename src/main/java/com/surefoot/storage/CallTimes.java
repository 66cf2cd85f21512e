package com.surefoot.storage;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.transport.timetable.ServiceTime;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks along every trip of a source: checks that time does not run backwards, and estimates times left out. */
final class CallTimes {

    private static final int BATCH = 2_000;
    private static final String IN_ORDER = """
            select row_no, trip_id, stop_sequence, arrival_s, departure_s from stop_time
            where source_no = ? order by source_no, trip_id, stop_sequence
            """;
    private static final String ESTIMATE =
            "update stop_time set arrival_s = ?, departure_s = ? where source_no = ? and trip_id = ? and stop_sequence = ?";

    /** A stop time, as far as its times go. */
    private record Call(
            int rowNo, String tripId, int sequence, Optional<Integer> arrival, Optional<Integer> departure) {

        static Call of(Row row) throws SQLException {
            return new Call(
                    row.integer("row_no"),
                    row.text("trip_id"),
                    row.integer("stop_sequence"),
                    row.find("arrival_s", Integer.class),
                    row.find("departure_s", Integer.class));
        }

        BrokenSourceException fault(String problem, String hint) {
            return TimetableTables.STOP_TIMES.fault(rowNo, "trip '%s' ".formatted(tripId) + problem, hint);
        }
    }

    private final Statements statements;
    private final int sourceNo;
    private final List<Call> trip = new ArrayList<>();
    private final List<Object[]> estimates = new ArrayList<>();

    CallTimes(Statements statements, int sourceNo) {
        this.statements = statements;
        this.sourceNo = sourceNo;
    }

    /** @throws BrokenSourceException where a trip's times cannot be */
    void complete() {
        statements.forEach(IN_ORDER, row -> follow(Call.of(row)), sourceNo);
        completeTrip();
        writeEstimates();
    }

    private boolean follow(Call call) {
        if (!trip.isEmpty() && !trip.get(0).tripId().equals(call.tripId())) {
            completeTrip();
        }
        return trip.add(call);
    }

    private void completeTrip() {
        int last = -1;
        for (int i = 0; i < trip.size(); i++) {
            Call call = trip.get(i);
            if (call.arrival().isEmpty()) {
                checkInner(i);
                continue;
            }
            check(call, last < 0 ? call.arrival() : trip.get(last).departure());
            estimateBetween(last, i);
            last = i;
        }
        trip.clear();
        if (estimates.size() >= BATCH) {
            writeEstimates();
        }
    }

    private void checkInner(int i) {
        if (i == 0 || i == trip.size() - 1) {
            throw trip.get(i)
                    .fault(
                            "has no time at its %s stop.".formatted(i == 0 ? "first" : "last"),
                            "Maybe the columns are shifted?");
        }
    }

    private static void check(Call call, Optional<Integer> before) {
        int arrival = call.arrival().orElseThrow();
        int departure = call.departure().orElseThrow();
        if (arrival < before.orElseThrow()) {
            throw call.fault(
                    "arrives at %s and left the stop before at %s.".formatted(time(arrival), time(before.get())),
                    "Maybe times past midnight should count on past 24:00:00?");
        }
        if (departure < arrival) {
            throw call.fault(
                    "arrives at %s and leaves at %s.".formatted(time(arrival), time(departure)),
                    "Maybe times past midnight should count on past 24:00:00?");
        }
    }

    /** Spreads the stops between two timepoints evenly over the time between them. */
    private void estimateBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long leaves = trip.get(from).departure().orElseThrow();
            long arrives = trip.get(to).arrival().orElseThrow();
            int estimate = (int) (leaves + (arrives - leaves) * (i - from) / (to - from));
            Call call = trip.get(i);
            estimates.add(new Object[] {estimate, estimate, sourceNo, call.tripId(), call.sequence()});
        }
    }

    private void writeEstimates() {
        try {
            statements.updateEach(ESTIMATE, estimates);
        } catch (SQLException e) {
            throw new DataAccessException("Estimating times failed: " + e.getMessage(), e);
        }
        estimates.clear();
    }

    private static ServiceTime time(int seconds) {
        return new ServiceTime(seconds);
    }
}
