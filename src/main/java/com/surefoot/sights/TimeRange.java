package com.surefoot.sights;

import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import com.surefoot.sights.OpeningRule.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A time span of a rule, which may begin or end by the sun, and may have no certain end. */
final class TimeRange {

    private static final int LARGEST_OFFSET = 12 * 60;

    private final TimeSpan span;

    private TimeRange(TimeSpan span) {
        this.span = span;
    }

    static TimeRange of(TimeSpan span) {
        return new TimeRange(span);
    }

    /** Whether it goes by the sun. */
    boolean isBySun() {
        return span.getStartEvent() != null || span.getEndEvent() != null;
    }

    /** Whether it has a beginning and an end. */
    boolean isDefinite() {
        return span.getInterval() == 0
                && isModest(span.getStartEvent())
                && isModest(span.getEndEvent())
                && (span.getStartEvent() != null || span.getStart() < DayHours.DAY)
                && (span.getEndEvent() != null
                        || (span.getStartEvent() == null
                                ? span.getEnd() > span.getStart()
                                : span.getEnd() != TimeSpan.UNDEFINED_TIME));
    }

    private static boolean isModest(@Nullable VariableTime time) {
        return time == null || Math.abs(time.getOffset()) <= LARGEST_OFFSET;
    }

    /** @param place empty if it is not known, and with it the sun */
    List<Span> on(LocalDate day, Optional<Locality> place) {
        OptionalInt start = start(day, place);
        OptionalInt end = isDefinite() && start.isPresent() ? end(day, start.getAsInt(), place) : OptionalInt.empty();
        if (end.isEmpty()) {
            return List.of(new Span(Math.min(start.orElse(0), DayHours.DAY), DayHours.HORIZON, false));
        }
        Span certain = new Span(start.getAsInt(), end.getAsInt(), true);
        return span.isOpenEnded()
                ? List.of(certain, new Span(certain.until(), DayHours.HORIZON, false))
                : List.of(certain);
    }

    private OptionalInt start(LocalDate day, Optional<Locality> place) {
        if (span.getStartEvent() == null) {
            return span.getStart() < DayHours.DAY ? OptionalInt.of(span.getStart()) : OptionalInt.empty();
        }
        OptionalInt minute = minute(span.getStartEvent(), day, place);
        return minute.isPresent() && minute.getAsInt() >= 0 && minute.getAsInt() < DayHours.DAY
                ? minute
                : OptionalInt.empty();
    }

    private OptionalInt end(LocalDate day, int start, Optional<Locality> place) {
        if (span.getEndEvent() == null) {
            int end = span.getEnd();
            return OptionalInt.of(end > start ? Math.min(end, DayHours.HORIZON) : end + DayHours.DAY);
        }
        OptionalInt today = minute(span.getEndEvent(), day, place);
        if (today.isPresent() && today.getAsInt() > start) {
            return OptionalInt.of(Math.min(today.getAsInt(), DayHours.HORIZON));
        }
        OptionalInt tomorrow = minute(span.getEndEvent(), day.plusDays(1), place);
        return tomorrow.isPresent()
                ? OptionalInt.of(Math.min(tomorrow.getAsInt() + DayHours.DAY, DayHours.HORIZON))
                : OptionalInt.empty();
    }

    private static OptionalInt minute(VariableTime time, LocalDate day, Optional<Locality> place) {
        OptionalInt minute =
                place.map(known -> Sun.minute(time.getEvent(), day, known)).orElseGet(OptionalInt::empty);
        return minute.isPresent() ? OptionalInt.of(minute.getAsInt() + time.getOffset()) : minute;
    }
}
