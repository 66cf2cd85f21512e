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

    static List<String> sorted(Collection<? extends Enum<?>> values) {
        return values.stream().map(Words::of).sorted().toList();
    }

    static String listed(Enum<?>[] values) {
        return Stream.of(values).map(Words::of).collect(Collectors.joining(", "));
    }
}
