package com.surefoot.sights;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The days a rule speaks of: years, weeks, dates and weekdays, all of which have to match. */
final class DaySelectors {

    private DaySelectors() {}

    static Predicate<AskedDay> of(Rule rule) throws NotEvaluableException {
        Predicate<LocalDate> dates = dates(rule);
        Predicate<LocalDate> weekdays = weekdays(rule);
        Set<HolidayRule> holidays = holidays(rule);
        if (holidays.isEmpty()) {
            return day -> dates.test(day.date()) && weekdays.test(day.date());
        }
        Predicate<AskedDay> isHoliday = day -> holidays.stream().anyMatch(day.holidays()::contains);
        if (rule.getDays() == null) {
            return day -> dates.test(day.date()) && isHoliday.test(day);
        }
        boolean either = addsToWeekdays(rule);
        return day -> dates.test(day.date())
                && (either
                        ? isHoliday.test(day) || weekdays.test(day.date())
                        : isHoliday.test(day) && weekdays.test(day.date()));
    }

    /** What a rule asks about holidays; nothing if it does not. */
    static Set<HolidayRule> holidays(Rule rule) throws NotEvaluableException {
        Set<HolidayRule> holidays = new LinkedHashSet<>();
        if (rule.getHolidays() != null) {
            for (Holiday holiday : rule.getHolidays()) {
                holidays.add(HolidayRule.of(holiday));
            }
        }
        return holidays;
    }

    private static Predicate<LocalDate> dates(Rule rule) throws NotEvaluableException {
        List<Predicate<LocalDate>> selectors = new ArrayList<>();
        if (rule.getYears() != null) {
            selectors.add(day -> rule.getYears().stream().anyMatch(range -> contains(range, day.getYear())));
        }
        if (rule.getWeeks() != null) {
            selectors.add(day -> rule.getWeeks().stream().anyMatch(range -> contains(range, week(day))));
        }
        if (rule.getDates() != null) {
            selectors.add(dates(rule.getDates()));
        }
        return day -> selectors.stream().allMatch(selector -> selector.test(day));
    }

    private static Predicate<LocalDate> weekdays(Rule rule) {
        if (rule.getDays() == null) {
            return day -> true;
        }
        List<Predicate<LocalDate>> ranges =
                rule.getDays().stream().map(DaySelectors::weekdays).toList();
        return day -> ranges.stream().anyMatch(range -> range.test(day));
    }

    /** {@code PH,Mo-Su}, on either, and not {@code PH Mo-Su}, on both at once. */
    private static boolean addsToWeekdays(Rule rule) {
        return rule.getHolidays().stream().allMatch(holiday -> holiday.getUseAsWeekDay());
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Predicate<LocalDate> dates(List<DateRange> ranges) throws NotEvaluableException {
        List<CalendarDates> dates = new ArrayList<>();
        for (DateRange range : ranges) {
            dates.add(CalendarDates.of(range));
        }
        return day -> dates.stream().anyMatch(range -> range.contains(day));
    }

    private static boolean contains(YearRange range, int year) {
        int last = range.getEndYear() == YearRange.UNDEFINED_YEAR ? range.getStartYear() : range.getEndYear();
        return year >= range.getStartYear()
                && (range.isOpenEnded() || year <= last)
                && onStep(year - range.getStartYear(), range.getInterval());
    }

    private static boolean contains(WeekRange range, int week) {
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        return inCycle(week, first, last)
                && onStep(Math.floorMod(week - first, WeekRange.MAX_WEEK), range.getInterval());
    }

    private static boolean onStep(int distance, int interval) {
        return interval <= 1 || distance % interval == 0;
    }

    private static Predicate<LocalDate> weekdays(WeekDayRange range) {
        int first = CalendarNames.weekday(range.getStartDay()).getValue();
        int last = range.getEndDay() == null
                ? first
                : CalendarNames.weekday(range.getEndDay()).getValue();
        return day -> {
            LocalDate anchor = day.minusDays(range.getOffset());
            return inCycle(anchor.getDayOfWeek().getValue(), first, last)
                    && (range.getNths() == null || range.getNths().stream().anyMatch(nth -> contains(nth, anchor)));
        };
    }

    private static boolean inCycle(int value, int first, int last) {
        return first <= last ? value >= first && value <= last : value >= first || value <= last;
    }

    private static boolean contains(Nth nth, LocalDate day) {
        int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        int fromStart = day.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        int position = nth.getStartNth() < 0 ? fromEnd : fromStart;
        return position >= Math.min(nth.getStartNth(), last) && position <= Math.max(nth.getStartNth(), last);
    }
}
