package com.surefoot.supply.http;

import io.micronaut.core.convert.ConversionService;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads settings that are kept as texts, so that what cannot be meant is told. */
public final class SettingText {

    private SettingText() {}

    /**
     * What a setting says; empty if it is not set.
     *
     * @param shown how a text that cannot be read is told
     * @param reader throws an {@link IllegalArgumentException} for what it cannot read
     * @throws IllegalArgumentException if it cannot be read; the message names it
     */
    public static <T> Optional<T> find(
            String setting,
            Optional<String> text,
            String example,
            UnaryOperator<String> shown,
            Function<String, T> reader) {
        try {
            return text.map(String::strip).map(reader);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s is '%s', which cannot be read. Maybe write it like %s?"
                            .formatted(setting, shown.apply(text.orElse("")), example),
                    e);
        }
    }

    /** As in {@code 90s} or {@code 5m}. */
    public static Duration duration(String text) {
        return ConversionService.SHARED
                .convert(text, Duration.class)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
