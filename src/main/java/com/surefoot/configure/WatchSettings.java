package com.surefoot.configure;

import com.surefoot.watch.WatchRules;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How saved trips are watched.
 *
 * @param most trips that are kept at the most
 * @param answered trips of answers that can be saved without being planned again
 * @param noise a price may move by that share without being told
 * @param fresh how long a score stands while nothing is seen
 * @param again how soon it is taken along at the earliest that a fact was seen again as it was
 * @param kept how long a trip can be read after it has begun
 * @param sweep how many trips are scored a minute at the most because time has passed
 */
@ConfigurationProperties("surefoot.watch")
public record WatchSettings(
        @Bindable(defaultValue = "200000") @Min(1) int most,
        @Bindable(defaultValue = "1000") @Min(1) int answered,
        @Bindable(defaultValue = "0.005") double noise,
        @Bindable(defaultValue = "1h") Duration fresh,
        @Bindable(defaultValue = "10m") Duration again,
        @Bindable(defaultValue = "365d") Duration kept,
        @Bindable(defaultValue = "4000") @Min(1) int sweep) {

    WatchRules rules() {
        return new WatchRules(most, noise, fresh, again, kept, WatchRules.USUAL.page(), sweep);
    }
}
