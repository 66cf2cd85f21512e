package com.surefoot.storage;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.List;

/**
 * Makes a source's timetable whole once all its rows are in: checks that they hold together, lets stops inherit from
 * their stations, and estimates the times between timepoints.
 */
final class TimetableCompletion {

    /** A column that names rows of other tables; {@code where} narrows it to the rows for which that matters. */
    private record Reference(Table<?> table, String column, String where, String what, List<Target> targets) {

        static Reference of(Table<?> table, String column, String what, Table<?> target) {
            return new Reference(table, column, "true", what, List.of(new Target(target, "id")));
        }

        Reference where(String narrower) {
            return new Reference(table, column, narrower, what, targets);
        }
    }

    private record Target(Table<?> table, String column) {}

    private static final List<Reference> REFERENCES = List.of(
            Reference.of(TimetableTables.ROUTES, "agency_id", "agency", TimetableTables.AGENCIES),
            Reference.of(TimetableTables.TRIPS, "route_id", "route", TimetableTables.ROUTES),
            new Reference(
                    TimetableTables.TRIPS,
                    "service_id",
                    "true",
                    "service",
                    List.of(
                            new Target(TimetableTables.WEEKS, "service_id"),
                            new Target(TimetableTables.EXCEPTIONS, "service_id"))),
            Reference.of(TimetableTables.STOP_TIMES, "trip_id", "trip", TimetableTables.TRIPS),
            Reference.of(TimetableTables.STOP_TIMES, "stop_id", "stop", TimetableTables.STOPS),
            Reference.of(TimetableTables.FREQUENCIES, "trip_id", "trip", TimetableTables.TRIPS),
            Reference.of(TimetableTables.FARE_RULES, "fare_id", "fare", TimetableTables.FARES),
            Reference.of(TimetableTables.FARE_RULES, "route_id", "route", TimetableTables.ROUTES)
                    .where("c.route_id is not null"),
            // excerpts of feeds often leave stations out; that matters where a stop's position depends on them
            Reference.of(TimetableTables.STOPS, "parent_id", "station", TimetableTables.STOPS)
                    .where("c.parent_id is not null and c.lat is null"),
            // in-seat transfers may leave the stops out
            Reference.of(TimetableTables.TRANSFERS, "from_stop_id", "stop", TimetableTables.STOPS)
                    .where("c.transfer_type < 4"),
            Reference.of(TimetableTables.TRANSFERS, "to_stop_id", "stop", TimetableTables.STOPS)
                    .where("c.transfer_type < 4"));

    private static final String NAME_ONLY_AGENCY = """
            update route set agency_id = (select min(id) from agency where source_no = ?)
            where source_no = ? and agency_id = '' and (select count(*) from agency where source_no = ?) = 1
            """;

    private static final String INHERIT =
            """
            update stop set lat = coalesce(lat, %1$s), lon = coalesce(lon, %2$s),
                time_zone = coalesce(time_zone, %3$s), city_id = coalesce(city_id, %4$s)
            where source_no = ? and parent_id is not null and exists (
                select 1 from stop p where p.source_no = stop.source_no and p.id = stop.parent_id and (
                    stop.lat is null and p.lat is not null
                    or stop.time_zone is null and p.time_zone is not null
                    or stop.city_id is null and p.city_id is not null))
            """.formatted(ofParent("lat"), ofParent("lon"), ofParent("time_zone"), ofParent("city_id"));

    private final Statements statements;
    private final int sourceNo;

    TimetableCompletion(Statements statements, int sourceNo) {
        this.statements = statements;
        this.sourceNo = sourceNo;
    }

    /** @throws BrokenSourceException where the rows do not hold together */
    void complete() {
        statements.update(NAME_ONLY_AGENCY, sourceNo, sourceNo, sourceNo);
        REFERENCES.forEach(this::check);
        // twice, since a boarding area belongs to a platform, and that to a station
        statements.update(INHERIT, sourceNo);
        statements.update(INHERIT, sourceNo);
        new CallTimes(statements, sourceNo).complete();
    }

    private void check(Reference reference) {
        StringBuilder sql =
                new StringBuilder("select c.row_no, c.%2$s as named from %1$s c where c.source_no = ? and %3$s"
                        .formatted(reference.table().name(), reference.column(), reference.where()));
        for (Target target : reference.targets()) {
            sql.append(" and not exists (select 1 from %s p where p.source_no = c.source_no and p.%s = c.%s)"
                    .formatted(target.table().name(), target.column(), reference.column()));
        }
        sql.append(" order by c.row_no fetch first 1 row only");
        statements
                .find(sql.toString(), row -> fault(reference, row.integer("row_no"), row.text("named")), sourceNo)
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private static BrokenSourceException fault(Reference reference, int rowNo, String named) {
        String files = String.join(
                " or ",
                reference.targets().stream()
                        .map(target -> target.table().file())
                        .toList());
        return reference
                .table()
                .fault(
                        rowNo,
                        "%s '%s' is not in %s.".formatted(reference.what(), named, files),
                        "Maybe a row is missing there?");
    }

    private static String ofParent(String column) {
        return "(select p.%s from stop p where p.source_no = stop.source_no and p.id = stop.parent_id)"
                .formatted(column);
    }
}
