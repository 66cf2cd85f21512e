package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Wanted;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Times of the day: when the days begin, when rides leave and meals are had. */
final class ClockRule implements Rule {

    private static final int NOON = 12;
    private static final int FIRST_OF_EVENING = 5;
    private static final int HALF_AN_HOUR = 30;
    private static final LocalTime NOT_EARLY = LocalTime.of(9, 30);
    private static final Grammar REFUSED =
            Grammar.of("NO [DEPART RETURN TO SELF WE EARLY MODE FROM MUST MEAL A]{0,3} [BEFORE AFTER]");
    private static final Pattern OF_THE_DAY = Pattern.compile("^(?:in the|at) ");
    /** "Half past nine", "a quarter to six". */
    private static final Grammar SPOKEN = Grammar.of("A? (?<p>PAST) (?<n>NUM)");

    /** "Before nine thirty". */
    private static final Grammar WITH_MINUTES =
            Grammar.of("[AT BEFORE AFTER NOTBEFORE NOTAFTER UNTIL AROUND] (?<n>NUM) (?<m>NUM)");
    /** "Between six and eight in the evening": both are in it. */
    private static final Grammar PAIR =
            Grammar.of("(?<c>[BETWEEN FROM]) (?<a>NUM) [AND TO AT UNTIL DASH] (?= NUM (?<h>DAYTIME))");

