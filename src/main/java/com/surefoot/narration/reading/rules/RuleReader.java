package com.surefoot.narration.reading.rules;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Understood;
import java.util.ArrayList;
import java.util.List;

/** Reads English or French by rules, hand-written words and the names of the catalogue. */
public final class RuleReader implements Reader {

    private static final List<Rule> RULES = List.of(
            new NumberRule(),
            new AmendedRule(),
            new AnswerRule(),
            new DayRule(),
            new SpanRule(),
            new SeasonRule(),
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

    private final Language language;
    private final Vocabulary vocabulary;

    /** A reader of English or French. */
    public RuleReader(Language language) {
        this.language = language;
        this.vocabulary = new Vocabulary(language);
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Understood read(String text, Listening listening) {
        List<Mark> all = new Marker(vocabulary, listening.words(), text).marks();
        Sheet sheet = new Sheet(telling(all));
        Context context = new Context(language, listening, text);
        RULES.forEach(rule -> rule.read(sheet, context));
        List<Heard> heard = sheet.heard();
        return new Understood(heard, Leftovers.of(all, sheet));
    }

    /** Without the words that no rule needs; articles only tell something before figures. */
    private static List<Mark> telling(List<Mark> marks) {
        List<Mark> all = plain(marks);
        List<Mark> telling = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            boolean figure = i + 1 < all.size() && all.get(i + 1).is(Code.NUM, Code.ORD, Code.WEEKEND, Code.LAST);
            boolean clock = (i + 1 < all.size() && all.get(i + 1).is(Code.TIME))
                    || (i + 2 < all.size() && all.get(i + 2).is(Code.DAYTIME, Code.HOUR));
            if (!mark.is(Code.IDLE) && (!mark.is(Code.THE) || figure) && (!mark.is(Code.AROUND) || clock)) {
                telling.add(mark);
            }
        }
        return telling;
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
