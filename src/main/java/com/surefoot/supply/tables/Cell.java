package com.surefoot.supply.tables;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One value of a source, still text.
 *
 * <p>All that read it as something else throw {@link BrokenSourceException} where it is not that, or is blank.
 *
 * @param line where it stands
 * @param column what it is called there
 * @param text without blanks at its ends; may be empty
 */
public record Cell(SourceLine line, String column, String text) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public Cell {
        requireNonNull(line, "line");
        requireNonNull(column, "column");
        text = text.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text, which must not be blank. */
    public String required() {
        return parse(text -> text, "some text");
    }

    public int integer() {
        return parse(Integer::parseInt, "a whole number such as 12");
    }

    /** A whole number of one or more. */
    public int count() {
        return parse(
                digits -> {
                    int number = Integer.parseInt(digits);
                    if (number < 1) {
                        throw new NumberFormatException(digits);
                    }
                    return number;
                },
                "a whole number from 1 on");
    }

    public double number() {
        return decimal().doubleValue();
    }

    /** A number without an exponent, which could make it as large as memory. */
    public BigDecimal decimal() {
        return parse(
                text -> {
                    if (!PLAIN_NUMBER.matcher(text).matches()) {
                        throw new NumberFormatException(text);
                    }
                    return new BigDecimal(text);
                },
                "a number such as 12.5");
    }

    /** An amount in major units with no more decimals than the currency has. */
    public Money money(Currency currency) {
        BigDecimal amount = decimal();
        return line.build(() -> Money.of(amount, currency));
    }

    /** A time of day, {@code HH:MM}. */
    public LocalTime time() {
        return parse(text -> LocalTime.parse(text, CLOCK), "a time of day such as 09:30");
    }

    /** {@code true} or {@code false}. */
    public boolean flag() {
        return oneOf("true", "false").equals("true");
    }

    /** The text, which must be one of some words. */
    public String oneOf(String... words) {
        return parse(
                text -> {
                    if (!List.of(words).contains(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                "one of " + String.join(", ", words));
    }

    /** The parts between separators, without blanks around them; empty for a blank cell. */
    public List<String> list(String separator) {
        return Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Reads the text as something.
     *
     * @param parser throws any runtime exception on text it does not take
     * @param expected in words, with an example
     */
    public <T> T parse(Function<String, T> parser, String expected) {
        if (isEmpty()) {
            throw line.broken("%s is empty.".formatted(column), "Maybe it was meant to be %s?".formatted(expected));
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            BrokenSourceException broken = line.broken(
                    "%s is '%s', not %s.".formatted(column, text, expected), "Maybe the columns are shifted?");
            broken.initCause(e);
            throw broken;
        }
    }
}
