package com.surefoot.sights;

import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.ParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TokenMgrError;
import com.surefoot.sights.OpeningRule.Join;
import com.surefoot.sights.OpeningRule.State;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads text in the {@code opening_hours} grammar into rules. */
final class RuleReader {

    /** Four times what OpenStreetMap allows for a value. */
    private static final int LONGEST_TEXT = 1020;

    /** A day that may be all of them or none doubles with each what has to be looked at. */
    private static final int MOST_HOLIDAYS = 6;

    /** Where the kitchen is open, the house is. */
    private static final Pattern KITCHEN = Pattern.compile(
            "(warme )?küche|kitchen|cuisine|cucina|cocina|keuken", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RuleReader() {}

    /** How long before closing the last is let in, by the comments of rules; the longest of several. */
    static Duration lastEntry(String text) {
        try {
            return parse(text).stream()
                    .flatMap(rule -> comments(rule).stream())
                    .flatMap(comment -> LastEntry.read(comment).stream())
                    .max(Comparator.naturalOrder())
                    .orElse(Duration.ZERO);
        } catch (NotEvaluableException e) {
            return Duration.ZERO;
        }
    }

    static List<OpeningRule> read(String text) throws NotEvaluableException {
        List<OpeningRule> rules = new ArrayList<>();
        for (Rule rule : parse(text)) {
            if (!rule.isEmpty()) {
                rules.add(new OpeningRule(
                        DaySelectors.of(rule), join(rule), state(rule), times(rule), DaySelectors.holidays(rule)));
            }
        }
        checkHolidays(text, rules);
        return List.copyOf(rules);
    }

    private static void checkHolidays(String text, List<OpeningRule> rules) throws NotEvaluableException {
        long asked = rules.stream()
                .flatMap(rule -> rule.holidays().stream())
                .distinct()
                .count();
        if (asked > MOST_HOLIDAYS) {
            throw new NotEvaluableException(text);
        }
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
        Modifier modifier =
                rule.getModifier() == null ? null : rule.getModifier().getModifier();
        if (modifier == Modifier.OFF || modifier == Modifier.CLOSED) {
            return State.CLOSED;
        }
        // a comment such as "by appointment" takes the certainty from what it is put to
        return modifier == Modifier.UNKNOWN || !comments(rule).stream().allMatch(RuleReader::isHarmless)
                ? State.UNKNOWN
                : State.OPEN;
    }

    private static boolean isHarmless(String comment) {
        return LastEntry.read(comment).isPresent()
                || KITCHEN.matcher(comment.strip()).matches();
    }

    private static List<String> comments(Rule rule) {
        return Stream.of(
                        Optional.ofNullable(rule.getComment()),
                        Optional.ofNullable(rule.getModifier()).map(RuleModifier::getComment))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<TimeRange> times(Rule rule) {
        return rule.getTimes() == null
                ? List.of()
                : rule.getTimes().stream().map(TimeRange::of).toList();
    }
}
