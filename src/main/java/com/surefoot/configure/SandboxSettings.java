package com.surefoot.configure;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A world that lives over the sample catalogue.
 *
 * @param enabled whether there is one
 * @param seed from which all of it follows
 * @param speed how many of its seconds pass in a second; more than 1 in memory only
 * @param start what its clock says at the start, in memory only; the time it is where not given
 * @param travellers how many people of its own ask for a trip on a day
 */
@ConfigurationProperties("surefoot.sandbox")
public record SandboxSettings(
        @Bindable(defaultValue = "false") boolean enabled,
        @Bindable(defaultValue = "20270301") long seed,
        @Bindable(defaultValue = "1") int speed,
        @Nullable Instant start,
        @Bindable(defaultValue = "4") @Min(0) int travellers) {

    /** Whether its time is that of the world outside. */
    boolean isInRealTime() {
        return !enabled || (speed == 1 && start == null);
    }
}
