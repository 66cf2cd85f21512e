package com.surefoot.configure;

import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.Teller;
import com.surefoot.recommendation.Telling;
import com.surefoot.transport.TransportOffers;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Decides who puts trips into words. */
@Factory
final class ModelWiring {

    @Singleton
    @Bean(typed = Teller.class)
    Teller teller() {
        return new Narrator();
    }

    @Singleton
    Telling telling(Teller teller, TransportOffers rides, Clock clock) {
        return new Telling(teller, rides, clock);
    }
}
