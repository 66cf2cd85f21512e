package com.surefoot.configure;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How hard to search.
 *
 * @param seed of the search's random choices
 * @param steps bursts of search at the most
 * @param idleSteps bursts without an improvement before the search ends
 * @param time after which it ends in any case
 * @param options time after which no further choice is planned of what could be in the place of something
 */
@ConfigurationProperties("surefoot.planning")
public record PlanningSettings(
        @Bindable(defaultValue = "20261123") long seed,
        @Bindable(defaultValue = "200") @Min(1) int steps,
        @Bindable(defaultValue = "25") @Min(1) int idleSteps,
        @Bindable(defaultValue = "1200ms") Duration time,
        @Bindable(defaultValue = "600ms") Duration options) {}
