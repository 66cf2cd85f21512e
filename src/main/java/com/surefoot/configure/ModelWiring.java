package com.surefoot.configure;

import com.surefoot.narration.telling.ModelTeller;
import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.Teller;
import com.surefoot.recommendation.Telling;
import com.surefoot.supply.llm.Models;
import com.surefoot.transport.TransportOffers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/** Decides who puts trips into words. */
@Factory
final class ModelWiring {

    /** Trips that a model tells at the same time: more would wait for each other there. */
    private static final int AT_ONCE = 8;

    @Singleton
    @Bean(typed = Teller.class)
    Teller teller(Models models, MeterRegistry registry, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        Teller teller = models.find()
                .<Teller>map(model -> new ModelTeller(model, models.limits(), AT_ONCE, executor))
                .orElseGet(Narrator::new);
        return new TellingMeasures(teller, registry);
    }

    @Singleton
    Telling telling(Teller teller, TransportOffers rides, Clock clock) {
        return new Telling(teller, rides, clock);
    }
}
