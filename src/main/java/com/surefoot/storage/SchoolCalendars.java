package com.surefoot.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.surefoot.sights.SchoolCalendar;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The school holidays of all sources. */
final class SchoolCalendars {

    private static final String ALL = "select * from school_holiday order by source_no, row_no";

    /** Who tells of what: a source of its own for each part of a country it speaks of. */
    private record Teller(int sourceNo, String country, Optional<String> region) {}

    private record Told(Teller teller, DateRange days) {}

    private SchoolCalendars() {}

    static List<SchoolCalendar> list(Statements statements) {
        Map<Teller, List<DateRange>> told = statements.list(ALL, SchoolCalendars::read).stream()
                .collect(groupingBy(Told::teller, LinkedHashMap::new, mapping(Told::days, toList())));
        return told.entrySet().stream()
                .map(entry -> new SchoolCalendar(
                        entry.getKey().country(), entry.getKey().region(), entry.getValue()))
                .toList();
    }

    private static Told read(Row row) throws SQLException {
        return new Told(
                new Teller(row.integer("source_no"), row.text("country"), row.findText("region")),
                new DateRange(row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class)));
    }
}
