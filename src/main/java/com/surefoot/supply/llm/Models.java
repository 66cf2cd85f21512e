package com.surefoot.supply.llm;

import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.supply.http.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The language model there are settings of, if there are. It is made at the start, so that bad settings end that. */
@Context
public final class Models {

    private final Optional<AskedModel> model;

    @Inject
    Models(ModelProperties properties, Clock clock, MeterRegistry registry) {
        model = properties.find().map(settings -> new AskedModel(settings, clock, Waiting.REAL, registry));
    }

    /** Empty where only the built-in narrator tells trips. */
    public Optional<LanguageModel> find() {
        return model.map(asked -> asked);
    }

    /** What it may take, by the settings. */
    public Limits limits() {
        return model.map(asked -> asked.settings().limits()).orElse(Limits.USUAL);
    }

    /** As {@link #find}, with how it is doing. */
    Optional<AskedModel> findAsked() {
        return model;
    }
}
