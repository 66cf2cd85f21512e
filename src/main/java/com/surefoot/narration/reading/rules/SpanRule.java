package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Start;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        // a day of the week is one of the trip where its dates are said
        sheet.forEach(SINGLE, fit -> days.single(fit, day -> day.weekday() == 0));
        sheet.forEach(SINGLE, fit -> days.single(fit, day -> !days.isReturn(fit.start())));
        sheet.forEach(SINGLE, fit -> days.single(fit, day -> true));
    }

    private static final class Days {
        private final Sheet sheet;
        private final Context context;
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private boolean dated;
        private final KnownDays known;

        Days(Sheet sheet, Context context) {
            this.sheet = sheet;
            this.context = context;
            this.known = new KnownDays(context.listening().soFar());
        }

        private void range(Sheet.Fit fit) {
            PartialDay first = inMonth(PartialDay.parse(fit.mark("a").value()));
            PartialDay last = PartialDay.parse(fit.mark("b").value());
            Optional<LocalDate> begin = known.resolve(first.withYear(last.year()), context.today());
            Optional<LocalDate> end = begin.flatMap(day ->
                    last.withYear(last.month() == null ? null : first.year()).resolve(day.plusDays(later(last))));
            if (begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get())) {
                start = begin.get();
                this.end = end.get();
                dated = first.weekday() == 0;
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

        private void single(Sheet.Fit fit, Predicate<PartialDay> now) {
            PartialDay day = inMonth(PartialDay.parse(fit.mark("a").value()));
            boolean returns = isReturn(fit.start());
            if (!now.test(day)
                    || isDenied(fit.start())
                    || (day.weekday() > 0 && isOfVisit(fit.start()))
                    || (day.weekday() > 0 && !returns && isWithin(fit, day))) {
                return;
            }
            LocalDate begun = start == null ? soFar() : start;
            boolean sameMonth = start != null && day.weekday() == 0 && day.month() == null;
            boolean back = begun != null && (returns || sameMonth);
            LocalDate from = begun != null && back ? begun : context.today();
            Optional<LocalDate> resolved = day.weekday() > 0 && !returns && start == null && end != null
                    ? Optional.of(end.with(TemporalAdjusters.previous(DayOfWeek.of(day.weekday()))))
                    : back ? day.resolve(from.plusDays(later(day))) : known.resolve(day, from.plusDays(later(day)));
            if (resolved.isEmpty()) {
                return;
            }
            boolean second =
                    start != null && resolved.get().isAfter(start) && (!isBegin(fit.start()) || sheet.was(Code.ARRIVE));
            if (returns || second) {
                end = resolved.get();
                sheet.hear(new End(resolved.get()), fit.start(), fit.end());
            } else {
                start = resolved.get();
                dated = day.weekday() == 0;
                sheet.hear(new Start(resolved.get()), fit.start(), fit.end());
            }
            done(fit.start(), fit.end());
        }

        /** A day without its month is in the only one that is named. */
        private PartialDay inMonth(PartialDay day) {
            List<Integer> months = IntStream.range(0, sheet.size())
                    .filter(i -> sheet.get(i).is(Code.MONTH))
                    .mapToObj(i -> sheet.get(i).count())
                    .distinct()
                    .toList();
            return day.weekday() == 0 && day.month() == null && months.size() == 1
                    ? new PartialDay(day.year(), months.get(0), day.day(), 0)
                    : day;
        }

        /** Whether it is about a day in the middle of the trip; the one on which it begins anyway says nothing new. */
        private boolean isWithin(Sheet.Fit fit, PartialDay day) {
            LocalDate first = start;
            if (first == null) {
                return isOfKnownTrip(fit, day);
            }
            boolean begins = isBegin(fit.start())
                    && day.weekday() == first.getDayOfWeek().getValue();
            if (begins) {
                done(fit.start(), fit.end());
            }
            return begins || dated || end != null;
        }

        private boolean isOfKnownTrip(Sheet.Fit fit, PartialDay day) {
            return !isBegin(fit.start())
                    && context.listening().asked().isEmpty()
                    && new DraftBrief(
                                    context.listening().soFar(),
                                    context.listening().words())
                            .dates()
                            .filter(known -> day.resolve(known.first())
                                    .filter(date -> !date.isAfter(known.last()))
                                    .isPresent())
                            .isPresent();
        }

        private @Nullable LocalDate soFar() {
            return context.listening().soFar().find(Start.class).map(Start::day).orElse(null);
        }

        private boolean isDenied(int at) {
            int before = sheet.before(at, Code.AT, Code.IN, Code.THE, Code.A, Code.OF);
            return before >= 0 && sheet.get(before).is(Code.NO);
        }

        /** "Museums on Sunday" says when to see them. */
        private boolean isOfVisit(int at) {
            int before = sheet.before(at, Code.AT, Code.IN, Code.THE, Code.A, Code.OF);
            return context.listening().asked().isEmpty()
                    && before >= 0
                    && sheet.get(before)
                            .is(
                                    Code.KIND,
                                    Code.TAG,
                                    Code.SIGHT,
                                    Code.MEAL,
                                    Code.FOOD,
                                    Code.VISITS,
                                    Code.CUISINE,
                                    Code.RESTAURANT);
        }

        private boolean isReturn(int at) {
            for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
                Mark mark = sheet.get(i);
                if (mark.is(Code.DEPART) || sheet.was(i) == Code.DATE || (mark.is(Code.DOT) && i < at - 1)) {
                    return false;
                }
                if (mark.is(Code.RETURN, Code.UNTIL, Code.BEFORE, Code.HOME) && !isStillOut(i) && !isClock(i + 1)) {
                    return true;
                }
            }
            return context.isAsked(Asked.END);
        }

        /** "Before three" is about an hour. */
        private boolean isClock(int at) {
            return sheet.get(at).is(Code.TIME)
                    || (sheet.get(at).is(Code.NUM)
                            && at + 1 < sheet.size()
                            && sheet.get(at + 1).is(Code.DAYTIME, Code.HOUR));
        }

        /** Before "the return from Berlin" it says where, and not when. */
        private boolean isStillOut(int at) {
            int before = sheet.before(at, Code.DEPART, Code.WE, Code.SELF, Code.FROM);
            return sheet.get(at).is(Code.BEFORE)
                    && before >= 0
                    && sheet.get(before).is(Code.NO);
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
