package com.surefoot.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthLevelOfDetail;
import io.micronaut.management.health.aggregator.DefaultHealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows of what is behind the status how it goes with suppliers, streets, timetables and the language model: the rest is nobody's
 * business.
 */
@Singleton
@Replaces(DefaultHealthAggregator.class)
final class ShownHealth extends DefaultHealthAggregator {

    private static final List<String> SHOWN = List.of("suppliers", "refresh", "streets", "timetables", "model");

    ShownHealth(ApplicationConfiguration configuration) {
        super(configuration);
    }

    @Override
    protected HealthResult buildResult(HealthStatus status, Object details, HealthLevelOfDetail level) {
        HealthResult all = super.buildResult(status, details, level);
        Map<String, Object> shown = new LinkedHashMap<>();
        if (level == HealthLevelOfDetail.STATUS && details instanceof Map<?, ?> parts) {
            SHOWN.forEach(name -> findEach(parts, name).ifPresent(each -> shown.put(name, each)));
        }
        return shown.isEmpty()
                ? all
                : HealthResult.builder(all.getName(), all.getStatus())
                        .details(shown)
                        .build();
    }

    private static Optional<Map<?, ?>> findEach(Map<?, ?> parts, String name) {
        return parts.get(name) instanceof HealthResult part
                        && part.getDetails() instanceof Map<?, ?> each
                        && !each.isEmpty()
                ? Optional.of(each)
                : Optional.empty();
    }
}