    private static final Grammar IN_AND_OUT = Grammar.of(
            "(?<s>SIGHT) COMMA? IN? [BEFORE NOTAFTER BY] AT? (?<a>[TIME NUM]) COMMA? [AND BUT]? FROM? [AFTER NOTBEFORE] AT? (?<b>[TIME NUM])");
    private static final Grammar HALVES = Grammar.of("(?<n>[NUM TIME]) (?<h>DAYTIME)");
    private static final Grammar OF_DAY = Grammar.of("(?<n>TIME) OF (?<h>DAYTIME)");
    private static final Grammar FULL_HOUR =
            Grammar.of("(?<c>[AT BEFORE AFTER NOTBEFORE NOTAFTER AROUND BETWEEN AND TO]) (?<n>NUM) (?<h>HOUR)");
    private static final Grammar BARE =
            Grammar.of("(?<c>[NOTBEFORE NOTAFTER]) (?<n>NUM) (?![HOUR MINUTE DAY MONTH OF KILOMETRE METRE])");
    private static final Grammar LEAVING =
            Grammar.of("[DEPART RETURN HOME MEAL FROM] [BEFORE AFTER] (?<n>NUM) (?= [COMMA DOT AND BUT] | $)");
    private static final Grammar DATED = Grammar.of("(?<c>[BEFORE AFTER NOTBEFORE NOTAFTER]) DONE{1,2} AT? (?<t>TIME)");
    private static final Grammar BETWEEN = Grammar.of("[BETWEEN FROM] (?<a>TIME) [AND TO AT UNTIL DASH] (?<b>TIME)");
    private static final Grammar BOUND = Grammar.of(
            "(?<c>[BEFORE AFTER NOTBEFORE NOTAFTER AROUND AT UNTIL FROM MOST LEAST TO BY]) AT? (?<t>TIME) (?<l>NOTAFTER)?");
    private static final Grammar DAYTIME = Grammar.of("[IN AT BY]? (?<d>DAYTIME) (?<l>NOTAFTER)?");
    private static final Grammar NOT_EARLY_START =
            Grammar.of("NO [OF A THE DEPART TO SELF SPEAKER WE]{0,3} (?: EARLY | PART (?! OF? MONTH))");
    private static final int FAR = 6;

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(REFUSED, fit -> {
            Mark bound = sheet.get(fit.end() - 1);
            sheet.set(fit.end() - 1, bound.as(bound.is(Code.BEFORE) ? Code.NOTBEFORE : Code.NOTAFTER));
            sheet.done(fit.start(), fit.start() + 1);
        });
        sheet.forEach(SPOKEN, fit -> spoken(sheet, fit));
        sheet.forEach(WITH_MINUTES, fit -> withMinutes(sheet, fit, context));
        sheet.forEach(PAIR, fit -> pair(sheet, fit, context));
        sheet.forEach(HALVES, fit -> halves(fit, sheet, context));
        sheet.forEach(FULL_HOUR, fit -> hour(sheet, fit, fit.end() - 2, fit.end()));
        sheet.forEach(OF_DAY, fit -> halves(fit, sheet, context));
        sheet.forEach(BARE, fit -> hour(sheet, fit, fit.end() - 1, fit.end()));
        sheet.forEach(LEAVING, fit -> hour(sheet, fit, fit.end() - 1, fit.end()));
        sheet.forEach(DATED, fit -> {
            ClockSpan span = span(fit.mark("c").code(), time(fit.mark("t")));
            sheet.hear(said(sheet, fit.start(), span), fit.start(), fit.end());
            sheet.done(fit.start(), fit.start() + 1);
            sheet.done(fit.end() - 1, fit.end());
        });
        sheet.forEach(
                IN_AND_OUT,
                fit -> fit.means(must(new SightDemand.When(
                        fit.mark("s").value(),
                        Optional.empty(),
                        ClockSpan.until(timeOrHour(fit.mark("a"))),
                        ClockSpan.from(timeOrHour(fit.mark("b")))))));
        sheet.forEach(BETWEEN, fit -> {
            LocalTime from = time(fit.mark("a"));
            LocalTime until = time(fit.mark("b"));
            if (!until.isBefore(from)) {
                Optional<Mark> ahead = sheet.get(fit.start()).is(Code.FROM, Code.BETWEEN)
                        ? seenAhead(sheet, fit.end())
                        : Optional.empty();
                fit.means(ahead.map(sight -> must(new SightDemand.When(
                                sight.value(), Optional.empty(), ClockSpan.until(from), ClockSpan.from(until))))
                        .orElseGet(() -> said(sheet, fit.start(), new ClockSpan(from, until))));
            }
        });
        sheet.forEach(
                BOUND,
                fit -> fit.means(said(
                        sheet,
                        fit.start(),
                        span(fit.has("l") ? Code.NOTAFTER : fit.mark("c").code(), time(fit.mark("t"))))));
        sheet.forEach(DAYTIME, fit -> daytime(sheet, fit));
        sheet.forEach(NOT_EARLY_START, fit -> {
            if (sheet.heard().stream().anyMatch(heard -> isAboutHours(heard.point()))) {
                sheet.done(fit.start(), fit.end());
            } else {
                fit.means(must(new PaceDemand.DayHours(ClockSpan.from(NOT_EARLY))));
            }
        });
    }

    private static boolean isAboutHours(Point point) {
        return point instanceof Wanted wanted
                && (wanted.requirement().demand() instanceof RideDemand.Departs
                        || wanted.requirement().demand() instanceof PaceDemand.DayHours);
    }

    private static Point must(Demand demand) {
        return new Wanted(Requirement.must(demand, ""));
    }

    private static LocalTime time(Mark mark) {
        String[] parts = mark.value().split(":", -1);
        return LocalTime.of(Integer.parseInt(parts[0]) % 24, Integer.parseInt(parts[1]));
    }

    private static LocalTime timeOrHour(Mark mark) {
        return mark.is(Code.TIME) ? time(mark) : LocalTime.of(mark.count() % 24, 0);
    }

    /** {@code 7:30 pm}, {@code 9 o'clock}. */
    private static void halves(Sheet.Fit fit, Sheet sheet, Context context) {
        String half = half(fit, context);
        boolean afternoon = half.equals("pm");
        if (!afternoon && !half.equals("am") && !half.equals("oclock")) {
            return;
        }
        Mark number = fit.mark("n");
        int hour = number.is(Code.TIME) ? time(number).getHour() : number.count();
        int minute = number.is(Code.TIME) ? time(number).getMinute() : 0;
        if (hour > 23) {
            return;
        }
        int of24 = afternoon && hour < NOON ? hour + NOON : half.equals("am") && hour == NOON ? 0 : hour;
        sheet.replace(fit.start(), fit.end(), Code.TIME, "%d:%02d".formatted(of24, minute));
    }

    /** "Four in the afternoon"; "two afternoons" are no hour. */
    private static String half(Sheet.Fit fit, Context context) {
        Mark word = fit.mark("h");
        boolean spoken = fit.mark("n").is(Code.TIME)
                || OF_THE_DAY.matcher(context.written(word)).find();
        if (!word.value().contains("-") || !spoken) {
            return word.value();
        }
        return word.value().startsWith("06") ? "am" : "pm";
    }

    private static void withMinutes(Sheet sheet, Sheet.Fit fit, Context context) {
        int hour = fit.mark("n").count();
        int minute = fit.mark("m").count();
        boolean words = !context.isInFigures(fit.mark("n")) && !context.isInFigures(fit.mark("m"));
        if (words && hour >= 1 && hour <= NOON && minute >= 5 && minute < 60) {
            sheet.replace(fit.at("n"), fit.end(), Code.TIME, "%d:%02d".formatted(hour, minute));
        }
    }

    private static void pair(Sheet sheet, Sheet.Fit fit, Context context) {
        Mark half = fit.mark("h");
        boolean spoken = OF_THE_DAY.matcher(context.written(half)).find();
        int hour = fit.mark("a").count();
        boolean afternoon =
                half.value().equals("pm") || (spoken && !half.value().startsWith("06"));
        if (hour >= 1 && hour <= NOON) {
            int of24 = afternoon && hour < NOON ? hour + NOON : hour;
            sheet.set(fit.at("a"), fit.mark("a").as(Code.TIME, "%d:00".formatted(of24)));
        }
    }

    private static void spoken(Sheet sheet, Sheet.Fit fit) {
        int hour = fit.mark("n").count();
        if (hour >= 1 && hour <= 24) {
            LocalTime time = LocalTime.of(hour % 24, 0)
                    .plusMinutes(Long.parseLong(fit.mark("p").value()));
            sheet.replace(fit.start(), fit.end(), Code.TIME, "%d:%02d".formatted(time.getHour(), time.getMinute()));
        }
    }

    private static void hour(Sheet sheet, Sheet.Fit fit, int from, int to) {
        int hour = fit.mark("n").count();
        if (hour <= 24) {
            sheet.replace(from, to, Code.TIME, "%d:00".formatted(hour));
        }
    }

    private static ClockSpan span(Code bound, LocalTime time) {
        return switch (bound) {
            case BEFORE, NOTAFTER, UNTIL, MOST, TO, BY -> ClockSpan.until(time);
            case AFTER, NOTBEFORE, FROM, LEAST -> ClockSpan.from(time);
            default -> around(time);
        };
    }

    private static ClockSpan around(LocalTime time) {
        LocalTime from = time.isBefore(LocalTime.of(0, HALF_AN_HOUR)) ? LocalTime.MIN : time.minusMinutes(HALF_AN_HOUR);
        LocalTime until = time.isAfter(LocalTime.of(23, HALF_AN_HOUR)) ? LocalTime.MAX : time.plusMinutes(HALF_AN_HOUR);
        return new ClockSpan(from, until);
    }

    /** By the nearest word before it: a meal, the way there or back, or else the days. */
    private static Point said(Sheet sheet, int at, ClockSpan span) {
        Optional<MealKind> meal = Optional.empty();
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Mark mark = sheet.get(i);
            if (mark.is(Code.MEAL)) {
                meal = Optional.of(MealKind.valueOf(mark.value()));
                sheet.done(i, i + 1);
                return must(new MealDemand.Hours(meal.get(), meal.get() == MealKind.DINNER ? evening(span) : span));
            }
            if (mark.is(Code.SIGHT) && isWithoutSign(sheet, i, at)) {
                sheet.done(i, i + 1);
                int before = sheet.before(i, Code.THE);
                boolean left = before >= 0 && sheet.get(before).is(Code.DEPART);
                return must(when(mark.value(), span, left || sheet.get(at - 1).is(Code.UNTIL)));
            }
            Optional<Mark> seen = mark.is(Code.ARRIVE, Code.DEPART) ? seenBefore(sheet, i) : Optional.empty();
            if (seen.isPresent()) {
                return must(also(sheet, when(seen.get().value(), span, mark.is(Code.DEPART))));
            }
            if (mark.is(Code.VISITS, Code.ATICKET)) {
                return must(new PaceDemand.DayHours(span));
            }
            if (mark.is(Code.RETURN, Code.DEPART) && isVisiting(sheet, i)) {
                return must(new PaceDemand.DayHours(span));
            }
            if (mark.is(Code.RETURN, Code.HOME) || (mark.is(Code.DEPART) && hasArrived(sheet, i))) {
                return must(back(span));
            }
            if (mark.is(Code.ARRIVE)) {
                return must(new RideDemand.Arrives(Direction.OUTBOUND, span));
            }
            if (sheet.was(i) == Code.CITY && i == at - 1 && span.from().equals(LocalTime.MIN)) {
                return must(new RideDemand.Arrives(Direction.OUTBOUND, span));
            }
            if (mark.is(Code.DEPART) || sheet.was(i) == Code.MODE || mark.is(Code.FROM)) {
                return must(new RideDemand.Departs(Direction.OUTBOUND, span));
            }
            if (mark.is(Code.DOT) && i < at - 1) {
                break;
            }
        }
        return must(new PaceDemand.DayHours(span));
    }

    /** "From six to eight in the evening we want to be at the river". */
    private static Optional<Mark> seenAhead(Sheet sheet, int from) {
        int at = from;
        while (at < sheet.size()
                && sheet.get(at)
                        .is(
                                Code.SELF,
                                Code.WE,
                                Code.MUST,
                                Code.SPEAKER,
                                Code.TO,
                                Code.AT,
                                Code.IN,
                                Code.VISIT,
                                Code.THE)) {
            at++;
        }
        if (at == sheet.size() || !sheet.get(at).is(Code.SIGHT)) {
            return Optional.empty();
        }
        Mark sight = sheet.get(at);
        sheet.done(at, at + 1);
        return Optional.of(sight);
    }

    /** The sight that somebody arrives at or leaves: "I go to the Louvre and will not leave before four". */
    private static Optional<Mark> seenBefore(Sheet sheet, int at) {
        int joined = sheet.before(at, Code.SELF, Code.WE, Code.SPEAKER, Code.MUST, Code.NO, Code.DONE, Code.TO);
        boolean arrives = sheet.get(at).is(Code.ARRIVE);
        int sight = joined >= 1 && sheet.get(joined).is(Code.AND, Code.COMMA) ? joined - 1 : joined;
        // "get to the Louvre before nine and leave after noon"
        while (sight > 0 && sheet.get(sight).is(Code.DONE) && sheet.was(sight) != Code.SIGHT) {
            sight--;
        }
        boolean linked = sight >= 0
                && sheet.was(sight) == Code.SIGHT
                && (arrives || (sight < joined && sheet.get(joined).is(Code.AND)));
        if (!linked) {
            return Optional.empty();
        }
        Mark seen = sheet.get(sight);
        sheet.done(sight, sight + 1);
        return Optional.of(seen);
    }

    /** Who said before when it begins now says when it ends. */
    private static SightDemand.When also(Sheet sheet, SightDemand.When said) {
        return sheet.heard().stream()
                .map(heard -> heard.point())
                .filter(point -> point instanceof Wanted wanted
                        && wanted.requirement().demand() instanceof SightDemand.When when
                        && when.name().equals(said.name())
                        && said.starts().equals(ClockSpan.ANY))
                .map(point -> (SightDemand.When) ((Wanted) point).requirement().demand())
                .findFirst()
                .map(when -> new SightDemand.When(said.name(), when.on(), when.starts(), said.ends()))
                .orElse(said);
    }

    /** Whoever stays until at least four is not done before. */
    private static SightDemand.When when(String sight, ClockSpan span, boolean stays) {
        return stays
                ? new SightDemand.When(sight, Optional.empty(), ClockSpan.ANY, span)
                : new SightDemand.When(sight, Optional.empty(), span, ClockSpan.ANY);
    }

    /** "Dinner not before eight" is in the evening. */
    private static ClockSpan evening(ClockSpan span) {
        return new ClockSpan(evening(span.from()), evening(span.until()));
    }

    private static LocalTime evening(LocalTime time) {
        boolean bound = !time.equals(LocalTime.MIN) && !time.equals(LocalTime.MAX);
        return bound && time.getHour() >= FIRST_OF_EVENING && time.getHour() < NOON ? time.plusHours(NOON) : time;
    }

    /** Who leaves after arriving goes home. */
    private static boolean hasArrived(Sheet sheet, int at) {
        return IntStream.range(0, at).anyMatch(i -> sheet.was(i) == Code.ARRIVE);
    }

    private static boolean isWithoutSign(Sheet sheet, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sheet.get(i).is(Code.COMMA, Code.DOT, Code.AND)) {
                return false;
            }
        }
        return true;
    }

    /** "Sightseeing starts at ten": it is the days that are meant. */
    private static boolean isVisiting(Sheet sheet, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR - 2); i--) {
            if (sheet.was(i) == Code.VISITS || sheet.was(i) == Code.ATICKET) {
                return true;
            }
            if (sheet.get(i).is(Code.DOT)) {
                return false;
            }
        }
        return false;
    }

    private static Demand back(ClockSpan span) {
        return span.from().equals(LocalTime.MIN)
                ? new RideDemand.Arrives(Direction.INBOUND, span)
                : new RideDemand.Departs(Direction.INBOUND, span);
    }

    /** "Leaving in the morning", "back by Sunday evening". */
    private static void daytime(Sheet sheet, Sheet.Fit fit) {
        String[] ends = fit.mark("d").value().split("-", -1);
        if (ends.length != 2) {
            return;
        }
        ClockSpan span = new ClockSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        for (int i = fit.start(); i >= Math.max(0, fit.start() - FAR); i--) {
            Code was = sheet.was(i);
            if (was == Code.RETURN || was == Code.UNTIL) {
                fit.means(must(new RideDemand.Arrives(Direction.INBOUND, ClockSpan.until(span.until()))));
                return;
            }
            if (was == Code.DEPART || was == Code.FROM) {
                fit.means(must(new RideDemand.Departs(Direction.OUTBOUND, span)));
                return;
            }
            if (was == Code.DOT) {
                return;
            }
        }
    }
}
