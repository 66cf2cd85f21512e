package com.surefoot.wire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enumerations as documents write them: in lower case. */
final class Words {

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value that a word stands for.
     *
     * @param missing what there is not, to be followed by the word
     * @throws UnknownWordException if it is none of them
     */
    static <E extends Enum<E>> E read(E[] values, String word, String missing) throws UnknownWordException {
        return Stream.of(values)
                .filter(value -> of(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownWordException(
                        word,
                        "%s '%s'. Maybe one of %s is meant?".formatted(missing, Shown.text(word), listed(values))));
    }

    static List<String> sorted(Collection<? extends Enum<?>> values) {
        return values.stream().map(Words::of).sorted().toList();
    }

    static String listed(Enum<?>[] values) {
        return Stream.of(values).map(Words::of).collect(Collectors.joining(", "));
    }
}
