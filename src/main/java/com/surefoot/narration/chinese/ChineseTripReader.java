package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Span;
import com.surefoot.narration.reading.Understood;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Chinese by rules, and the names and words of the catalogue. */
public final class ChineseTripReader implements Reader {

    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Pattern CORRECTED = Pattern.compile(
            "(?:[哦噢啊呃额诶欸]|等等)?[,，]?\\s*不对[,，。!！]?|(?<![来去住看逛走])(?:[哦噢啊呃]|不){1,2}不(?=[,，。!！])|(?<=[,，。;；!！])\\s*算了[,，]?(?:还是|就)?|错了[,，。!！]?|说错了?[,，。!！]?|更正(?:一下)?[:：,，]?|(?<![也还要])不是[^,，。]{1,8}[,，]\\s*(?:而)?是");
    /** Nobody changes his mind more often in one breath. */
    private static final int MOST_CORRECTIONS = 20;

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:大概|大约|就|差不多)?(" + ChineseNumerals.PATTERN + "|[俩仨])\\s*(?:个|位|名|天|人|日|号)?(?:吧|左右|哈|啊)?\\s*[。.!！]?\\s*$");
    private static final Pattern LENGTH = Pattern.compile("天数(?:是|为|:)?\\s*(?:" + ChineseNumerals.PATTERN
            + ")|(?<!(?<!蜜)月|第|每|\\d|[.])(?:" + ChineseNumerals.PATTERN + "\\s*[到至~-]\\s*)?(?:" + ChineseNumerals.PATTERN
            + ")\\s*(?:天" + ChineseHeader.NO_LENGTH + "|日游|(?<=[\\u4e00-\\u9fa5]{2})日(?=[,，。;；!！\\s]|行|$)|" + ChineseHeader.NIGHT
            + "|个?(?:周|星期|礼拜)(?![一二三四五六日天末年岁\\d]))|(?:个)?周末");

    /** A reader for words, kept as long as the words stay the same. */
    private record Known(CatalogueWords words, ChineseReader reader) {}

    private volatile @Nullable Known last;

    private ChineseReader reader(CatalogueWords words) {
        Known known = last;
        if (known == null || known.words != words) {
            Map<Meaning, Map<String, String>> names = new EnumMap<>(Meaning.class);
            for (Word word : words.list()) {
                meaning(word.sort()).ifPresent(meaning -> names.computeIfAbsent(meaning, none -> new LinkedHashMap<>())
                        .putIfAbsent(word.written(), word.meant()));
            }
            PlaceWords all = new PlaceWords(names);
            known = new Known(words, new ChineseReader(all.only(Meaning.CITY), city -> all, YUAN));
            last = known;
        }
        return known.reader;
    }

    private static Optional<Meaning> meaning(CatalogueWords.Sort sort) {
        return switch (sort) {
            case CITY -> Optional.of(Meaning.CITY);
            case SIGHT -> Optional.of(Meaning.SIGHT);
            case KIND, TAG -> Optional.of(Meaning.KIND);
            case CUISINE -> Optional.of(Meaning.CUISINE);
            case FEATURE -> Optional.of(Meaning.FEATURE);
            case LAND -> Optional.empty();
        };
    }

    @Override
    public Language language() {
        return Language.CHINESE;
    }

    @Override
    public Understood read(String text, Listening listening) {
        String folded = MarkedText.fold(text);
        List<Heard> heard = new ArrayList<>();
        BitSet letters = new BitSet(text.length());
        List<Span> unread = new ArrayList<>();
        // what comes behind a correction is heard after what it corrects
        int from = 0;
        Matcher corrected = CORRECTED.matcher(folded);
        for (int turns = 0; turns < MOST_CORRECTIONS && corrected.find(); turns++) {
            read(folded, from, corrected.start(), listening, heard, letters, unread);
            letters.set(corrected.start(), corrected.end());
            from = corrected.end();
        }
        read(folded, from, folded.length(), listening, heard, letters, unread);
        List<Span> left = new ArrayList<>(unread);
        ChineseLeftovers.list(folded, letters).stream()
                .filter(span ->
                        unread.stream().noneMatch(whole -> whole.from() < span.to() && span.from() < whole.to()))
                .forEach(left::add);
        left.sort(Comparator.comparingInt(Span::from));
        return new Understood(heard, left);
    }

    private void read(
            String text, int from, int to, Listening listening, List<Heard> heard, BitSet letters, List<Span> unread) {
        String part = text.substring(from, to);
        if (part.isBlank()) {
            return;
        }
        PartReading reading = new PartReading(part, listening, reader(listening.words()));
        for (Heard each : reading.heard()) {
            if (!isSaidAgain(each.point(), heard)) {
                heard.add(new Heard(each.point(), each.from() + from, each.to() + from));
            }
            letters.set(each.from() + from, each.to() + from);
        }
        reading.covered.forEach(span -> letters.set(span.from() + from, span.to() + from));
        for (Span gap : reading.gaps) {
            unread.add(new Span(gap.from() + from, gap.to() + from));
            letters.set(gap.from() + from, gap.to() + from);
        }
        for (Span span : reading.unread()) {
            boolean touched = !letters.get(span.from() + from, span.to() + from).isEmpty();
            if (!touched && ChineseLeftovers.isTelling(part.substring(span.from(), span.to()))) {
                unread.add(new Span(span.from() + from, span.to() + from));
                letters.set(span.from() + from, span.to() + from);
            }
        }
    }

    /** Whether the last that was heard of a sort says the same: {@code 从维也纳出发再回维也纳}. */
    private static boolean isSaidAgain(Point point, List<Heard> heard) {
        return heard.stream()
                .map(Heard::point)
                .filter(known -> known.getClass() == point.getClass())
                .reduce((first, later) -> later)
                .filter(point::equals)
                .isPresent();
    }

    /** One stretch of text that corrects nothing in itself. */
    private static final class PartReading {

        private final String text;
        private final Listening listening;
        private final ChineseReader reader;
        private final List<Heard> heard = new ArrayList<>();
        private final List<Span> unread = new ArrayList<>();
        /** What no brief can say. */
        private final List<Span> gaps;
        /** Said by what was heard elsewhere. */
        private final List<Span> covered = new ArrayList<>();

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

        private void hear() {
            StringBuilder rest = new StringBuilder(text);
            List<Span> moon = ChineseDates.unread(text);
            moon.forEach(span -> blank(rest, span.from(), span.to()));
            unread.addAll(moon);
            gaps.forEach(span -> blank(rest, span.from(), span.to()));
            List<ChineseDates.Said> dates = new ChineseDates(listening.today(), anchor()).list(rest.toString());
            List<Heard> further = new Further(listening.soFar()).list(rest.toString());
            further.forEach(more -> blank(rest, more.from(), more.to()));
            heard.addAll(further);
            // what is read as a whole is not read as anything else
            dates.forEach(said -> blank(rest, said.from(), said.to()));
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
            dates(dates, hearing.header().days().isPresent());
            length(hearing, rest.toString());
            ChineseFamilies.of(hearing.header().party(), marked.text())
                    .ifPresentOrElse(family -> family(family, marked), this::ages);
            heard.addAll(moods);
            wishes(hearing, people, days);
            answer();
            hearing.notUnderstood().stream()
                    .map(part -> new Span(marked.start(part.at()), marked.start(part.end())))
                    .forEach(unread::add);
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
            int small = party.adults().isEmpty() && party.children().isEmpty() ? knownChildren() : 0;
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
            if (!aged.isEmpty() && years.size() == knownChildren()) {
                heard.add(new Heard(
                        new Point.People(Optional.empty(), Optional.of(years.size()), years),
                        aged.get(0).from(),
                        aged.get(aged.size() - 1).to()));
            }
        }

        /** From when on one looks for a day that says no month: where the trip is known to be. */
        private LocalDate anchor() {
            Optional<LocalDate> start = listening.soFar().find(Point.Start.class).map(Point.Start::day);
            if (listening.asked().filter(Asked.END::equals).isPresent() && start.isPresent()) {
                return start.get().plusDays(1);
            }
            return start.map(day -> day.withDayOfMonth(1))
                    .or(() -> listening.soFar().find(Point.Within.class).map(within -> within.days().first()))
                    .orElse(listening.today());
        }

        private void dates(List<ChineseDates.Said> dates, boolean lengthSaid) {
            boolean exact = dates.stream().anyMatch(said -> said.kind() != ChineseDates.Kind.WITHIN);
            LocalDate start =
                    listening.soFar().find(Point.Start.class).map(Point.Start::day).filter(day -> dates.size() == 1).orElse(LocalDate.MIN);
            boolean begun =
                    listening.asked().filter(asked -> asked == Asked.END).isPresent();
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
                heard.add(new Heard(new Point.Length(each.days()), stays.get(0).from(), stays.get(0).to()));
            }
            each.stays().forEach(stay -> add(stay.point(), marked, stay.from(), stay.to()));
            hearing.header()
                    .days()
                    .ifPresent(days -> said.forEach(
                            span -> heard.add(new Heard(new Point.Length(days), span.from(), span.to()))));
        }

        /** How many days there are from the first to the last that this text says. */
        private Optional<Integer> between() {
            return point(Point.Start.class)
                    .flatMap(start -> point(Point.End.class)
                            .map(end -> Math.toIntExact(ChronoUnit.DAYS.between(start.day(), end.day()) + 1)))
                    .filter(days -> days > 0);
        }

        private <P extends Point> Optional<P> point(Class<P> kind) {
            return heard.stream().map(Heard::point).filter(kind::isInstance).map(kind::cast).findFirst();
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
            if (number > 0 && asked == Asked.PARTY) {
                heard.add(new Heard(
                        new Point.People(Optional.of(number), Optional.empty(), List.of()),
                        bare.start(1),
                        bare.end(1)));
            } else if (number > 0 && (asked == Asked.END || asked == Asked.DATES)) {
                heard.add(new Heard(new Point.Length(number), bare.start(1), bare.end(1)));
            } else if (asked == Asked.START) {
                ChineseDates.dayFrom(anchor(), number)
                        .ifPresent(day -> heard.add(new Heard(new Point.Start(day), bare.start(1), bare.end(1))));
            }
        }
    }
}
