package com.surefoot.configure;

import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.recommendation.live.Suppliers;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.travel.ExchangeRates;
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
    LiveSupply liveSupply(
            WitnessedOffers offers,
            WitnessedTickets tickets,
            PropertyDirectory directory,
            OfferSettings settings,
            RefreshSettings refresh,
            ExchangeRates rates,
            @Named(TaskExecutors.BLOCKING) Executor executor,
            Clock clock) {
        return new Suppliers(offers, tickets, directory, settings.rules(refresh), rates, executor, clock);
    }
}
