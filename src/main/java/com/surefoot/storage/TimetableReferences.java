package com.surefoot.storage;

import static com.surefoot.storage.TimetableTables.AGENCIES;
import static com.surefoot.storage.TimetableTables.EXCEPTIONS;
import static com.surefoot.storage.TimetableTables.FARES;
import static com.surefoot.storage.TimetableTables.FARE_RULES;
import static com.surefoot.storage.TimetableTables.FREQUENCIES;
import static com.surefoot.storage.TimetableTables.ROUTES;
import static com.surefoot.storage.TimetableTables.STOPS;
import static com.surefoot.storage.TimetableTables.STOP_TIMES;
import static com.surefoot.storage.TimetableTables.TRANSFERS;
import static com.surefoot.storage.TimetableTables.TRIPS;
import static com.surefoot.storage.TimetableTables.WEEKS;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that the rows of a source's timetable name only rows that are there. */
final class TimetableReferences {

    /** A column, what it names, and for which rows that must be in one of the targets. */
    private record Reference(Table<?> table, String column, String what, String where, List<Target> targets) {

        static Reference of(Table<?> table, String column, String what, Target... targets) {
            return new Reference(table, column, what, "true", Arrays.asList(targets));
        }

        Reference where(String narrower) {
            return new Reference(table, column, what, narrower, targets);
        }

        String query(String pattern) {
            String exclusions = targets.stream().map(Target::exclusion).collect(Collectors.joining());
            return pattern.formatted(table.name(), column, where, exclusions);
        }
    }

    private record Target(Table<?> table, String column) {

        static Target id(Table<?> table) {
            return new Target(table, "id");
        }

        String exclusion() {
            return " except select %s from %s where source_no = ?".formatted(column, table.name());
        }
    }

    // a set difference takes linear time even before the database has seen how large the new tables are
    private static final String FIRST_STRAY =
            "select %2$s as named from %1$s where source_no = ? and %3$s %4$s order by 1 fetch first 1 row only";
    private static final String FIRST_ROW =
            "select row_no from %1$s where source_no = ? and %3$s and %2$s = ? order by 1 fetch first 1 row only";

    private static final List<Reference> ALL = List.of(
            Reference.of(ROUTES, "agency_id", "agency", Target.id(AGENCIES)),
            Reference.of(TRIPS, "route_id", "route", Target.id(ROUTES)),
            Reference.of(
                    TRIPS,
                    "service_id",
                    "service",
                    new Target(WEEKS, "service_id"),
                    new Target(EXCEPTIONS, "service_id")),
            Reference.of(STOP_TIMES, "trip_id", "trip", Target.id(TRIPS)),
            Reference.of(STOP_TIMES, "stop_id", "stop", Target.id(STOPS)),
            Reference.of(FREQUENCIES, "trip_id", "trip", Target.id(TRIPS)),
            Reference.of(FARE_RULES, "fare_id", "fare", Target.id(FARES)),
            Reference.of(FARE_RULES, "route_id", "route", Target.id(ROUTES)).where("route_id is not null"),
            // excerpts of feeds leave stations out; that matters only to stops that take their position from them
            Reference.of(STOPS, "parent_id", "station", Target.id(STOPS))
                    .where("parent_id is not null and lat is null"),
            // transfers within a vehicle (types 4 and 5) may name trips in place of stops
            Reference.of(TRANSFERS, "from_stop_id", "stop", Target.id(STOPS)).where("transfer_type < 4"),
            Reference.of(TRANSFERS, "to_stop_id", "stop", Target.id(STOPS)).where("transfer_type < 4"));

    private final Statements statements;
    private final int sourceNo;

    TimetableReferences(Statements statements, int sourceNo) {
        this.statements = statements;
        this.sourceNo = sourceNo;
    }

    /** @throws BrokenSourceException where a row names one that is not there */
    void check() {
        ALL.forEach(this::check);
    }

    private void check(Reference reference) {
        Object[] sourceNos =
                Collections.nCopies(1 + reference.targets().size(), sourceNo).toArray();
        statements
                .find(reference.query(FIRST_STRAY), row -> row.text("named"), sourceNos)
                .ifPresent(stray -> {
                    throw fault(reference, stray);
                });
    }

    private BrokenSourceException fault(Reference reference, String stray) {
        int rowNo = statements
                .find(reference.query(FIRST_ROW), row -> row.integer("row_no"), sourceNo, stray)
                .orElseThrow();
        String files = reference.targets().stream()
                .map(target -> target.table().file())
                .collect(Collectors.joining(" or "));
        return reference
                .table()
                .fault(
                        rowNo,
                        "%s '%s' is not in %s.".formatted(reference.what(), stray, files),
                        "Maybe a row is missing there?");
    }
}
