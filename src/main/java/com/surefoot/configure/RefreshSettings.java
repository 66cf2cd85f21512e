package com.surefoot.configure;

import com.surefoot.refresh.RefreshRules;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;

/**
 * How suppliers are asked again for the sake of trips that were saved or shown.
 *
 * @param every how often each supplier is asked again
 * @param reserve share of a quota that is left to those who search
 * @param least what has changed with a lower chance is not asked about
 * @param currency prices are asked for in, where nothing tells in which they were stated
 * @param country where guests are taken to come from
 * @param seed of what is left to chance; another each time if left out
 */
@ConfigurationProperties("surefoot.refresh")
public record RefreshSettings(
        @Bindable(defaultValue = "10s") Duration every,
        @Bindable(defaultValue = "0.5") double reserve,
        @Bindable(defaultValue = "0.01") double least,
        @Bindable(defaultValue = "EUR") Currency currency,

        @Bindable(defaultValue = "DE") @Pattern(regexp = "[A-Z]{2}") String country,

        Optional<Long> seed) {

    RefreshRules rules() {
        RefreshRules usual = RefreshRules.USUAL;
        return new RefreshRules(every, reserve, least, usual.trips(), usual.look(), usual.pause(), usual.longest());
    }
}
