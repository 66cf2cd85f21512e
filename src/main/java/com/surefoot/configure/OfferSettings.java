package com.surefoot.configure;

import com.surefoot.recommendation.live.LiveRules;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How suppliers are asked for the sake of a brief. Where guests come from, {@link RefreshSettings} say, so that who asks again
 * asks for the same.
 *
 * @param limit nobody is waited for any longer, in a search or in another look
 * @param stays so many stays are asked for at the most
 * @param rides so many rides are asked for at the most
 * @param properties so many properties of a city at the most
 * @param relist for so long properties are asked for by the ids under which they were found, where enough are known
 * @param fresh what was seen so long ago is looked at again before it is shown
 */
@ConfigurationProperties("surefoot.offers")
public record OfferSettings(
        @Bindable(defaultValue = "4s") Duration limit,
        @Bindable(defaultValue = "6") @Min(1) int stays,
        @Bindable(defaultValue = "6") @Min(1) int rides,
        @Bindable(defaultValue = "40") @Min(1) int properties,
        @Bindable(defaultValue = "1d") Duration relist,
        @Bindable(defaultValue = "2m") Duration fresh) {

    LiveRules rules(RefreshSettings refresh) {
        return new LiveRules(limit, stays, rides, properties, relist, fresh, refresh.country());
    }
}
