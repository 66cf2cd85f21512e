package com.surefoot.storage;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** On which days of a stretch services of a source run. */
final class RunningDays {

    private static final String WEEKS = "select s.service_id, s.weekdays, s.first_day, s.last_day from ";
    private static final String EXCEPTIONS = "select s.service_id, s.service_day, s.runs from ";
    private static final String ALL = "%s s where s.source_no = ?";

    // a condition "service_id = any(?)" H2 holds against every key for every row that it has found by the index
    private static final String THESE = "unnest(cast(? as varchar array)) as wanted (id) "
            + "join %s s on s.service_id = wanted.id and s.source_no = ?";

    private final DateRange within;
    private final Map<String, DaySet> days = new HashMap<>();

    private RunningDays(DateRange within) {
        this.within = within;
    }

    /** Of all services; one that is not in it runs on none of the days. */
    static Map<String, DaySet> ofAll(Statements statements, int sourceNo, DateRange within) {
        return new RunningDays(within).read(statements, ALL, sourceNo);
    }

    /** Of these services. */
    static Map<String, DaySet> of(Statements statements, int sourceNo, Collection<String> services, DateRange within) {
        String[] ids = new HashSet<>(services).toArray(String[]::new);
        return new RunningDays(within).read(statements, THESE, ids, sourceNo);
    }

    private Map<String, DaySet> read(Statements statements, String from, Object... parameters) {
        statements.forEach(WEEKS + from.formatted("service_week"), this::week, parameters);
        statements.forEach(EXCEPTIONS + from.formatted("service_exception"), this::exception, parameters);
        days.values().removeIf(DaySet::isEmpty);
        return days;
    }

    private DaySet week(Row row) throws SQLException {
        DateRange validity = new DateRange(row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class));
        DaySet week = DaySet.weekly(within, weekdays(row.text("weekdays")), validity);
        return days.merge(row.text("service_id"), week, DaySet::plus);
    }

    private static Set<DayOfWeek> weekdays(String flags) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (flags.charAt(day.getValue() - 1) == '1') {
                weekdays.add(day);
            }
        }
        return weekdays;
    }

    private DaySet exception(Row row) throws SQLException {
        LocalDate day = row.get("service_day", LocalDate.class);
        DaySet before = days.getOrDefault(row.text("service_id"), DaySet.none(within));
        DaySet after = row.flag("runs") ? before.with(day) : before.without(day);
        days.put(row.text("service_id"), after);
        return after;
    }
}
