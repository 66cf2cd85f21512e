package com.surefoot.sights;

import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.ParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import com.surefoot.sights.OpeningRule.Join;
import com.surefoot.sights.OpeningRule.Span;
import com.surefoot.sights.OpeningRule.State;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads text in the {@code opening_hours} grammar into rules. */
final class RuleReader {

    /** Four times what OpenStreetMap allows for a value. */
    private static final int LONGEST_TEXT = 1020;

    private RuleReader() {}

    static List<OpeningRule> read(String text) throws NotEvaluableException {
        List<OpeningRule> rules = new ArrayList<>();
        for (Rule rule : parse(text)) {
            if (!rule.isEmpty()) {
                State state = state(rule);
                rules.add(new OpeningRule(DaySelectors.of(rule), join(rule), state, spans(rule, state)));
            }
        }
        return List.copyOf(rules);
    }

    private static List<Rule> parse(String text) throws NotEvaluableException {
        if (text.length() > LONGEST_TEXT) {
            throw new NotEvaluableException("%d characters".formatted(text.length()));
        }
        try {
            return new OpeningHoursParser(new StringReader(text)).rules(false);
        } catch (ParseException | RuntimeException | TokenMgrError e) {
            throw new NotEvaluableException(text, e);
        }
    }

    private static Join join(Rule rule) {
        if (rule.isFallBack()) {
            return Join.FALLS_BACK;
        }
        return rule.isAdditive() ? Join.ADDS : Join.REPLACES;
    }

    private static State state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return rule.getComment() == null ? State.OPEN : State.UNKNOWN;
        }
        if (modifier.getModifier() == null) {
            // a comment alone, such as "by appointment"
            return State.UNKNOWN;
        }
        return switch (modifier.getModifier()) {
            case OPEN -> rule.getComment() == null ? State.OPEN : State.UNKNOWN;
            case OFF, CLOSED -> State.CLOSED;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private static List<Span> spans(Rule rule, State state) {
        if (rule.getTimes() == null) {
            return List.of(new Span(0, state == State.CLOSED ? DayHours.HORIZON : DayHours.DAY, true));
        }
        return rule.getTimes().stream()
                .flatMap(span -> spans(span).stream())
                .sorted(Comparator.comparing(Span::certain))
                .toList();
    }

    private static List<Span> spans(TimeSpan span) {
        boolean startKnown = span.getStartEvent() == null && span.getStart() < DayHours.DAY;
        boolean endKnown = span.getEndEvent() == null && span.getEnd() > span.getStart();
        if (!startKnown || !endKnown || span.getInterval() != 0) {
            return List.of(new Span(startKnown ? span.getStart() : 0, DayHours.HORIZON, false));
        }
        Span certain = new Span(span.getStart(), span.getEnd(), true);
        return span.isOpenEnded()
                ? List.of(certain, new Span(span.getEnd(), DayHours.HORIZON, false))
                : List.of(certain);
    }
}
