package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a trip is and how long, as one stretch of text says it. */
final class SaidDays {

    private static final Pattern LENGTH = Pattern.compile("天数(?:是|为|:)?\\s*(?:" + ChineseNumerals.PATTERN
            + ")|(?<!(?<!蜜)月|第|每|\\d|[.])(?:" + ChineseNumerals.PATTERN + "\\s*[到至~-]\\s*)?(?:"
            + ChineseNumerals.PATTERN
            + ")\\s*(?:天" + ChineseHeader.NO_LENGTH + "|日游|(?<=[\\u4e00-\\u9fa5]{2})日(?=[,，。;；!！\\s]|行|$)|"
            + ChineseHeader.NIGHT
            + "|个?(?:周|星期|礼拜)(?![一二三四五六日天末年岁\\d]))|(?:个)?周末");

    private final Listening listening;
    private final List<Heard> heard = new ArrayList<>();
    /** What contradicts the rest. */
    private final List<Span> gaps = new ArrayList<>();
    /** Said by what was heard elsewhere. */
    private final List<Span> covered = new ArrayList<>();

    SaidDays(Listening listening) {
        this.listening = listening;
    }

    List<Heard> heard() {
        return heard;
    }

    List<Span> gaps() {
        return gaps;
    }

    List<Span> covered() {
        return covered;
    }

    List<ChineseDates.Said> dates(String text) {
        return new ChineseDates(listening.today(), anchor(listening)).list(text);
    }

    /**
     * Makes points of them.
     *
     * @param rest of the text, without dates
     */
    void hear(List<ChineseDates.Said> dates, ChineseHearing hearing, String rest) {
        hearDates(dates, hearing.header().days().isPresent());
        length(hearing, rest);
    }

    /** From when on one looks for a day that says no month: where the trip is known to be. */
    static LocalDate anchor(Listening listening) {
        Optional<LocalDate> start = listening.soFar().find(Point.Start.class).map(Point.Start::day);
        if (listening.asked().filter(Asked.END::equals).isPresent() && start.isPresent()) {
            return start.get().plusDays(1);
        }
        return start.map(day -> day.withDayOfMonth(1))
                .or(() -> listening.soFar().find(Point.Within.class).map(within -> within.days()
                        .first()))
                .orElse(listening.today());
    }

    private void hearDates(List<ChineseDates.Said> dates, boolean lengthSaid) {
        boolean exact = dates.stream().anyMatch(said -> said.kind() != ChineseDates.Kind.WITHIN);
        LocalDate start = listening
                .soFar()
                .find(Point.Start.class)
                .map(Point.Start::day)
                .filter(day -> dates.size() == 1)
                .orElse(LocalDate.MIN);
        boolean begun = listening.asked().filter(asked -> asked == Asked.END).isPresent();
        for (ChineseDates.Said said : dates) {
            switch (said.kind()) {
                case WITHIN -> {
                    if (!exact) {
                        heard.add(new Heard(new Point.Within(said.days()), said.from(), said.to()));
                    } else if (dates.stream().anyMatch(other -> isAmong(other, said))) {
                        covered.add(new Span(said.from(), said.to()));
                    }
                }
                case RANGE -> {
                    heard.add(new Heard(new Point.Start(said.days().first()), said.from(), said.to()));
                    if (!lengthSaid) {
                        heard.add(new Heard(new Point.End(said.days().last()), said.from(), said.to()));
                    }
                }
                case DAY -> {
                    if (said.back() && said.days().first().isBefore(start)) {
                        // nobody comes back before he leaves
                        gaps.add(new Span(said.from(), said.to()));
                        continue;
                    }
                    Point point = said.back() || begun
                            ? new Point.End(said.days().first())
                            : new Point.Start(said.days().first());
                    if (point instanceof Point.Start) {
                        start = said.days().first();
                        begun = true;
                    }
                    heard.add(new Heard(point, said.from(), said.to()));
                }
            }
        }
    }

    private static boolean isAmong(ChineseDates.Said day, ChineseDates.Said somewhen) {
        return day.kind() != ChineseDates.Kind.WITHIN
                && !day.days().first().isBefore(somewhen.days().first())
                && !day.days().first().isAfter(somewhen.days().last());
    }

    private void length(ChineseHearing hearing, String rest) {
        MarkedText marked = hearing.text();
        CityDays each = CityDays.of(marked);
        List<Span> said = lengths(rest);
        List<Span> stays = each.stays().stream()
                .map(stay -> new Span(marked.start(stay.from()), marked.start(stay.to())))
                .toList();
        said.removeIf(span -> stays.stream().anyMatch(span::meets));
        Optional<Integer> between = between();
        if (between.isPresent()) {
            // both days are said, and they are what is meant
            boolean same = hearing.header().days().equals(between);
            said.forEach(span -> (same ? covered : gaps).add(span));
            said.clear();
        }
        if (said.isEmpty() && !stays.isEmpty() && between.isEmpty()) {
            heard.add(new Heard(
                    new Point.Length(each.days()),
                    stays.get(0).from(),
                    stays.get(0).to()));
        }
        each.stays()
                .forEach(
                        stay -> heard.add(new Heard(stay.point(), marked.start(stay.from()), marked.start(stay.to()))));
        hearing.header()
                .days()
                .ifPresent(days ->
                        said.forEach(span -> heard.add(new Heard(new Point.Length(days), span.from(), span.to()))));
    }

    /** How many days there are from the first to the last that this text says. */
    private Optional<Integer> between() {
        return point(Point.Start.class)
                .flatMap(start -> point(Point.End.class)
                        .map(end -> Math.toIntExact(ChronoUnit.DAYS.between(start.day(), end.day()) + 1)))
                .filter(days -> days > 0);
    }

    private <P extends Point> Optional<P> point(Class<P> kind) {
        return heard.stream()
                .map(Heard::point)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What stands together, as {@code 三天两夜}, says one thing. */
    private static List<Span> lengths(String rest) {
        List<Span> said = new ArrayList<>();
        LENGTH.matcher(rest).results().forEach(found -> {
            Span last = said.isEmpty() ? null : said.get(said.size() - 1);
            if (last != null && last.to() == found.start()) {
                said.set(said.size() - 1, new Span(last.from(), found.end()));
            } else {
                said.add(new Span(found.start(), found.end()));
            }
        });
        return said;
    }
}
