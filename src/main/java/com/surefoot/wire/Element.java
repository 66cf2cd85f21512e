package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, whether something stands there or not. Each way to read it notes a fault and gives
 * nothing where what stands there is not what it should be.
 */
final class Element {

    private static final int LONGEST_TEXT = 200;
    private static final double ALIKE = 0.75;

    private final String pointer;
    private final @Nullable JsonNode node;
    private final Faults faults;

    Element(String pointer, @Nullable JsonNode node, Faults faults) {
        this.pointer = pointer;
        this.node = node;
        this.faults = faults;
    }

    String pointer() {
        return pointer;
    }

    boolean isAbsent() {
        return node == null;
    }

    /** What stands there, for messages. */
    String shown() {
        return Shown.json(node);
    }

    /** Notes a fault if nothing stands here. */
    Element required() {
        if (isAbsent()) {
            faults.malformed(pointer, "", "This field is missing.", "Maybe it was forgotten?");
        }
        return this;
    }

    /** An object with no fields but the known ones; nothing may stand here as well. */
    Element object(String... known) {
        JsonNode present = node;
        if (present == null) {
            return this;
        }
        if (!present.isObject()) {
            return wrongType("an object", "Maybe it lacks its braces?");
        }
        present.entries().forEach(entry -> {
            if (Stream.of(known).noneMatch(entry.getKey()::equals)) {
                unknownField(entry.getKey(), known);
            }
        });
        return this;
    }

    Element child(String name) {
        JsonNode child = node != null && node.isObject() ? node.get(name) : null;
        return new Element(pointer + "/" + name, child, faults);
    }

    List<Element> items(int most) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            wrongType("a list", "Maybe it lacks its square brackets?");
            return List.of();
        }
        if (node.size() > most) {
            impossible(
                    "A list of %d is too long; at most %d can be taken.".formatted(node.size(), most),
                    "Maybe leave some out?");
            return List.of();
        }
        List<Element> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Element(pointer + "/" + i, node.get(i), faults));
        }
        return items;
    }

    Optional<String> text() {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isString()) {
            wrongType("a text", "Maybe it lacks its quotation marks?");
            return Optional.empty();
        }
        String text = node.getStringValue().strip();
        if (text.isEmpty()) {
            impossible("A text is expected, and this one is empty.", "Maybe leave the field out?");
        } else if (text.length() > LONGEST_TEXT) {
            impossible("This text is longer than %d characters.".formatted(LONGEST_TEXT), "Maybe shorten it?");
        } else if (!Shown.printable(text)) {
            impossible("This text holds characters that cannot be shown.", "Maybe they came in by copying?");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    Optional<Integer> integer(int least, int most, String hint) {
        if (node == null) {
            return Optional.empty();
        }
        BigInteger whole = wholeNumber();
        if (whole == null) {
            wrongType("a whole number", "Maybe it is written as a text or with decimals?");
            return Optional.empty();
        }
        if (whole.compareTo(BigInteger.valueOf(least)) < 0 || whole.compareTo(BigInteger.valueOf(most)) > 0) {
            impossible("It must be from %d to %d.".formatted(least, most), hint);
            return Optional.empty();
        }
        return Optional.of(whole.intValueExact());
    }

    private @Nullable BigInteger wholeNumber() {
        Object number = node != null && node.isNumber() ? node.getNumberValue() : null;
        if (number instanceof BigInteger big) {
            return big;
        }
        return number instanceof Integer || number instanceof Long
                ? BigInteger.valueOf(((Number) number).longValue())
                : null;
    }

    /** A decimal number, written as such or as a text. */
    Optional<String> decimal() {
        if (node == null) {
            return Optional.empty();
        }
        if (node.isNumber()) {
            return Optional.of(plain(node.getNumberValue()));
        }
        if (!node.isString()) {
            wrongType("a decimal number", "Maybe write it like \"1200.00\"?");
            return Optional.empty();
        }
        return text();
    }

    /** Without an exponent, unless it would be longer than anyone means it to be. */
    private static String plain(Number number) {
        String text = number.toString();
        BigDecimal decimal = Double.isFinite(number.doubleValue()) ? new BigDecimal(text) : BigDecimal.ZERO;
        return decimal.signum() == 0 || Math.abs(decimal.scale()) > 40 ? text : decimal.toPlainString();
    }

    Optional<LocalDate> date() {
        return parsed(
                Element::dateOfFourDigitYear,
                "a date that exists, as in 2027-06-04",
                "Maybe year, month and day are mixed up?");
    }

    private static LocalDate dateOfFourDigitYear(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() > 9999 || date.getYear() < 0) {
            throw new DateTimeException(text);
        }
        return date;
    }

    Optional<LocalTime> time() {
        return parsed(LocalTime::parse, "a time of day, as in 09:30", "Maybe the leading zero is missing?");
    }

    private <T> Optional<T> parsed(Function<String, T> parser, String expected, String hint) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException e) {
                impossible("It must be %s.".formatted(expected), hint);
                return Optional.empty();
            }
        });
    }

    /** One of an enumeration's values, in lower case. */
    <E extends Enum<E>> Optional<E> choice(E[] values) {
        return text().flatMap(text -> {
            Optional<E> choice = Stream.of(values)
                    .filter(value -> Words.of(value).equals(text))
                    .findFirst();
            if (choice.isEmpty()) {
                impossible("This is not one of the choices.", "Maybe one of: %s?".formatted(Words.listed(values)));
            }
            return choice;
        });
    }

    void impossible(String problem, String hint) {
        faults.impossible(pointer, shown(), problem, hint);
    }

    private Element wrongType(String expected, String hint) {
        faults.malformed(pointer, shown(), "It must be %s.".formatted(expected), hint);
        return new Element(pointer, null, faults);
    }

    private void unknownField(String name, String[] known) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String hint = Stream.of(known)
                .max(Comparator.comparingDouble(candidate -> similarity.apply(name, candidate)))
                .filter(nearest -> similarity.apply(name, nearest) >= ALIKE)
                .map(nearest -> "Maybe '%s' was meant?".formatted(nearest))
                .orElse("Maybe it belongs elsewhere? Known here: %s.".formatted(String.join(", ", known)));
        String escaped = Shown.text(name).replace("~", "~0").replace("/", "~1");
        faults.malformed(pointer + "/" + escaped, child(name).shown(), "There is no such field.", hint);
    }
}
