package com.surefoot.configure;

import com.surefoot.recommendation.live.LiveLodging;
import com.surefoot.recommendation.live.SupplierLodging;
import com.surefoot.reliability.live.WitnessedOffers;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Executor;

/** Puts together who asks suppliers for the sake of a brief. */
@Factory
final class OfferWiring {

    @Singleton
    LiveLodging liveLodging(
            WitnessedOffers offers,
            OfferSettings settings,
            RefreshSettings refresh,
            @Named(TaskExecutors.BLOCKING) Executor executor,
            Clock clock) {
        return new SupplierLodging(offers, settings.rules(refresh), executor, clock);
    }
}
