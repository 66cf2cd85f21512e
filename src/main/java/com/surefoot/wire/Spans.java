package com.surefoot.wire;

import com.surefoot.itinerary.demand.ClockSpan;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads and writes spans of the clock: {@code {"from": "10:00", "until": "12:00"}}, or one end alone. */
final class Spans {

    static final List<String> FIELDS = List.of("from", "until");

    private Spans() {}

    /** A span in an object of its own; any time where nothing stands. */
    static ClockSpan readOwn(Element element) {
        Element object = element.object(FIELDS);
        return object.isAbsent() ? ClockSpan.ANY : read(object).orElse(ClockSpan.ANY);
    }

    /** The span among an object's fields. */
    static Optional<ClockSpan> read(Element object) {
        Element from = object.child("from");
        Element until = object.child("until");
        if (from.isAbsent() && until.isAbsent()) {
            object.impossible("It has neither 'from' nor 'until'.", "Maybe one of the two was forgotten?");
            return Optional.empty();
        }
        LocalTime begin = from.time().orElse(LocalTime.MIN);
        LocalTime end = until.time().orElse(LocalTime.MAX);
        if (end.isBefore(begin)) {
            until.impossible(
                    "It is before %s, and a span cannot pass midnight.".formatted(begin), "Maybe the two are swapped?");
            return Optional.empty();
        }
        return Optional.of(new ClockSpan(begin, end));
    }

    static Fields write(ClockSpan span) {
        boolean open = span.until().equals(LocalTime.MAX);
        Fields fields = new Fields();
        // a span with no end is told from no span at all by its beginning
        if (open || !span.from().equals(LocalTime.MIN)) {
            fields.with("from", span.from().toString());
        }
        return open ? fields : fields.with("until", span.until().toString());
    }

    /** A span as an object of its own; nothing where it is any time. */
    static Optional<Object> writeOwn(ClockSpan span) {
        return span.equals(ClockSpan.ANY)
                ? Optional.empty()
                : Optional.of(write(span).map());
    }
}
