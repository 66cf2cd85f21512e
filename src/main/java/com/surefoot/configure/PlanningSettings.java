package com.surefoot.configure;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How hard to search.
 *
 * @param seed of the search's random choices
 * @param evaluations changes tried at the most
 * @param idleSteps changes made without an improvement before the search ends
 * @param time after which it ends in any case
 */
@ConfigurationProperties("surefoot.planning")
public record PlanningSettings(
        @Bindable(defaultValue = "20261123") long seed,
        @Bindable(defaultValue = "60000") @Min(1) long evaluations,
        @Bindable(defaultValue = "3000") @Min(1) int idleSteps,
        @Bindable(defaultValue = "2s") Duration time) {}
