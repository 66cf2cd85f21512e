package com.surefoot.supply.llm;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Whether the language model answers. If it does not, trips are told all the same, and Surefoot is as healthy as before. */
@Singleton
final class ModelHealth implements HealthIndicator {

    private final Models models;

    ModelHealth(Models models) {
        this.models = models;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.just(HealthResult.builder("model", HealthStatus.UP)
                .details(models.findAsked().map(ModelHealth::describe).orElse(Map.of()))
                .build());
    }

    /** Only words of ours and a time: anybody may look at it. */
    private static Map<String, Object> describe(AskedModel model) {
        ModelState state = model.state();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("preset", model.settings().preset().label());
        shown.put("status", status(state).getName());
        state.lastGood().ifPresent(time -> shown.put("lastGood", time.toString()));
        state.failure().ifPresent(cause -> shown.put("failure", cause.label()));
        return shown;
    }

    private static HealthStatus status(ModelState state) {
        if (state.failure().isPresent()) {
            return HealthStatus.DOWN;
        }
        return state.lastGood().isPresent() ? HealthStatus.UP : HealthStatus.UNKNOWN;
    }
}
