package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, whether something stands there or not. Each way to read it notes a fault and gives
 * nothing where what stands there is not what it should be.
 */
final class Element {

    private static final int LONGEST_TEXT = 200;

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

    boolean isObject() {
        return node != null && node.isObject();
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
        return object(List.of(known));
    }

    /** Likewise. */
    Element object(List<String> known) {
        JsonNode present = node;
        if (present == null) {
            return this;
        }
        if (!present.isObject()) {
            return wrongType("an object", "Maybe it lacks its braces?");
        }
        present.entries().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                unknownField(entry.getKey(), known);
            }
        });
        return this;
    }

    Element child(String name) {
        JsonNode child = node != null && node.isObject() ? node.get(name) : null;
        return new Element(pointer + "/" + name, child, faults);
    }

    /** The fields of an object by name, known or not; none if it is no object. */
    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        if (node != null && node.isObject()) {
            node.entries().forEach(entry -> names.add(entry.getKey()));
        }
        return names;
    }

    /** A list's elements; nothing may stand here as well. */
    List<Element> items(int most) {
        return items(0, most);
    }

    /** The elements of a list of at least so many, likewise. */
    List<Element> items(int least, int most) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            wrongType("a list", "Maybe it lacks its square brackets?");
            return List.of();
        }
        if (node.size() < least) {
            impossible("A list of %d is too short; it takes %d.".formatted(node.size(), least), "Maybe leave it out?");
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

    Optional<Boolean> flag() {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isBoolean()) {
            wrongType("true or false", "Maybe it has quotation marks too many?");
            return Optional.empty();
        }
        return Optional.of(node.getBooleanValue());
    }

    Optional<Integer> integer(int least, int most) {
        return integer(least, most, "Maybe a digit is wrong?");
    }

    Optional<Integer> integer(int least, int most, String hint) {
        if (node == null) {
            return Optional.empty();
        }
        BigInteger whole = JsonNumbers.whole(node);
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

    /** A decimal number, written as such or as a text. */
    Optional<String> decimal() {
        if (node == null) {
            return Optional.empty();
        }
        if (node.isNumber()) {
            return Optional.of(JsonNumbers.plain(node.getNumberValue()));
        }
        if (!node.isString()) {
            wrongType("a decimal number", "Maybe write it like \"1200.00\"?");
            return Optional.empty();
        }
        return text();
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

    private void unknownField(String name, List<String> known) {
        String hint = Nearest.find(name, known)
                .map(nearest -> "Maybe '%s' was meant?".formatted(nearest))
                .orElse("Maybe it belongs elsewhere? Known here: %s.".formatted(String.join(", ", known)));
        String escaped = Shown.text(name).replace("~", "~0").replace("/", "~1");
        faults.malformed(pointer + "/" + escaped, child(name).shown(), "There is no such field.", hint);
    }
}
