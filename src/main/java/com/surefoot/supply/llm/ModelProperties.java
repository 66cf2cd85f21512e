package com.surefoot.supply.llm;

import com.surefoot.narration.model.Limits;
import com.surefoot.supply.http.BadSettingsException;
import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.SettingText;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A model's settings as they stand under {@code surefoot.model}, as texts, so that what cannot be meant is told. */
@ConfigurationProperties("surefoot.model")
record ModelProperties(
        Optional<String> preset,
        Optional<String> model,
        Optional<String> key,
        Optional<String> baseUrl,
        Optional<String> firstToken,
        Optional<String> silence,
        Optional<String> firstSentence,
        Optional<String> nextSentence,
        Optional<String> time,
        Optional<String> tokens) {

    /**
     * Empty if no model is to be asked.
     *
     * @throws BadSettingsException if one of them cannot be meant; the message names it
     */
    Optional<ModelSettings> find() {
        try {
            return Stream.of(preset, model, key, baseUrl).allMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(read());
        } catch (IllegalArgumentException e) {
            throw new BadSettingsException("surefoot.model: " + e.getMessage(), e);
        }
    }

    private ModelSettings read() {
        Preset read = preset.map(String::strip)
                .map(Preset::of)
                .orElseThrow(() ->
                        new IllegalArgumentException("preset is missing. Maybe one of %s?".formatted(Preset.list())));
        return new ModelSettings(
                read,
                model.map(String::strip)
                        .or(read::model)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "model is missing, and %s has no usual one. Maybe set it by the environment variable SUREFOOT_MODEL_MODEL?"
                                        .formatted(read.label()))),
                key.map(Secret::new),
                find("base-url", baseUrl.or(read::baseUrl), "https://api.example.org/v1", URI::create)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "base-url is missing, and %s has no usual one. Maybe it is like https://example.openai.azure.com?"
                                        .formatted(read.label()))),
                limits());
    }

    private Limits limits() {
        Duration silent = time("silence", silence, Limits.USUAL.silence());
        return new Limits(
                time("first-token", firstToken, Limits.USUAL.first()),
                silent,
                time("first-sentence", firstSentence, longer(silent, Limits.USUAL.firstSentence())),
                time("next-sentence", nextSentence, longer(silent, Limits.USUAL.nextSentence())),
                time("time", time, Limits.USUAL.total()),
                find("tokens", tokens, "3000", Integer::valueOf).orElse(Limits.USUAL.tokens()));
    }

    /** Who allows a slow model long silences has said enough: its sentences take as long. */
    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration time(String setting, Optional<String> text, Duration usual) {
        return find(setting, text, "1500ms, 5s or 1m", SettingText::duration).orElse(usual);
    }

    private static <T> Optional<T> find(
            String setting, Optional<String> text, String example, Function<String, T> reader) {
        return SettingText.find(setting, text, example, Shown::of, reader);
    }

    /** Nothing of it: it has a secret in it. */
    @Override
    public String toString() {
        return "settings of a model";
    }
}
