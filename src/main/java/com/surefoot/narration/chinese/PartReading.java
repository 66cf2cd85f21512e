package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.CatalogueWords;
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
import java.util.stream.IntStream;

/** One stretch of text that corrects nothing in itself. */
final class PartReading {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:大概|大约|就|差不多)?(" + ChineseNumerals.PATTERN
            + "|[俩仨])\\s*(?:个|位|名|天|人|日|号)?(?:吧|左右|哈|啊)?\\s*[。.!！]?\\s*$");

    private final String text;
    private final Listening listening;
    private final ChineseReader reader;
    private final List<Heard> heard = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();
    /** What no brief can say. */
    private final List<Span> gaps;
    /** Said by what was heard elsewhere. */
    private final List<Span> covered = new ArrayList<>();

    private final List<Span> residue = new ArrayList<>();

    PartReading(String text, Listening listening, ChineseReader reader) {
        this.text = text;
        this.reader = reader;
        this.listening = listening;
        this.gaps = new ArrayList<>(ChineseGaps.list(text));
        hear();
    }

    List<Heard> heard() {
        return heard;
    }

    List<Span> unread() {
        return unread;
    }

    /** What is told though something else may have been heard around it. */
    List<Span> gaps() {
        return gaps;
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
        gaps.forEach(span -> blank(rest, span.from(), span.to()));
        // what is read as a whole is not read as anything else
        Further.Heeded further = new Further(listening.soFar()).list(rest.toString());
        further.heard().forEach(more -> blank(rest, more.from(), more.to()));
        further.lost().forEach(span -> blank(rest, span.from(), span.to()));
        heard.addAll(further.heard());
        gaps.addAll(further.lost());
        SaidDays said = new SaidDays(listening);
        List<ChineseDates.Said> dates = said.dates(rest.toString());
        dates.forEach(day -> blank(rest, day.from(), day.to()));
        List<Heard> moods = ChineseMoods.list(rest.toString());
        moods.forEach(mood -> blank(rest, mood.from(), mood.to()));
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
        ChineseCities.land(text, listening.words()).ifPresent(land -> land(land, cities));
        ChineseCities.listForeign(text, listening.words()).stream()
                .filter(span -> !isNamed(span, marked))
                .forEach(gaps::add);
        said.hear(dates, hearing, rest.toString());
        heard.addAll(said.heard());
        gaps.addAll(said.gaps());
        covered.addAll(said.covered());
        ChineseFamilies.of(hearing.header().party(), marked.text())
                .ifPresentOrElse(family -> family(family, marked), this::ages);
        heard.addAll(moods);
        residue(hearing);
        wishes(hearing, people, days);
        answer();
        hearing.notUnderstood().stream()
                .map(part -> new Span(marked.start(part.at()), marked.start(part.end())))
                .forEach(unread::add);
    }

    /** Whether the catalogue has a word of its own that ends there. */
    private static boolean isNamed(Span span, MarkedText marked) {
        return IntStream.range(0, marked.text().length())
                .filter(at -> marked.text().substring(at, at + 1).matches(MarkedText.MARK))
                .mapToObj(at -> new Span(marked.start(at), marked.start(at + 1)))
                .anyMatch(span::meets);
    }

    /** To be called before wishes are heard, which cover all of their clauses. */
    private void residue(ChineseHearing hearing) {
        BitSet letters = new BitSet(text.length());
        heard.forEach(each -> letters.set(each.from(), each.to()));
        covered.forEach(span -> letters.set(span.from(), span.to()));
        gaps.forEach(span -> letters.set(span.from(), span.to()));
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

    private void family(ChineseFamilies family, MarkedText marked) {
        ChineseParty party = family.party();
        add(people(party), marked, party.from(), party.to());
        family.words().forEach(word -> covered.add(new Span(marked.start(word.from()), marked.start(word.to()))));
        if (!party.ages().isEmpty()) {
            PartyWords.AGES.matcher(text).results().forEach(age -> covered.add(new Span(age.start(), age.end())));
        }
    }

    private Point people(ChineseParty party) {
        // of so many some are the children who were spoken of before
        boolean all = party.adults().isEmpty()
                && party.children().isEmpty()
                && !listening.asked().equals(Optional.of(Asked.ADULTS));
        int small = all ? knownChildren() : 0;
        return new Point.People(
                party.adults()
                        .or(() -> party.children().isPresent()
                                ? Optional.empty()
                                : Optional.of(party.all() > small ? party.all() - small : party.all())),
                party.children(),
                party.ages());
    }

    private int knownChildren() {
        return listening
                .soFar()
                .find(Point.People.class)
                .flatMap(Point.People::children)
                .orElse(0);
    }

    /** Of children who were spoken of before. */
    private void ages() {
        List<Heard> aged = ChineseFamilies.ages(text);
        List<Integer> years = aged.stream()
                .flatMap(each -> ((Point.People) each.point()).ages().stream())
                .toList();
        boolean nobody = listening.soFar().find(Point.People.class).isEmpty();
        if (!years.isEmpty() && (nobody || years.size() == knownChildren())) {
            heard.add(new Heard(
                    new Point.People(Optional.empty(), Optional.of(years.size()), years),
                    aged.get(0).from(),
                    aged.get(aged.size() - 1).to()));
        }
    }

    /** Of cities in it nothing new is said by their country's name. */
    private void land(Heard land, List<Heard> cities) {
        List<String> towns = cities.stream()
                .map(Heard::point)
                .filter(Point.Towns.class::isInstance)
                .flatMap(point -> ((Point.Towns) point).cities().stream())
                .toList();
        CatalogueWords words = listening.words();
        String name = ((Point.Land) land.point()).name();
        if (towns.isEmpty()) {
            heard.add(land);
        } else if (towns.stream()
                .flatMap(town -> words.findCity(town).stream())
                .anyMatch(city -> words.isIn(city, name))) {
            covered.add(new Span(land.from(), land.to()));
        }
    }

    private void wishes(ChineseHearing hearing, int people, int days) {
        ChinesePoints points = new ChinesePoints(
                hearing.header().party().map(ChineseParty::all).orElse(people),
                hearing.header().days().orElse(days));
        MarkedText marked = hearing.text();
        for (Told told : hearing.told()) {
            List<Span> ofHotel = HotelKinds.list(told, marked);
            if (!ofHotel.isEmpty()) {
                gaps.addAll(ofHotel);
                continue;
            }
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
        int number = PartyWords.count(bare.group(1));
        Asked asked = listening.asked().get();
        if (number > 0 && (asked == Asked.PARTY || asked == Asked.ADULTS)) {
            heard.add(new Heard(
                    new Point.People(Optional.of(number), Optional.empty(), List.of()), bare.start(1), bare.end(1)));
        } else if (number > 0 && (asked == Asked.END || asked == Asked.DATES)) {
            heard.add(new Heard(new Point.Length(number), bare.start(1), bare.end(1)));
        } else if (asked == Asked.START) {
            DayReckoning.dayFrom(SaidDays.anchor(listening), number)
                    .ifPresent(day -> heard.add(new Heard(new Point.Start(day), bare.start(1), bare.end(1))));
        }
    }
}
