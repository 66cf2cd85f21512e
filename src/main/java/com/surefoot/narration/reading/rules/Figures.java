package com.surefoot.narration.reading.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in figures or signs. */
final class Figures {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}/\\d{1,2}");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:h]([0-5]\\d)");
    private static final Pattern YEAR = Pattern.compile("20[2-9]\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,.'’\u00a0\u202f ]\\d{3})+(?:[.,]\\d{1,2})?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,](\\d{1,2})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private static final Map<String, Code> SIGNS = Map.ofEntries(
            Map.entry(",", Code.COMMA),
            Map.entry("、", Code.COMMA),
            Map.entry("，", Code.COMMA),
            Map.entry(".", Code.DOT),
            Map.entry("。", Code.DOT),
            Map.entry(";", Code.DOT),
            Map.entry("!", Code.DOT),
            Map.entry("?", Code.DOT),
            Map.entry("\n", Code.DOT),
            Map.entry(":", Code.IDLE),
            Map.entry("/", Code.OR),
            Map.entry("&", Code.AND),
            Map.entry("+", Code.AND),
            Map.entry("(", Code.OPEN),
            Map.entry("[", Code.OPEN),
            Map.entry(")", Code.CLOSE),
            Map.entry("]", Code.CLOSE),
            Map.entry("-", Code.DASH),
            Map.entry("–", Code.DASH),
            Map.entry("—", Code.DASH),
            Map.entry("*", Code.STARS),
            Map.entry("★", Code.STARS),
            Map.entry("→", Code.TO),
            Map.entry("->", Code.TO),
            Map.entry(">", Code.TO),
            Map.entry("<", Code.MOST),
            Map.entry("%", Code.PERCENT));
    /** The value of the mark that ends a question. */
    static final String QUESTION = "?";

    private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "CNY");

    private Figures() {}

    static Optional<Mark> mark(Token token) {
        String written = token.folded();
        Code sign = SIGNS.get(written);
        if (sign != null) {
            boolean kept = written.equals(":") || written.equals(QUESTION);
            return Optional.of(mark(token, sign, kept ? written : ""));
        }
        String currency = CURRENCIES.get(written);
        if (currency != null) {
            return Optional.of(mark(token, Code.CURRENCY, currency));
        }
        return Character.isDigit(written.charAt(0)) ? figure(token, written) : Optional.empty();
    }

    private static Optional<Mark> figure(Token token, String written) {
        if (ISO.matcher(written).matches()) {
            return Optional.of(mark(token, Code.ISODATE, written));
        }
        if (DATE.matcher(written).matches()) {
            return Optional.of(mark(token, Code.SLASHDATE, written.replace('.', '/')));
        }
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return Optional.of(mark(token, Code.TIME, clock.group(1) + ":" + clock.group(2)));
        }
        if (YEAR.matcher(written).matches()) {
            return Optional.of(mark(token, Code.YEAR, written));
        }
        return number(written).map(value -> mark(token, Code.NUM, value));
    }

    private static Optional<String> number(String written) {
        if (WHOLE.matcher(written).matches()) {
            return Optional.of(written);
        }
        if (GROUPED.matcher(written).matches()) {
            Matcher cents = Pattern.compile("[.,](\\d{1,2})$").matcher(written);
            boolean broken = cents.find();
            String whole = broken ? written.substring(0, cents.start()) : written;
            return Optional.of(NO_DIGIT.matcher(whole).replaceAll("") + (broken ? "." + cents.group(1) : ""));
        }
        Matcher decimal = DECIMAL.matcher(written);
        return decimal.matches() ? Optional.of(decimal.group(1) + "." + decimal.group(2)) : Optional.empty();
    }

    private static Mark mark(Token token, Code code, String value) {
        return new Mark(code, value, token.from(), token.to(), false);
    }
}
