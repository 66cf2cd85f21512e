package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.ChineseDates.Kind;
import com.surefoot.narration.chinese.ChineseDates.Said;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around some days make of them: {@code 明年五一}, {@code 圣诞节前一周}, {@code 国庆后}, {@code 10号之前}. */
record DateContext(String text, LocalDate today) {

    private static final Pattern NEXT_YEAR = Pattern.compile("(?:明年|来年)的?$");
    private static final Pattern NAMED = Pattern.compile("元旦|情人节|五一|劳动节|国庆节?|十一|圣诞节?|跨年|平安夜");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:节)?(?:假期|长假|小长假)?的?(?<side>前后|左右|(?:之前|以前|前)(?![往台面去院])|(?:之后|以后|过后|后)(?![台面院]))(?:的?(?:那|一|两|几)(?:周|个?星期|天))?");
    private static final Pattern BOUND =
            Pattern.compile("^(?:日|号)?(?:之前|以前|前(?![往台面去后院])|之后|以后|后(?![天台面院])|前后|左右)(?!\\s*(?:\\d|[一二三四五六七八九十]+)点)");
    private static final int WEEK = 7;

    /** The days as they are meant; empty if they are only a bound, of which nothing can be made. */
    Optional<Said> of(Said said) {
        String before = text.substring(0, said.from());
        String words = text.substring(said.from(), said.to());
        Said there = NEXT_YEAR.matcher(before).find() && said.days().first().getYear() == today.getYear()
                ? with(
                        said,
                        said.days().first().plusYears(1),
                        said.days().last().plusYears(1),
                        said.to())
                : said;
        Matcher around = AROUND.matcher(text.substring(said.to()));
        if (NAMED.matcher(words).matches() && around.find()) {
            return Optional.of(around(there, around));
        }
        return BOUND.matcher(text.substring(said.to())).find() && !said.back() ? Optional.empty() : Optional.of(there);
    }

    private Said around(Said said, Matcher around) {
        DateRange days = said.days();
        int to = said.to() + around.end();
        String side = around.group("side");
        if (side.matches("前后|左右")) {
            return with(said, later(days.first().minusDays(WEEK)), days.last().plusDays(WEEK), to);
        }
        return side.contains("前")
                ? with(
                        said,
                        later(days.first().minusDays(WEEK)),
                        later(days.first().minusDays(1)),
                        to)
                : with(said, days.last().plusDays(1), days.last().plusDays(WEEK), to);
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today) ? today : day;
    }

    private static Said with(Said said, LocalDate first, LocalDate last, int to) {
        Kind kind = to > said.to() ? Kind.WITHIN : said.kind();
        return new Said(kind, new DateRange(first, last), said.back(), said.from(), to);
    }
}
