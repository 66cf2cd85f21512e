package com.surefoot.storage;

/**
 * Makes a source's timetable whole once all its rows are in: checks that they hold together, lets stops inherit from
 * their stations, and estimates the times between timepoints.
 */
final class TimetableCompletion {

    private static final String NAME_ONLY_AGENCY = """
            update route set agency_id = (select min(id) from agency where source_no = ?)
            where source_no = ? and agency_id = '' and (select count(*) from agency where source_no = ?) = 1
            """;

    private static final String INHERIT =
            """
            update stop set lat = coalesce(lat, %1$s), lon = coalesce(lon, %2$s),
                time_zone = coalesce(time_zone, %3$s), city_id = coalesce(city_id, %4$s)
            where source_no = ? and parent_id is not null and (
                lat is null and %1$s is not null
                or time_zone is null and %3$s is not null
                or city_id is null and %4$s is not null)
            """.formatted(ofParent("lat"), ofParent("lon"), ofParent("time_zone"), ofParent("city_id"));

    private final Statements statements;
    private final int sourceNo;

    TimetableCompletion(Statements statements, int sourceNo) {
        this.statements = statements;
        this.sourceNo = sourceNo;
    }

    /** @throws com.surefoot.catalogue.BrokenSourceException where the rows do not hold together */
    void complete() {
        statements.update(NAME_ONLY_AGENCY, sourceNo, sourceNo, sourceNo);
        new TimetableReferences(statements, sourceNo).check();
        // twice, since a boarding area belongs to a platform, and that to a station
        statements.update(INHERIT, sourceNo);
        statements.update(INHERIT, sourceNo);
        new CallTimes(statements, sourceNo).complete();
    }

    private static String ofParent(String column) {
        return "(select p.%s from stop p where p.source_no = stop.source_no and p.id = stop.parent_id)"
                .formatted(column);
    }
}
