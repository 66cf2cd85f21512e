package com.surefoot.narration.reading.rules;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads English or French by rules, hand-written words and the names of the catalogue. */
public final class RuleReader implements Reader {

    private static final List<Rule> RULES = List.of(
            new NumberRule(),
            new AmendedRule(),
            new AnswerRule(),
            new DayRule(),
            new SpanRule(),
            new SeasonRule(),
            new SpendRule(),
            new MoneyRule(),
            new LodgingRule(),
            new PeopleRule(),
            new NightsRule(),
            new LengthRule(),
            new PlaceRule(),
            new ClockRule(),
            new WayRule(),
            new TasteRule(),
            new SureRule());

    /** Leads to a place or to a figure, such as the French {@code vers}. */
    private static final String VAGUE = "vers";

    private static final Code[] ABOUT_MONEY = {
        Code.MOST,
        Code.BUDGET,
        Code.CURRENCY,
        Code.NUM,
        Code.HOTEL,
        Code.ROOMS,
        Code.FOOD,
        Code.MEAL,
        Code.ATICKET,
        Code.FARES,
        Code.IN
    };

    private final Language language;
    private final Vocabulary vocabulary;
    private final Reader chinese;

    /** A reader of English or French alone: of Chinese words it knows those of the catalogue. */
    public RuleReader(Language language) {
        this(language, new Nobody());
    }

    /**
     * A reader of English or French.
     *
     * @param chinese reads Chinese words within such texts
     */
    public RuleReader(Language language, Reader chinese) {
        this.language = language;
        this.chinese = requireNonNull(chinese, "chinese");
        this.vocabulary = Vocabulary.of(language);
    }

    private static final class Nobody implements Reader {

        @Override
        public Language language() {
            return Language.CHINESE;
        }

        @Override
        public Understood read(String text, Listening listening) {
            return new Understood(List.of(), List.of());
        }
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Understood read(String text, Listening listening) {
        Inserted inserted = new Inserted(chinese, listening);
        List<Mark> all = Comparing.of(new Marker(vocabulary, listening, inserted, text).marks());
        Sheet sheet = new Sheet(telling(Unsaid.of(Inquiring.without(all, text), text, language)));
        Context context = new Context(language, listening, text);
        RULES.forEach(rule -> rule.read(sheet, context));
        List<Heard> heard = new ArrayList<>(inserted.heard());
        heard.addAll(sheet.heard());
        return new Understood(heard, Leftovers.of(all, sheet));
    }

    /** "I (f26) and my wife": what stands in brackets behind who speaks is no more than how old they are. */
    private static List<Mark> unbracketed(List<Mark> marks) {
        List<Mark> all = new ArrayList<>(marks);
        for (int i = all.size() - 4; i >= 0; i--) {
            int close = i + 2;
            while (close < Math.min(all.size(), i + 5) && all.get(close).is(Code.UNKNOWN, Code.NUM, Code.METRE)) {
                close++;
            }
            if (all.get(i).is(Code.SELF, Code.KIN)
                    && all.get(i + 1).is(Code.OPEN)
                    && close < all.size()
                    && close > i + 2
                    && all.get(close).is(Code.CLOSE)) {
                all.subList(i + 1, close + 1).clear();
            }
        }
        return all;
    }

    /** Without the words that no rule needs where they stand. */
    private static List<Mark> telling(List<Mark> marks) {
        List<Mark> all = plain(marks);
        return unbracketed(IntStream.range(0, all.size())
                .filter(i -> isTelling(all, i))
                .mapToObj(all::get)
                .toList());
    }

    /** Articles only tell something before figures, and who books tells how many rooms. */
    private static boolean isTelling(List<Mark> all, int at) {
        boolean figure = isAt(all, at + 1, Code.NUM, Code.ORD, Code.WEEKEND, Code.LAST);
        return switch (all.get(at).code()) {
            case IDLE, ASK -> false;
            case THE -> figure;
            case AROUND -> isAt(all, at + 1, Code.TIME) || isAt(all, at + 2, Code.DAYTIME, Code.HOUR);
            case CORRECT ->
                IntStream.rangeClosed(at - 5, at - 1).anyMatch(i -> isAt(all, i, Code.CITY))
                        && IntStream.rangeClosed(at + 1, at + 4).anyMatch(i -> isAt(all, i, Code.CITY));
            case TOTAL -> isMoney(all, at);
            case BOOK -> isAt(all, at + 2, Code.ROOM, Code.BEDS) || isAt(all, at + 3, Code.ROOM, Code.BEDS);
            default -> true;
        };
    }

    /** Whether it is a sum that is total, and not people or days. */
    private static boolean isMoney(List<Mark> all, int at) {
        return isAt(all, at + 1, ABOUT_MONEY)
                || isAt(all, at + 2, Code.BUDGET, Code.MOST)
                || isAt(all, at - 1, Code.NUM, Code.NUMBERWORD, Code.SCALE, Code.CURRENCY, Code.YEAR);
    }

    private static boolean isAt(List<Mark> all, int at, Code... codes) {
        return at >= 0 && at < all.size() && all.get(at).is(codes);
    }

    /**
     * Without what no brief can say, nor what denies that; what leads to a figure only says that it is about that, and a
     * "five-day trip" is no day trip.
     */
    private static List<Mark> plain(List<Mark> marks) {
        List<Mark> plain = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark next = next(marks, i);
            boolean place = next.is(Code.CITY, Code.LAND);
            boolean figure = next.is(Code.NUM, Code.NUMBERWORD, Code.YEAR, Code.CURRENCY);
            boolean about =
                    (mark.is(Code.TO) && mark.value().equals(VAGUE) && !place) || (mark.is(Code.NEAR) && figure);
            boolean counted = mark.is(Code.DAYTRIP) && i > 0 && marks.get(i - 1).is(Code.NUM, Code.NUMBERWORD);
            if (!mark.is(Code.TOLD) && !(mark.is(Code.NO) && next.is(Code.TOLD))) {
                plain.add(about ? mark.as(Code.AROUND) : counted ? mark.as(Code.DAY) : mark);
            }
        }
        return plain;
    }

    /** The next that says something; the mark itself if none does. */
    private static Mark next(List<Mark> marks, int at) {
        for (int i = at + 1; i < marks.size(); i++) {
            if (!marks.get(i).is(Code.IDLE, Code.THE, Code.A, Code.OF)) {
                return marks.get(i);
            }
        }
        return marks.get(at);
    }
}
