package com.surefoot.storage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/**
 * What imports may do.
 *
 * @param largestDrop the share of a timetable's runs, from 0 to 1, that may go at once on the days that the old and the
 *     new one have in common; a timetable with fewer runs than that leaves is refused
 */
@ConfigurationProperties("surefoot.import")
record ImportSettings(
        @Bindable(defaultValue = "0.3") @DecimalMin("0") @DecimalMax("1") double largestDrop) {}
