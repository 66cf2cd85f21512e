package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Span;
import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final String TO = "\\s*(?:日|号)?\\s*(?:到|至|-|—|–|~|~|直到){1,20}\\s*";
    private static final String UNTIL =
            "(?:(?<n>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*[月./])?\\s*(?<e>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String NO_DATE = "(?!\\d|\\s*(?:个|天|万|千|百|元|块|公里|千米|km|小时|点|折|分|%|米|月|次))";
    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final Pattern BACK_BEHIND =
            Pattern.compile("^(?:日|号)?(?:的)?(?:早上|上午|中午|下午|傍晚|晚上|夜里|晚)?[^,，。;；\\d去走到#]{0,4}?(?:返回|返程|回|结束|离开|为止)");
    private static final Pattern BACK_BEFORE =
            Pattern.compile("(?:返程|回程|返回|回来|结束|到|至|截止|回去)(?:日期|时间|的日子)?(?:是|在|为|:)?\\s*$");
    /** Letters around a day that may say what it is for. */
    private static final int NEAR = 14;

    /** Days that only a table of the moon tells. */
    private static final Pattern MOON = Pattern.compile(
            "(?:农历|阴历)(?:[正腊一二三四五六七八九十]+月)?(?:初?[一二三四五六七八九十廿]+)?|大年初?[一二三四五六七]?|除夕|春节|过年|端午节?|中秋节?|元宵节?|七夕|清明节?|重阳节?|复活节");

    private final LocalDate today;
    private final List<Form> forms;

    /** @param anchor the first day that can be meant by a day without a month or a week; today if nothing is known */
    ChineseDates(LocalDate today, LocalDate anchor) {
        this.today = today;
        DayReckoning reckoning = new DayReckoning(today, anchor);
        this.forms = List.of(
                form(
                        YEAR + MONTH + "\\s*月\\s*" + DAY + TO + UNTIL + "\\s*(?:日|号)?" + NO_DATE,
                        Kind.RANGE,
                        reckoning::range),
                form(
                        "(?<![\\d.])" + YEAR + MONTH + "[./]" + DAY + TO + UNTIL + "(?:日|号)?" + NO_DATE,
                        Kind.RANGE,
                        reckoning::range),
                form(
                        "(?<which>下{1,3}个?|这个?|本)月\\s*" + DAY + "\\s*(?:号|日)?" + TO + "(?<n>)(?<e>" + NUMBER
                                + ")\\s*(?:号|日)?" + NO_DATE,
                        Kind.RANGE,
                        reckoning::rangeOfMonth),
                form(
                        "(?<which>下{1,3}个?|这个?|本)月\\s*" + DAY + "\\s*(?:号|日)",
                        Kind.DAY,
                        found -> reckoning.dayThere(found)),
                form(
                        "(?<![\\d月])(?<y>)(?<later>)(?<m>)" + DAY + "(?:号|日)?\\s*(?:到|至|-|—|–|~)\\s*(?<n>)(?<e>"
                                + NUMBER + ")号",
                        Kind.RANGE,
                        reckoning::dayRange),
                form(YEAR + MONTH + "\\s*月\\s*" + DAY + "\\s*(?:日|号)?" + NO_DATE, Kind.DAY, reckoning::day),
                form(
                        "(?<!\\d)(?<y>20\\d\\d)(?<later>)[-./]" + MONTH + "[-./]" + DAY + "(?!\\d)",
                        Kind.DAY,
                        reckoning::day),
                form(
                        "(?<![\\d.])(?<y>)(?<later>)" + MONTH + "[./]" + DAY + "(?=\\s*(?:日|号|出发|走|去|起|回|返|开始|从))",
                        Kind.DAY,
                        reckoning::day),
                form(
                        "(?<![\\d月第])(?<d>" + NUMBER + ")(?:号|日(?=回|返|走|出发|去|早|晚|到))(?!线|楼|门|馆|院|店|别墅|[机航])",
                        Kind.DAY,
                        reckoning::dayOfMonth),
                form(
                        YEAR + MONTH + "月份?(?:里)?的?第(?<nth>[一二三四1-4])个?" + WEEK + "(?![末一二三四五六日天])",
                        Kind.WITHIN,
                        reckoning::weekOfMonth),
                form("(?<![\\d月第./:])(?<d>\\d{1,2})(?=[回返](?![一二三四五六七八九十\\d个]))", Kind.DAY, reckoning::dayOfMonth),
                form("大后天|后天|明天|明早|明晚|今天|今晚", Kind.DAY, reckoning::near),
                form(
                        "(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?<unit>天|个?(?:周|星期|礼拜))(?:之|以)?后",
                        Kind.DAY,
                        reckoning::later),
                form(
                        "(?:" + YEAR + MONTH + "月份?|(?<which>下{1,3}个?|这个?|本)月)(?:里)?的?第(?<nth>[一二三四1-4])个?(?:周末|" + WEEK
                                + "末)",
                        Kind.RANGE,
                        reckoning::weekendOfMonth),
                form(
                        "(?<!第[一二三四五六1-6]个?)(?<next>下{1,3}|这|本)?个?(?<weekend>周末|" + WEEK + "末)",
                        Kind.RANGE,
                        reckoning::weekend),
                form(
                        "(?<![一二两三四五六七八九十\\d])(?<next>下{1,3}|这|本)?个?" + WEEK + "(?<w>[一二三四五六日天1-6])(?!个|天|年)",
                        Kind.DAY,
                        reckoning::weekday),
                form("(?<next>下{1,3}|这|本)个?" + WEEK + "(?![一二三四五六日天末])", Kind.WITHIN, reckoning::week),
                form("跨年", Kind.WITHIN, found -> reckoning.next(12, 30, 4)),
                form("平安夜", Kind.WITHIN, found -> reckoning.next(12, 24, 1)),
                form("元旦", Kind.WITHIN, found -> reckoning.next(1, 1, 3)),
                form("情人节", Kind.DAY, found -> reckoning.next(2, 14, 1)),
                form("五一(?!路|街|广场|广埸)|劳动节", Kind.WITHIN, found -> reckoning.next(5, 1, 5)),
                form("国庆(?!路|街)(?:节)?|十一(?=假期|期间|黄金周|长假|小长假|去|出|放)", Kind.WITHIN, found -> reckoning.next(10, 1, 7)),
                form("圣诞(?!市集|市场|集市)(?:节)?", Kind.WITHIN, found -> reckoning.next(12, 24, 3)),
                form("暑假|暑期", Kind.WITHIN, found -> reckoning.next(7, 1, 62)),
                form("(?<s>春|夏|秋|冬)(?:天|季|日)", Kind.WITHIN, reckoning::season),
                form(YEAR + MONTH + "月份?\\s*(?<part>初|上旬|中旬|中|下旬|底|末)?", Kind.WITHIN, reckoning::month),
                form(
                        "(?<which>下{1,3}个?|这个?|本)?(?<y>)(?<later>)(?<m>)月(?<part>初|中旬|中|底|末|(?<=下个?月))",
                        Kind.WITHIN,
                        reckoning::thisMonth),
                form("(?<which>下{1,3}个|这个)(?<part>)月", Kind.WITHIN, reckoning::thisMonth),
                form("年底|年末", Kind.WITHIN, found -> reckoning.next(12, 1, 31)));
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
        return DayOrder.of(found, text).stream()
                .flatMap(said -> new DateContext(text, today).of(said).stream())
                .toList();
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
}
