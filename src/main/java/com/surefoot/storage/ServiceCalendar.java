package com.surefoot.storage;

import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** On which days the services of a source run. */
final class ServiceCalendar {

    private static final String WEEKS = "select * from service_week where source_no = ? and service_id = any(?)";
    private static final String EXCEPTIONS = """
            select * from service_exception
            where source_no = ? and service_id = any(?) and service_day between ? and ?
            """;
    private static final String EXTENT = """
            select min(first_day) as first_day, max(last_day) as last_day from (
                select first_day, last_day from service_week
                where source_no = ? and service_id = any(?) and weekdays like '%1%'
                union all
                select service_day, service_day from service_exception
                where source_no = ? and service_id = any(?) and runs) days
            """;

    /** A service's ordinary week. */
    private record Week(String weekdays, LocalDate first, LocalDate last) {

        static Week of(Row row) throws SQLException {
            return new Week(
                    row.text("weekdays"), row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class));
        }

        boolean runsOn(LocalDate day) {
            return weekdays.charAt(day.getDayOfWeek().getValue() - 1) == '1'
                    && !day.isBefore(first)
                    && !day.isAfter(last);
        }
    }

    private final Map<String, Week> weeks = new HashMap<>();
    private final Set<ServiceException> exceptions = new HashSet<>();

    /** Knows these services on these days. */
    ServiceCalendar(Statements statements, int sourceNo, Collection<String> services, DateRange days) {
        String[] ids = new TreeSet<>(services).toArray(String[]::new);
        statements.forEach(WEEKS, row -> weeks.put(row.text("service_id"), Week.of(row)), sourceNo, ids);
        statements.forEach(EXCEPTIONS, row -> exceptions.add(exception(row)), sourceNo, ids, days.first(), days.last());
    }

    boolean runs(String service, LocalDate day) {
        if (exceptions.contains(new ServiceException(service, day, true))) {
            return true;
        }
        Week week = weeks.get(service);
        return week != null && week.runsOn(day) && !exceptions.contains(new ServiceException(service, day, false));
    }

    /** From the first to the last day on which one of the services runs, single days without service disregarded. */
    static Optional<DateRange> findExtent(Statements statements, int sourceNo, Collection<String> services) {
        String[] ids = services.toArray(String[]::new);
        return statements
                .find(EXTENT, ServiceCalendar::extent, sourceNo, ids, sourceNo, ids)
                .orElseThrow();
    }

    private static Optional<DateRange> extent(Row row) throws SQLException {
        if (!row.has("first_day")) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class)));
    }

    private static ServiceException exception(Row row) throws SQLException {
        return new ServiceException(row.text("service_id"), row.get("service_day", LocalDate.class), row.flag("runs"));
    }
}
