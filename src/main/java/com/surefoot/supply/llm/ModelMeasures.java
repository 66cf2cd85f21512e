package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Answers of a model by what came of them, how long they took, and how many tokens were read and written. */
final class ModelMeasures {

    private final MeterRegistry registry;
    private final String preset;

    ModelMeasures(MeterRegistry registry, Preset preset) {
        this.registry = registry;
        this.preset = preset.label();
    }

    void add(Reply reply, Duration took) {
        if (reply instanceof Answered answered) {
            time("answered", took);
            count(answered.usage());
        } else if (reply instanceof Failed failed) {
            time(failed.cause().label(), took);
        }
    }

    private void time(String outcome, Duration took) {
        Timer.builder("surefoot.model.calls")
                .description("What the language model was asked, those that were not sent included")
                .tags("preset", preset, "outcome", outcome)
                .register(registry)
                .record(took);
    }

    private void count(Usage usage) {
        registry.counter("surefoot.model.tokens", "preset", preset, "direction", "read")
                .increment(usage.read());
        registry.counter("surefoot.model.tokens", "preset", preset, "direction", "written")
                .increment(usage.written());
    }
}
