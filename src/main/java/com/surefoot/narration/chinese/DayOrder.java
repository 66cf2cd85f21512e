package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.ChineseDates.Kind;
import com.surefoot.narration.chinese.ChineseDates.Said;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What days of one text make of each other: {@code 下周五走，周一回}, {@code 三月或四月}, {@code 5月找个周末}. */
final class DayOrder {

    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final Pattern BARE = Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:号|日)?");
    private static final Pattern BARE_WEEKDAY = Pattern.compile(WEEK + "[一二三四五六日天1-6]");
    private static final Pattern OR = Pattern.compile("\\s*(?:或者?|或是|还是|要么)\\s*");
    private static final Pattern MONTHS = Pattern.compile("\\s*(?:或者?|或是|还是|要么|到|至|和|、|-|~)?\\s*");
    private static final Pattern ANY_WEEKEND = Pattern.compile("个?(?:周末|" + WEEK + "末)");

    private DayOrder() {}

    /**
     * The days as they are meant.
     *
     * @param days in the text's order
     */
    static List<Said> of(List<Said> days, String text) {
        List<Said> found = new ArrayList<>(days);
        for (int i = found.size() - 1; i > 0; i--) {
            if (isNamedAgain(found.get(i - 1), found.get(i), text)) {
                found.remove(i);
            }
        }
        for (int i = 1; i < found.size(); i++) {
            found.set(i, behind(found.get(i), found.get(i - 1), text));
        }
        for (int i = found.size() - 1; i > 0; i--) {
            Optional<Said> either = either(found.get(i - 1), found.get(i), text);
            if (either.isPresent()) {
                found.remove(i);
                found.set(i - 1, either.get());
            }
        }
        boolean somewhen = found.stream().anyMatch(said -> said.kind() == Kind.WITHIN);
        // some weekend of a month is not the next one
        found.removeIf(
                said -> somewhen && ANY_WEEKEND.matcher(words(said, text)).matches());
        return found;
    }

    private static String words(Said said, String text) {
        return text.substring(said.from(), said.to());
    }

    /** A day without a month or a week is the next one behind the day before it. */
    private static Said behind(Said said, Said before, String text) {
        String words = words(said, text);
        LocalDate day = said.days().first();
        if (said.kind() != Kind.DAY || before.back()) {
            return said;
        }
        if (BARE_WEEKDAY.matcher(words).matches()) {
            return on(weekday(day, before, said.back()), said);
        }
        LocalDate first = before.days().first();
        if (!BARE.matcher(words).matches() || !day.isBefore(first)) {
            return said;
        }
        LocalDate month = first.getDayOfMonth() <= day.getDayOfMonth() ? first : first.plusMonths(1);
        return on(month.withDayOfMonth(Math.min(day.getDayOfMonth(), month.lengthOfMonth())), said);
    }

    /** {@code 12月19日（周六）}. */
    private static boolean isNamedAgain(Said day, Said weekday, String text) {
        return day.kind() == Kind.DAY
                && BARE_WEEKDAY.matcher(words(weekday, text)).matches()
                && !BARE_WEEKDAY.matcher(words(day, text)).matches()
                && day.days().first().getDayOfWeek() == weekday.days().first().getDayOfWeek()
                && text.substring(day.to(), weekday.from()).matches("\\s*[（(,，]?\\s*");
    }

    /** One leaves for a weekend before it, and comes back behind it. */
    private static LocalDate weekday(LocalDate day, Said before, boolean back) {
        if (before.kind() == Kind.WITHIN
                || (before.kind() == Kind.DAY && !day.isBefore(before.days().first()))) {
            return day;
        }
        return before.kind() == Kind.RANGE && !back
                ? before.days().first().with(TemporalAdjusters.previousOrSame(day.getDayOfWeek()))
                : before.days().last().with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
    }

    private static Said on(LocalDate day, Said said) {
        return new Said(said.kind(), new DateRange(day, day), said.back(), said.from(), said.to());
    }

    /** {@code 三月或四月}, {@code 一月底二月初}, {@code 周二或周三}: somewhen from the one to the other. */
    private static Optional<Said> either(Said one, Said other, String text) {
        String between = text.substring(one.to(), other.from());
        boolean months = one.kind() == Kind.WITHIN
                && other.kind() == Kind.WITHIN
                && MONTHS.matcher(between).matches();
        boolean days = one.kind() == Kind.DAY
                && other.kind() == Kind.DAY
                && OR.matcher(between).matches();
        return (months || days) && !other.days().first().isBefore(one.days().first())
                ? Optional.of(new Said(
                        Kind.WITHIN,
                        new DateRange(one.days().first(), other.days().last()),
                        false,
                        one.from(),
                        other.to()))
                : Optional.empty();
    }
}
