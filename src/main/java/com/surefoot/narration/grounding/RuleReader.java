package com.surefoot.narration.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule as it is written: words, slots in braces, parts in angle brackets, {@code (a|b)} for one of both, {@code [a|b]} for
 * one of both or none, and a star behind either for as often as one likes. Other signs say nothing, as in sentences.
 */
final class RuleReader {

    private static final Pattern TOKEN = Pattern.compile("\\{[a-z]+}|<[a-z]+>|[()\\[\\]|*]|\\p{IsHan}|[\\p{L}\\p{M}]+");

    private final Language language;
    private final Function<String, Rule> parts;
    private final List<String> tokens;
    private int at;

    RuleReader(String written, Language language, Function<String, Rule> parts) {
        this.language = language;
        this.parts = parts;
        Matcher token = TOKEN.matcher(written.toLowerCase(Locale.ROOT));
        tokens = token.results().map(found -> found.group()).toList();
    }

    /** @throws IllegalStateException if a bracket is missing */
    Rule read() {
        Rule rule = choice();
        if (at < tokens.size()) {
            throw new IllegalStateException("A rule ends too early, at %s of %s in %s. Maybe a bracket too many?"
                    .formatted(at, tokens, language));
        }
        return rule;
    }

    private Rule choice() {
        List<Rule> choices = new ArrayList<>(List.of(sequence()));
        while (at < tokens.size() && tokens.get(at).equals("|")) {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : Rule.Choice.of(choices);
    }

    private Rule sequence() {
        List<Rule> rules = new ArrayList<>();
        while (at < tokens.size() && !"|)]".contains(tokens.get(at))) {
            rules.add(item());
        }
        return rules.size() == 1 ? rules.get(0) : new Rule.Sequence(rules);
    }

    private Rule item() {
        String token = tokens.get(at);
        if (token.startsWith("<")) {
            at++;
            return perhapsOften(parts.apply(token.substring(1, token.length() - 1)), false);
        }
        if (token.equals("*")) {
            throw new IllegalStateException(
                    "A star behind nothing in %s of %s. Maybe a bracket is missing?".formatted(tokens, language));
        }
        return "([".contains(token) ? group(token.equals("[")) : literal();
    }

    private Rule group(boolean orNone) {
        at++;
        Rule inner = choice();
        if (at >= tokens.size() || !tokens.get(at).equals(orNone ? "]" : ")")) {
            throw new IllegalStateException(
                    "A group does not end in %s of %s. Maybe a bracket is missing?".formatted(tokens, language));
        }
        at++;
        return perhapsOften(inner, orNone);
    }

    private Rule perhapsOften(Rule rule, boolean orNone) {
        if (at < tokens.size() && tokens.get(at).equals("*")) {
            at++;
            return new Rule.Repeated(rule);
        }
        return orNone ? Rule.Choice.of(List.of(rule, new Rule.Sequence(List.of()))) : rule;
    }

    private Rule literal() {
        int begin = at;
        while (at < tokens.size()
                && !"|()[]*".contains(tokens.get(at))
                && !tokens.get(at).startsWith("<")) {
            at++;
        }
        return new Rule.Literal(tokens.subList(begin, at));
    }
}
