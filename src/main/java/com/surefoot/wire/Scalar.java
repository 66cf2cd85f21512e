package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document where a single value may stand. Each way to read it notes a fault and gives nothing where
 * what stands there is not what it should be.
 */
abstract class Scalar {

    private static final int LONGEST_TEXT = 200;

    private final String pointer;
    private final @Nullable JsonNode node;
    private final Faults faults;

    Scalar(String pointer, @Nullable JsonNode node, Faults faults) {
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

    Optional<String> text() {
        return text(LONGEST_TEXT);
    }

    /** A text that is not empty, without the space around it. */
    Optional<String> text(int longest) {
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
        } else if (text.length() > longest) {
            impossible("This text is longer than %d characters.".formatted(longest), "Maybe shorten it?");
        } else if (!Shown.printable(text)) {
            impossible("This text holds characters that cannot be shown.", "Maybe they came in by copying?");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /**
     * A text as somebody wrote it, the space around it included, so that places in it stay the same; what cannot be seen
     * is a space. Empty where nothing else is in it.
     */
    Optional<String> prose(int longest) {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isString()) {
            wrongType("a text", "Maybe it lacks its quotation marks?");
            return Optional.empty();
        }
        String text = node.getStringValue();
        if (text.length() > longest) {
            impossible("This text is longer than %d characters.".formatted(longest), "Maybe shorten it?");
            return Optional.empty();
        }
        String seen = Shown.seen(text);
        if (seen.isBlank()) {
            impossible("A text is expected, and this one is empty.", "Maybe say where you want to go?");
            return Optional.empty();
        }
        return Optional.of(seen);
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
                Scalar::dateOfFourDigitYear,
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

    /** A moment between two others, written with the offset of its place. */
    Optional<Instant> moment(Instant earliest, Instant latest) {
        Optional<Instant> moment = parsed(
                text -> OffsetDateTime.parse(text).toInstant(),
                "a moment with its offset, as in 2027-06-04T09:30:00+02:00",
                "Maybe the offset is missing? Z stands for UTC.");
        if (moment.filter(value -> value.isBefore(earliest) || value.isAfter(latest))
                .isPresent()) {
            impossible(
                    "It must be from %s to %s.".formatted(earliest, latest), "Maybe the year or the offset is wrong?");
            return Optional.empty();
        }
        return moment;
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

    void wrongType(String expected, String hint) {
        faults.malformed(pointer, shown(), "It must be %s.".formatted(expected), hint);
    }
}
