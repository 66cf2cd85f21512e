package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Span;
import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days in Chinese text: {@code 3月23号}, {@code 下周五}, {@code 3.23-3.27}, {@code 国庆}, {@code 月底}. A day without a
 * year is the next one from today on. Days of the moon's calendar are not read.
 */
final class ChineseDates {

    /** What is said of some days. */
    enum Kind {
        /** One day. */
        DAY,
        /** From the first to the last. */
        RANGE,
        /** Somewhen among them. */
        WITHIN
    }

    /**
     * Days in a text.
     *
     * @param back whether the words around say that it is the day of return
     * @param from index of the first character
     * @param to index behind the last
     */
    record Said(Kind kind, DateRange days, boolean back, int from, int to) {}

    private record Form(Pattern pattern, Kind kind, Function<Matcher, DateRange> days) {}

    private static final String NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
    private static final String YEAR = "(?:(?<y>20\\d\\d)\\s*[年./-]\\s*|(?<later>明年)的?)?";
    private static final String MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String TO = "\\s*(?:日|号)?\\s*(?:到|至|-|—|–|~|~|直到)+\\s*";
    private static final String UNTIL =
            "(?:(?<n>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*[月./])?\\s*(?<e>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String NO_DATE = "(?!\\d|\\s*(?:个|天|万|千|百|元|块|公里|千米|km|小时|点|折|分|%|米|月|次))";
    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final Pattern BACK_BEHIND =
            Pattern.compile("^(?:日|号)?(?:的)?(?:早上|上午|中午|下午|傍晚|晚上|夜里|晚)?[^,，。;；\\d去走到#]{0,4}?(?:返回|返程|回|结束|离开|为止)");
    private static final Pattern BACK_BEFORE =
            Pattern.compile("(?:返程|回程|返回|回来|结束|到|至|截止|回去)(?:日期|时间|的日子)?(?:是|在|为|:)?\\s*$");
    private static final Pattern BARE = Pattern.compile("(?:" + NUMBER + ")(?:号|日)?");
    private static final Pattern BARE_WEEKDAY = Pattern.compile(WEEK + "[一二三四五六日天1-6]");
    private static final Pattern OR = Pattern.compile("\\s*(?:或者?|或是|还是|要么)\\s*");
    private static final Pattern MONTHS = Pattern.compile("\\s*(?:或者?|或是|还是|要么|到|至|和|、|-|~)?\\s*");
    private static final Pattern ANY_WEEKEND = Pattern.compile("个?(?:周末|" + WEEK + "末)");
    /** Letters around a day that may say what it is for. */
    private static final int NEAR = 14;

    private static final int SPRING = 3;

    /** Days that only a table of the moon tells. */
    private static final Pattern MOON = Pattern.compile(
            "(?:农历|阴历)(?:[正腊一二三四五六七八九十]+月)?(?:初?[一二三四五六七八九十廿]+)?|大年初?[一二三四五六七]?|除夕|春节|过年|端午节?|中秋节?|元宵节?|七夕|清明节?|重阳节?|复活节");

    private final LocalDate today;
    /** From when on a day of a month or week is looked for that says nothing else. */
    private final LocalDate anchor;

    private final List<Form> forms;

