package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One stretch of text that corrects nothing in itself. */
final class PartReading {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(" + ChineseNumerals.PATTERN + ")\\s*(?:个|位|名|天|人)?\\s*[。.!！]?\\s*$");
    private static final Pattern LENGTH = Pattern.compile("(?<!(?<!蜜)月|第|\\d|[.])(?:" + ChineseNumerals.PATTERN
            + ")\\s*(?:天|日游|晚|夜|个?(?:周|星期|礼拜)(?![一二三四五六日天末\\d]))");

    private final String text;
    private final Listening listening;
    private final ChineseReader reader;
    private final List<Heard> heard = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();
    /** Said by what was heard elsewhere. */
    private final List<Span> covered = new ArrayList<>();

    private final List<Span> residue = new ArrayList<>();

    PartReading(String text, Listening listening, ChineseReader reader) {
        this.text = text;
        this.reader = reader;
        this.listening = listening;
        hear();
    }

    List<Heard> heard() {
        return heard;
    }

    List<Span> unread() {
        return unread;
    }

    List<Span> covered() {
        return covered;
    }

    /** Words that nothing was made of, within what a wish was heard in. */
    List<Span> residue() {
        return residue;
    }

    private void hear() {
        StringBuilder rest = new StringBuilder(text);
        List<Span> moon = ChineseDates.unread(text);
        moon.forEach(span -> blank(rest, span.from(), span.to()));
        unread.addAll(moon);
        List<ChineseDates.Said> dates = new ChineseDates(listening.today()).list(rest.toString());
        List<Heard> moods = ChineseMoods.list(text);
        // what is read as a day is not read as anything else
        dates.forEach(said -> blank(rest, said.from(), said.to()));
        int people = listening
                .soFar()
                .find(Point.People.class)
                .map(PartReading::size)
                .orElse(1);
        int days = listening
                .soFar()
                .find(Point.Length.class)
                .map(Point.Length::days)
                .orElse(1);
        ChineseHearing hearing = reader.hear(rest.toString(), people, days);
        MarkedText marked = hearing.text();
        List<Heard> cities = new ChineseCities(marked, listening).list(hearing.header());
        cities.forEach(each -> add(each.point(), marked, each.from(), each.to()));
        if (cities.stream().noneMatch(each -> each.point() instanceof Point.Towns)) {
            ChineseCities.land(text, listening.words()).ifPresent(heard::add);
        }
        dates(dates, hearing.header().days().isPresent());
        length(hearing.header(), rest.toString());
        hearing.header().party().ifPresent(party -> {
            add(people(party), marked, party.from(), party.to());
            if (!party.ages().isEmpty()) {
                PartyWords.AGES.matcher(text).results().forEach(age -> covered.add(new Span(age.start(), age.end())));
            }
        });
        heard.addAll(moods);
        residue(hearing);
        wishes(hearing, people, days);
        answer();
        hearing.notUnderstood().stream()
                .map(part -> new Span(marked.start(part.at()), marked.start(part.end())))
                .forEach(unread::add);
    }

    /** To be called before wishes are heard, which cover all of their clauses. */
    private void residue(ChineseHearing hearing) {
        BitSet letters = new BitSet(text.length());
        heard.forEach(each -> letters.set(each.from(), each.to()));
        covered.forEach(span -> letters.set(span.from(), span.to()));
        hearing.residue().stream()
                .map(part ->
                        new Span(hearing.text().start(part.at()), hearing.text().start(part.end())))
                .filter(span -> letters.get(span.from(), span.to()).isEmpty())
                .forEach(residue::add);
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, "#".repeat(to - from));
    }

    private static int size(Point.People people) {
        return Math.max(1, people.adults().orElse(1) + people.children().orElse(0));
    }

    private void add(Point point, MarkedText marked, int from, int to) {
        heard.add(new Heard(point, marked.start(from), marked.start(to)));
    }

    private static Point people(ChineseParty party) {
        return new Point.People(
                party.adults().or(() -> party.children().isPresent() ? Optional.empty() : Optional.of(party.all())),
                party.children(),
                party.ages());
    }

    private void dates(List<ChineseDates.Said> dates, boolean lengthSaid) {
        boolean exact = dates.stream().anyMatch(said -> said.kind() != ChineseDates.Kind.WITHIN);
        boolean begun = listening.asked().filter(asked -> asked == Asked.END).isPresent();
        for (ChineseDates.Said said : dates) {
            switch (said.kind()) {
                case WITHIN -> {
                    if (!exact) {
                        heard.add(new Heard(new Point.Within(said.days()), said.from(), said.to()));
                    }
                }
                case RANGE -> {
                    heard.add(new Heard(new Point.Start(said.days().first()), said.from(), said.to()));
                    if (!lengthSaid) {
                        heard.add(new Heard(new Point.End(said.days().last()), said.from(), said.to()));
                    }
                }
                case DAY -> {
                    Point point = said.back() || begun
                            ? new Point.End(said.days().first())
                            : new Point.Start(said.days().first());
                    heard.add(new Heard(point, said.from(), said.to()));
                    begun = true;
                }
            }
        }
    }

    private void length(ChineseHeader header, String rest) {
        Matcher matcher = LENGTH.matcher(rest);
        header.days().filter(days -> matcher.find()).ifPresent(days -> {
            heard.add(new Heard(new Point.Length(days), matcher.start(), matcher.end()));
            while (matcher.find()) {
                heard.add(new Heard(new Point.Length(days), matcher.start(), matcher.end()));
            }
        });
    }

    private void wishes(ChineseHearing hearing, int people, int days) {
        ChinesePoints points = new ChinesePoints(
                hearing.header().party().map(ChineseParty::all).orElse(people),
                hearing.header().days().orElse(days));
        MarkedText marked = hearing.text();
        for (Told told : hearing.told()) {
            int from = marked.start(told.from());
            int to = marked.start(told.to());
            for (Point point : points.of(told.requirement(), text.substring(from, to))) {
                heard.add(new Heard(point, from, to));
            }
        }
    }

    /** A bare number in the light of what was asked. */
    private void answer() {
        Matcher bare = NUMBER.matcher(text);
        if (!heard.isEmpty() || listening.asked().isEmpty() || !bare.find()) {
            return;
        }
        int number = ChineseNumerals.whole(bare.group(1));
        Asked asked = listening.asked().get();
        if (number > 0 && (asked == Asked.PARTY || asked == Asked.ADULTS)) {
            heard.add(new Heard(
                    new Point.People(Optional.of(number), Optional.empty(), List.of()), bare.start(1), bare.end(1)));
        } else if (number > 0 && (asked == Asked.END || asked == Asked.DATES)) {
            heard.add(new Heard(new Point.Length(number), bare.start(1), bare.end(1)));
        }
    }
}
