package com.surefoot.supply.holidays;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.DateRange;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events of an iCalendar (RFC 5545) that last whole days. The day an event ends on is the first after it. What is cancelled
 * or begins at a time of day is left out; what repeats is refused, since no holidays do.
 */
final class HolidayEvents {

    private static final String KIND = "events";

    private final String file;
    private final LeftOut leftOut;

    HolidayEvents(String file, LeftOut leftOut) {
        this.file = file;
        this.leftOut = leftOut;
    }

    /** @throws BrokenSourceException if it is no calendar, not all of it, or an event cannot be understood */
    List<DateRange> list(Reader text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        if (!all.toString().strip().toUpperCase(Locale.ROOT).endsWith("END:VCALENDAR")) {
            throw broken("it does not end as a calendar does.", "Maybe it is cut short, or another file?");
        }
        List<DateRange> holidays = new ArrayList<>();
        for (ICalendar calendar : calendars(all.toString())) {
            calendar.getEvents().forEach(event -> stretch(event).ifPresent(holidays::add));
        }
        return holidays;
    }

    private List<ICalendar> calendars(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            return reader.readAll();
        } catch (RuntimeException e) {
            // what the library makes of text that is no calendar differs
            BrokenSourceException broken =
                    broken("it is no calendar that can be read (%s).".formatted(e), "Maybe it is damaged?");
            broken.initCause(e);
            throw broken;
        }
    }

    private Optional<DateRange> stretch(VEvent event) {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            leftOut.add(KIND, "cancelled");
            return Optional.empty();
        }
        DateTimeComponents start = components(event.getDateStart())
                .orElseThrow(() -> broken(event, "has no first day", "Maybe it is damaged?"));
        if (!isMidnight(start)) {
            leftOut.add(KIND, "at a time of day");
            return Optional.empty();
        }
        if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
            throw broken(event, "repeats", "Maybe the file can be had with an event a year?");
        }
        return Optional.of(stretch(event, start));
    }

    private DateRange stretch(VEvent event, DateTimeComponents start) {
        try {
            LocalDate first = day(start);
            DateRange stretch = new DateRange(first, last(event, first));
            if (SchoolCalendar.isPossible(stretch)) {
                return stretch;
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            BrokenSourceException broken =
                    broken(event, "is of no days that can be: " + e.getMessage(), "Maybe a year is mistyped?");
            broken.initCause(e);
            throw broken;
        }
        throw broken(event, "is of days that cannot be school holidays", "Maybe a year is mistyped?");
    }

    private LocalDate last(VEvent event, LocalDate first) {
        Optional<DateTimeComponents> end = components(event.getDateEnd());
        if (end.isPresent() && isMidnight(end.get())) {
            LocalDate after = day(end.get());
            // some write the one day of an event as its end, too
            return after.equals(first) ? first : after.minusDays(1);
        }
        if (end.isPresent() || event.getDateEnd() != null) {
            throw broken(event, "ends within a day", "Maybe it is no holiday?");
        }
        @Nullable DurationProperty length = event.getDuration();
        return length == null ? first : first.plusDays(days(event, length.getValue()) - 1);
    }

    private long days(VEvent event, @Nullable Duration length) {
        if (length == null || length.hasTime() || length.isPrior()) {
            throw broken(event, "lasts no whole days", "Maybe it is no holiday?");
        }
        return Math.max(1, 7L * number(length.getWeeks()) + number(length.getDays()));
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** As they are written, so that no clock of any zone comes in between. */
    private static Optional<DateTimeComponents> components(@Nullable DateOrDateTimeProperty property) {
        if (property == null) {
            return Optional.empty();
        }
        @Nullable ICalDate value = property.getValue();
        return value == null ? Optional.empty() : Optional.ofNullable(value.getRawComponents());
    }

    private static boolean isMidnight(DateTimeComponents moment) {
        return !moment.hasTime()
                || (!moment.isUtc() && moment.getHour() == 0 && moment.getMinute() == 0 && moment.getSecond() == 0);
    }

    private static LocalDate day(DateTimeComponents moment) {
        return LocalDate.of(moment.getYear(), moment.getMonth(), moment.getDate());
    }

    private BrokenSourceException broken(VEvent event, String problem, String hint) {
        @Nullable String name = event.getSummary() == null ? null : event.getSummary().getValue();
        String shown = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ");
        return broken("the event '%s' %s.".formatted(shown.substring(0, Math.min(60, shown.length())), problem), hint);
    }

    private BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(file, 0, problem, hint);
    }
}