    /** @param anchor the first day that can be meant by a day without a month or a week; today if nothing is known */
    ChineseDates(LocalDate today, LocalDate anchor) {
        this.today = today;
        this.anchor = anchor.isBefore(today) ? today : anchor;
        this.forms = List.of(
                form(YEAR + MONTH + "\\s*月\\s*" + DAY + TO + UNTIL + "\\s*(?:日|号)?" + NO_DATE, Kind.RANGE, this::range),
                form(
                        "(?<![\\d.])" + YEAR + MONTH + "[./]" + DAY + TO + UNTIL + "(?:日|号)?" + NO_DATE,
                        Kind.RANGE,
                        this::range),
                form(
                        "(?<which>下{1,3}个?|这个?|本)月\\s*" + DAY + "\\s*(?:号|日)?" + TO + "(?<n>)(?<e>" + NUMBER
                                + ")\\s*(?:号|日)?" + NO_DATE,
                        Kind.RANGE,
                        this::rangeOfMonth),
                form("(?<which>下{1,3}个?|这个?|本)月\\s*" + DAY + "\\s*(?:号|日)", Kind.DAY, found -> one(dayThere(found))),
                form(
                        "(?<![\\d月])(?<y>)(?<later>)(?<m>)" + DAY + "(?:号|日)?\\s*(?:到|至|-|—|–|~)\\s*(?<n>)(?<e>"
                                + NUMBER + ")号",
                        Kind.RANGE,
                        this::dayRange),
                form(YEAR + MONTH + "\\s*月\\s*" + DAY + "\\s*(?:日|号)?" + NO_DATE, Kind.DAY, this::day),
                form("(?<!\\d)(?<y>20\\d\\d)(?<later>)[-./]" + MONTH + "[-./]" + DAY + "(?!\\d)", Kind.DAY, this::day),
                form(
                        "(?<![\\d.])(?<y>)(?<later>)" + MONTH + "[./]" + DAY + "(?=\\s*(?:日|号|出发|走|去|起|回|返|开始|从))",
                        Kind.DAY,
                        this::day),
                form(
                        "(?<![\\d月第])(?<d>" + NUMBER + ")(?:号|日(?=回|返|走|出发|去|早|晚|到))(?!线|楼|门|馆|院|店|别墅|[机航])",
                        Kind.DAY,
                        this::dayOfMonth),
                form(
                        YEAR + MONTH + "月份?(?:里)?的?第(?<nth>[一二三四1-4])个?" + WEEK + "(?![末一二三四五六日天])",
                        Kind.WITHIN,
                        this::weekOfMonth),
                form("(?<![\\d月第./:])(?<d>\\d{1,2})(?=[回返](?![一二三四五六七八九十\\d个]))", Kind.DAY, this::dayOfMonth),
                form("大后天|后天|明天|明早|明晚|今天|今晚", Kind.DAY, this::near),
                form("(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?<unit>天|个?(?:周|星期|礼拜))(?:之|以)?后", Kind.DAY, this::later),
                form(
                        "(?:" + YEAR + MONTH + "月份?|(?<which>下{1,3}个?|这个?|本)月)(?:里)?的?第(?<nth>[一二三四1-4])个?(?:周末|" + WEEK
                                + "末)",
                        Kind.RANGE,
                        this::weekendOfMonth),
                form(
                        "(?<!第[一二三四五六1-6]个?)(?<next>下{1,3}|这|本)?个?(?<weekend>周末|" + WEEK + "末)",
                        Kind.RANGE,
                        this::weekend),
                form(
                        "(?<![一二两三四五六七八九十\\d])(?<next>下{1,3}|这|本)?个?" + WEEK + "(?<w>[一二三四五六日天1-6])(?!个|天|年)",
                        Kind.DAY,
                        this::weekday),
                form("(?<next>下{1,3}|这|本)个?" + WEEK + "(?![一二三四五六日天末])", Kind.WITHIN, this::week),
                form("跨年", Kind.WITHIN, found -> next(12, 30, 4)),
                form("平安夜", Kind.WITHIN, found -> next(12, 24, 1)),
                form("元旦", Kind.WITHIN, found -> next(1, 1, 3)),
                form("情人节", Kind.DAY, found -> next(2, 14, 1)),
                form("五一(?!路|街|广场|广埸)|劳动节", Kind.WITHIN, found -> next(5, 1, 5)),
                form("国庆(?!路|街)(?:节)?|十一(?=假期|期间|黄金周|长假|小长假|去|出|放)", Kind.WITHIN, found -> next(10, 1, 7)),
                form("圣诞(?!市集|市场|集市)(?:节)?", Kind.WITHIN, found -> next(12, 24, 3)),
                form("暑假|暑期", Kind.WITHIN, found -> next(7, 1, 62)),
                form("(?<s>春|夏|秋|冬)(?:天|季|日)", Kind.WITHIN, this::season),
                form(YEAR + MONTH + "月份?\\s*(?<part>初|上旬|中旬|中|下旬|底|末)?", Kind.WITHIN, this::month),
                form(
                        "(?<which>下{1,3}个?|这个?|本)?(?<y>)(?<later>)(?<m>)月(?<part>初|中旬|中|底|末|(?<=下个?月))",
                        Kind.WITHIN,
                        this::thisMonth),
                form("(?<which>下{1,3}个|这个)(?<part>)月", Kind.WITHIN, this::thisMonth),
                form("年底|年末", Kind.WITHIN, found -> next(12, 1, 31)));
    }

