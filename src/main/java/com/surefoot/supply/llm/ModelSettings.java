package com.surefoot.supply.llm;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.model.Limits;
import com.surefoot.supply.http.BaseUrl;
import com.surefoot.supply.http.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * Which language model is asked, and how, as who runs Surefoot has it.
 *
 * @param model what the service calls it
 */
public record ModelSettings(Preset preset, String model, Optional<Secret> key, URI baseUrl, Limits limits) {

    private static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException if a setting cannot be meant */
    public ModelSettings {
        requireNonNull(preset, "preset");
        requireNonNull(limits, "limits");
        if (model.isBlank() || model.length() > LONGEST_NAME || !model.chars().allMatch(ModelSettings::isPlain)) {
            throw new IllegalArgumentException(
                    "model is '%s', which is no name of one. Maybe copy it from the service's list of models?"
                            .formatted(Shown.of(model)));
        }
        if (preset.needsKey() && key.isEmpty()) {
            throw new IllegalArgumentException(
                    "key is missing, and %s wants one. Maybe set it by the environment variable SUREFOOT_MODEL_KEY?"
                            .formatted(preset.label()));
        }
        BaseUrl.check(baseUrl, key.isPresent());
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character < 0x7f;
    }

    /** As {@code ollama/llama3.1 at localhost:11434}. */
    public String name() {
        String port = baseUrl.getPort() < 0 ? "" : ":" + baseUrl.getPort();
        return "%s/%s at %s%s".formatted(preset.label(), model, baseUrl.getHost(), port);
    }
}
