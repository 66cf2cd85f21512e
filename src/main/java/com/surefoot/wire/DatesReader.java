package com.surefoot.wire;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the first and last day of a trip. */
final class DatesReader {

    private DatesReader() {}

    /** @param earliest the first day that is not over yet */
    static Optional<DateRange> read(Element element, LocalDate earliest) {
        Element dates = element.object("from", "to");
        if (dates.isAbsent()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = dates.child("from").required().date();
        Optional<LocalDate> to = dates.child("to").required().date();
        if (from.filter(day -> day.isBefore(earliest)).isPresent()) {
            dates.child("from").impossible("This day is over.", "Maybe the year is wrong?");
        }
        return from.flatMap(first -> to.flatMap(last -> range(first, last, dates.child("to"))));
    }

    private static Optional<DateRange> range(LocalDate from, LocalDate to, Element end) {
        if (to.isBefore(from)) {
            end.impossible("The trip ends before it begins on %s.".formatted(from), "Maybe the two dates are swapped?");
            return Optional.empty();
        }
        DateRange range = new DateRange(from, to);
        if (range.days() > TripBrief.LONGEST_DAYS) {
            end.impossible(
                    "The trip would last %d days; at most %d can be planned."
                            .formatted(range.days(), TripBrief.LONGEST_DAYS),
                    "Maybe split it into several?");
        }
        return Optional.of(range);
    }
}