    private static Form form(String pattern, Kind kind, Function<Matcher, DateRange> days) {
        return new Form(Pattern.compile(pattern), kind, days);
    }

    /** All days in a text, in its order; of two readings of one place the more telling. */
    List<Said> list(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Said> found = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(left.toString());
            while (matcher.find()) {
                int from = matcher.start();
                int to = matcher.end();
                read(form, matcher).ifPresent(days -> {
                    found.add(new Said(form.kind, days, isBack(text, from, to), from, to));
                    left.replace(from, to, "#".repeat(to - from));
                });
            }
        }
        found.sort(Comparator.comparing(Said::from));
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
        boolean somewhen = found.stream().anyMatch(said -> said.kind == Kind.WITHIN);
        return found.stream()
                // some weekend of a month is not the next one
                .filter(said ->
                        !somewhen || !ANY_WEEKEND.matcher(words(said, text)).matches())
                .flatMap(said -> new DateContext(text, today).of(said).stream())
                .toList();
    }

    private static String words(Said said, String text) {
        return text.substring(said.from, said.to);
    }

    /** A day without a month or a week is the next one behind the day before it. */
    private static Said behind(Said said, Said before, String text) {
        String words = words(said, text);
        LocalDate day = said.days.first();
        if (said.kind != Kind.DAY || before.back) {
            return said;
        }
        if (BARE_WEEKDAY.matcher(words).matches()) {
            return on(weekday(day, before, said.back), said);
        }
        LocalDate first = before.days.first();
        if (!BARE.matcher(words).matches() || !day.isBefore(first)) {
            return said;
        }
        LocalDate month = first.getDayOfMonth() <= day.getDayOfMonth() ? first : first.plusMonths(1);
        return on(month.withDayOfMonth(Math.min(day.getDayOfMonth(), month.lengthOfMonth())), said);
    }

    /** {@code 12月19日（周六）}. */
    private static boolean isNamedAgain(Said day, Said weekday, String text) {
        return day.kind == Kind.DAY
                && BARE_WEEKDAY.matcher(words(weekday, text)).matches()
                && !BARE_WEEKDAY.matcher(words(day, text)).matches()
                && day.days.first().getDayOfWeek() == weekday.days.first().getDayOfWeek()
                && text.substring(day.to, weekday.from).matches("\\s*[（(,，]?\\s*");
    }

    /** One leaves for a weekend before it, and comes back behind it. */
    private static LocalDate weekday(LocalDate day, Said before, boolean back) {
        if (before.kind == Kind.WITHIN || (before.kind == Kind.DAY && !day.isBefore(before.days.first()))) {
            return day;
        }
        return before.kind == Kind.RANGE && !back
                ? before.days.first().with(TemporalAdjusters.previousOrSame(day.getDayOfWeek()))
                : before.days.last().with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
    }

    private static Said on(LocalDate day, Said said) {
        return new Said(said.kind, one(day), said.back, said.from, said.to);
    }

    /** {@code 三月或四月}, {@code 一月底二月初}, {@code 周二或周三}: somewhen from the one to the other. */
    private static Optional<Said> either(Said one, Said other, String text) {
        String between = text.substring(one.to, other.from);
        boolean months = one.kind == Kind.WITHIN
                && other.kind == Kind.WITHIN
                && MONTHS.matcher(between).matches();
        boolean days = one.kind == Kind.DAY
                && other.kind == Kind.DAY
                && OR.matcher(between).matches();
        return (months || days) && !other.days.first().isBefore(one.days.first())
                ? Optional.of(new Said(
                        Kind.WITHIN, new DateRange(one.days.first(), other.days.last()), false, one.from, other.to))
                : Optional.empty();
    }

    /** Days that are said in a way that is not read. */
    static List<Span> unread(String text) {
        return MOON.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Optional<DateRange> read(Form form, Matcher matcher) {
        try {
            return Optional.of(form.days.apply(matcher));
        } catch (DateTimeException | IllegalArgumentException e) {
            // the 31st of February is no day, and stays unread
            return Optional.empty();
        }
    }

    private static boolean isBack(String text, int from, int to) {
        return BACK_BEHIND
                        .matcher(text.substring(to, Math.min(text.length(), to + NEAR)))
                        .find()
                || BACK_BEFORE
                        .matcher(text.substring(Math.max(0, from - NEAR), from))
                        .find();
    }

    private static int number(String text) {
        return ChineseNumerals.whole(text);
    }

    private static DateRange one(LocalDate day) {
        return new DateRange(day, day);
    }

    private DateRange next(int month, int day, int days) {
        LocalDate first = LocalDate.of(today.getYear(), month, day);
        LocalDate start = first.plusDays(days - 1L).isBefore(today) ? first.plusYears(1) : first;
        return new DateRange(start, start.plusDays(days - 1L));
    }

    private LocalDate date(@Nullable String year, @Nullable String later, int month, int day) {
        if (year != null && !year.isEmpty()) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        if (later != null && !later.isEmpty()) {
            return LocalDate.of(today.getYear() + 1, month, day);
        }
        LocalDate coming = LocalDate.of(today.getYear(), month, day);
        return coming.isBefore(today) ? coming.plusYears(1) : coming;
    }

    private DateRange day(Matcher found) {
        return one(date(found.group("y"), found.group("later"), number(found.group("m")), number(found.group("d"))));
    }

    private DateRange range(Matcher found) {
        LocalDate first = day(found).first();
        int month = found.group("n") == null ? first.getMonthValue() : number(found.group("n"));
        LocalDate last = LocalDate.of(first.getYear(), month, number(found.group("e")));
        return new DateRange(first, last.isBefore(first) ? last.plusYears(1) : last);
    }

    private DateRange dayOfMonth(Matcher found) {
        return one(dayFrom(anchor, number(found.group("d")))
                .orElseThrow(() -> new DateTimeException("There is no such day. Maybe it is a number?")));
    }

    private DateRange dayRange(Matcher found) {
        LocalDate first = dayOfMonth(found).first();
        int last = number(found.group("e"));
        LocalDate month = last < first.getDayOfMonth() ? first.plusMonths(1) : first;
        return new DateRange(first, LocalDate.of(month.getYear(), month.getMonth(), last));
    }

    /** The first such day of a month from a day on; empty if that month has none. */
    static Optional<LocalDate> dayFrom(LocalDate anchor, int day) {
        LocalDate month =
                day < anchor.getDayOfMonth() ? anchor.withDayOfMonth(1).plusMonths(1) : anchor.withDayOfMonth(1);
        return day < 1 || day > month.lengthOfMonth() ? Optional.empty() : Optional.of(month.withDayOfMonth(day));
    }

    private LocalDate monthThere(Matcher found) {
        LocalDate month = today.withDayOfMonth(1);
        return month.plusMonths(weeks(found.group("which")));
    }

    private LocalDate dayThere(Matcher found) {
        LocalDate month = monthThere(found);
        return LocalDate.of(month.getYear(), month.getMonth(), number(found.group("d")));
    }

    private DateRange rangeOfMonth(Matcher found) {
        LocalDate first = dayThere(found);
        return new DateRange(first, LocalDate.of(first.getYear(), first.getMonth(), number(found.group("e"))));
    }

    private DateRange weekendOfMonth(Matcher found) {
        LocalDate month = found.group("which") != null
                ? monthThere(found)
                : date(found.group("y"), found.group("later"), number(found.group("m")), 1);
        LocalDate saturday =
                month.with(TemporalAdjusters.dayOfWeekInMonth(number(found.group("nth")), DayOfWeek.SATURDAY));
        return new DateRange(saturday, saturday.plusDays(1));
    }

    private DateRange weekOfMonth(Matcher found) {
        int last = 7 * number(found.group("nth"));
        LocalDate month = date(found.group("y"), found.group("later"), number(found.group("m")), last)
                .withDayOfMonth(1);
        return new DateRange(month.plusDays(last - 7L), month.plusDays(last - 1L));
    }

    private DateRange near(Matcher found) {
        String word = found.group();
        return one(today.plusDays(word.startsWith("大") ? 3 : word.startsWith("后") ? 2 : word.startsWith("明") ? 1 : 0));
    }

    private DateRange later(Matcher found) {
        int count = number(found.group("n"));
        return one(today.plusDays(found.group("unit").equals("天") ? count : 7L * count));
    }

    /** How many weeks or months ahead: 下 is one, 下下 is two. */
    private static int weeks(@Nullable String next) {
        return next == null
                ? 0
                : Math.toIntExact(next.chars().filter(letter -> letter == '下').count());
    }

    private LocalDate monday(int weeksAhead) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeksAhead);
    }

    private DateRange weekend(Matcher found) {
        LocalDate saturday = monday(weeks(found.group("next"))).plusDays(5);
        return new DateRange(saturday, saturday.plusDays(1));
    }

    private DateRange weekday(Matcher found) {
        String word = found.group("w");
        int day = word.matches("[日天]") ? 7 : number(word);
        LocalDate date = monday(weeks(found.group("next"))).plusDays(day - 1L);
        if (found.group("next") == null && anchor.isAfter(today)) {
            return one(anchor.with(TemporalAdjusters.nextOrSame(date.getDayOfWeek())));
        }
        return one(found.group("next") == null && !date.isAfter(today) ? date.plusWeeks(1) : date);
    }

    private DateRange week(Matcher found) {
        LocalDate monday = monday(weeks(found.group("next")));
        LocalDate first = monday.isBefore(today) ? today : monday;
        return new DateRange(first, monday.plusDays(6));
    }

    private DateRange season(Matcher found) {
        int month = SPRING + 3 * "春夏秋冬".indexOf(found.group("s"));
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        LocalDate start = first.plusMonths(3).isAfter(today) ? first : first.plusYears(1);
        return new DateRange(
                start.isBefore(today) ? today : start, start.plusMonths(3).minusDays(1));
    }

    private DateRange month(Matcher found) {
        LocalDate first = LocalDate.of(today.getYear(), number(found.group("m")), 1);
        LocalDate start = found.group("y") != null
                ? first.withYear(Integer.parseInt(found.group("y")))
                : found.group("later") != null
                                || first.plusMonths(1).minusDays(1).isBefore(today)
                        ? first.plusYears(1)
                        : first;
        return part(start, found.group("part"));
    }

    private DateRange thisMonth(Matcher found) {
        LocalDate first = today.withDayOfMonth(1);
        DateRange days = part(first.plusMonths(weeks(found.group("which"))), found.group("part"));
        return days.last().isBefore(today) ? part(first.plusMonths(1), found.group("part")) : days;
    }

    private DateRange part(LocalDate first, @Nullable String part) {
        LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
        DateRange days =
                switch (part == null ? "" : part) {
                    case "初", "上旬" -> new DateRange(first, first.withDayOfMonth(10));
                    case "中", "中旬" -> new DateRange(first.withDayOfMonth(11), first.withDayOfMonth(20));
                    case "下旬", "底", "末" -> new DateRange(first.withDayOfMonth(21), last);
                    default -> new DateRange(first, last);
                };
        return days.first().isBefore(today) && !days.last().isBefore(today) ? new DateRange(today, days.last()) : days;
    }
}
