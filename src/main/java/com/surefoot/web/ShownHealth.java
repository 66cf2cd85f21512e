package com.surefoot.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthLevelOfDetail;
import io.micronaut.management.health.aggregator.DefaultHealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.util.Map;

/** Shows of all that is behind the status only how suppliers are doing: the rest is nobody's business. */
@Singleton
@Replaces(DefaultHealthAggregator.class)
final class ShownHealth extends DefaultHealthAggregator {

    private static final String SUPPLIERS = "suppliers";

    ShownHealth(ApplicationConfiguration configuration) {
        super(configuration);
    }

    @Override
    protected HealthResult buildResult(HealthStatus status, Object details, HealthLevelOfDetail level) {
        HealthResult all = super.buildResult(status, details, level);
        return level == HealthLevelOfDetail.STATUS
                        && details instanceof Map<?, ?> parts
                        && parts.get(SUPPLIERS) instanceof HealthResult suppliers
                        && suppliers.getDetails() instanceof Map<?, ?> each
                        && !each.isEmpty()
                ? HealthResult.builder(all.getName(), all.getStatus())
                        .details(Map.of(SUPPLIERS, each))
                        .build()
                : all;
    }
}
