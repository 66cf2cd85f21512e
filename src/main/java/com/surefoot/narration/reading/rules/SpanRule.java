package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Start;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which day it begins and which it ends. */
final class SpanRule implements Rule {

    private static final Grammar RANGE = Grammar.of(
            "(?:[FROM OF BETWEEN DEPART] | (?:DEPART [BY AT IN FROM]))? (?<a>DATE) (?<t>DAYTIME)? (?:COMMA?[TO AND DASH UNTIL AT OR]"
                    + " | COMMA? AND? [RETURN UNTIL] [BY AT TO IN]?) (?<b>DATE)");
    private static final Grammar SINGLE = Grammar.of("(?<a>DATE)");
    private static final int FAR = 6;

    @Override
    public void read(Sheet sheet, Context context) {
        Days days = new Days(sheet, context);
        sheet.forEach(RANGE, days::range);
        sheet.forEach(SINGLE, days::single);
    }

    private static final class Days {
        private final Sheet sheet;
        private final Context context;
        private @Nullable LocalDate start;

        Days(Sheet sheet, Context context) {
            this.sheet = sheet;
            this.context = context;
        }

        private void range(Sheet.Fit fit) {
            PartialDay first = PartialDay.parse(fit.mark("a").value());
            PartialDay last = PartialDay.parse(fit.mark("b").value());
            Optional<LocalDate> begin = first.withYear(last.year()).resolve(context.today());
            Optional<LocalDate> end = begin.flatMap(day ->
                    last.withYear(last.month() == null ? null : first.year()).resolve(day.plusDays(later(last))));
            if (begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get())) {
                start = begin.get();
                sheet.hear(new Start(begin.get()), fit.start(), fit.end());
                sheet.hear(new End(end.get()), fit.start(), fit.end());
                done(fit.start(), fit.end());
            }
        }

        private static int later(PartialDay day) {
            return day.weekday() > 0 ? 1 : 0;
        }

        private void done(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!sheet.get(i).is(Code.DAYTIME)) {
                    sheet.done(i, i + 1);
                }
            }
        }

        private void single(Sheet.Fit fit) {
            PartialDay day = PartialDay.parse(fit.mark("a").value());
            if (day.weekday() > 0 && isSettled()) {
                // only names a day that was said
                done(fit.start(), fit.end());
                return;
            }
            boolean returns = isReturn(fit.start());
            LocalDate known = start == null ? soFar() : start;
            LocalDate from = known == null || !returns ? context.today() : known;
            Optional<LocalDate> resolved = day.resolve(from.plusDays(later(day)));
            if (resolved.isEmpty()) {
                return;
            }
            boolean second =
                    start != null && resolved.get().isAfter(start) && (!isBegin(fit.start()) || sheet.was(Code.ARRIVE));
            if (returns || second) {
                sheet.hear(new End(resolved.get()), fit.start(), fit.end());
            } else {
                start = resolved.get();
                sheet.hear(new Start(resolved.get()), fit.start(), fit.end());
            }
            done(fit.start(), fit.end());
        }

        private boolean isSettled() {
            return sheet.heard().stream().anyMatch(heard -> heard.point() instanceof Start)
                    && sheet.heard().stream().anyMatch(heard -> heard.point() instanceof End);
        }

        private @Nullable LocalDate soFar() {
            return context.listening().soFar().find(Start.class).map(Start::day).orElse(null);
        }

        private boolean isReturn(int at) {
            for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
                Mark mark = sheet.get(i);
                if (mark.is(Code.DEPART) || sheet.was(i) == Code.DATE || (mark.is(Code.DOT) && i < at - 1)) {
                    return false;
                }
                if (mark.is(Code.RETURN, Code.UNTIL, Code.BEFORE) && !isStillOut(i)) {
                    return true;
                }
            }
            return context.isAsked(Asked.END);
        }

        /** Before "the return from Berlin" it says where, and not when. */
        private boolean isStillOut(int at) {
            return sheet.get(at).is(Code.BEFORE) && at > 0 && sheet.get(at - 1).is(Code.NO);
        }

        private boolean isBegin(int at) {
            for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
                if (sheet.get(i).is(Code.DEPART)) {
                    return true;
                }
            }
            return false;
        }
    }
}
