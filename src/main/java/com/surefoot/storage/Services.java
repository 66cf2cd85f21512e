package com.surefoot.storage;

import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which services of a source run when. */
final class Services {

    private static final String WEEKS = """
            select service_id from service_week
            where source_no = ? and first_day <= ? and last_day >= ? and substring(weekdays from ? for 1) = '1'""";
    private static final String EXCEPTIONS =
            "select service_id, runs from service_exception where source_no = ? and service_day = ?";
    private static final String WEEK_SPAN =
            "select min(first_day) as first_day, max(last_day) as last_day from service_week "
                    + "where source_no = ? and service_id = any(?)";
    private static final String EXCEPTION_SPAN =
            "select min(service_day) as first_day, max(service_day) as last_day from service_exception "
                    + "where source_no = ? and runs and service_id = any(?)";

    private final Statements statements;
    private final int sourceNo;

    Services(Statements statements, int sourceNo) {
        this.statements = statements;
        this.sourceNo = sourceNo;
    }

    /** Ids of the services that run on a service day. */
    Set<String> listRunning(LocalDate day) {
        Set<String> running = new HashSet<>(statements.list(
                WEEKS,
                row -> row.text("service_id"),
                sourceNo,
                day,
                day,
                day.getDayOfWeek().getValue()));
        statements.forEach(
                EXCEPTIONS,
                row -> row.flag("runs") ? running.add(row.text("service_id")) : running.remove(row.text("service_id")),
                sourceNo,
                day);
        return running;
    }

    /** From the first to the last day any of some services may run. */
    Optional<DateRange> findSpan(Set<String> services) {
        String[] ids = services.stream().sorted().toArray(String[]::new);
        List<Optional<DateRange>> spans = List.of(span(WEEK_SPAN, ids), span(EXCEPTION_SPAN, ids));
        return spans.stream().flatMap(Optional::stream).reduce(Services::union);
    }

    private Optional<DateRange> span(String sql, String[] ids) {
        return statements.list(sql, Services::range, sourceNo, ids).get(0);
    }

    private static Optional<DateRange> range(Row row) throws java.sql.SQLException {
        Optional<LocalDate> first = row.find("first_day", LocalDate.class);
        Optional<LocalDate> last = row.find("last_day", LocalDate.class);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new DateRange(first.get(), last.get()))
                : Optional.empty();
    }

    static DateRange union(DateRange one, DateRange other) {
        return new DateRange(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
