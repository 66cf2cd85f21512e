package com.surefoot.configure;

import com.surefoot.catalogue.Cities;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Outcomes;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.recommendation.Exchange;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.Supply;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.sandbox.Sandbox.Ports;
import com.surefoot.sandbox.Sandbox.Telling;
import com.surefoot.sandbox.SandboxClock;
import com.surefoot.sandbox.SandboxLog;
import com.surefoot.sandbox.SandboxRefusedException;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.travel.ExchangeRates;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the sandbox together, and sets the clock by it. */
@Factory
final class SandboxWiring {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxWiring.class);

    static final String ENABLED = "surefoot.sandbox.enabled";

    private static final String IN_MEMORY = "jdbc:h2:mem:";

    /** One clock for all: what is stored by a world that is ahead of time must not outlast it. */
    static Clock clock(SandboxSettings settings, Environment environment) {
        if (settings.isInRealTime()) {
            return Clock.systemUTC();
        }
        String database = environment.getProperty("datasources.default.url", String.class, "");
        if (!database.startsWith(IN_MEMORY)) {
            throw new SandboxRefusedException(
                    ("A sandbox with a time of its own would leave what it makes up in %s, dated in the future."
                                    + " Maybe leave the database out, so that it lives in memory?")
                            .formatted(database.split(";", 2)[0]));
        }
        if (environment.containsProperties("surefoot.suppliers")) {
            throw new SandboxRefusedException("Suppliers are asked in real time, and the sandbox has a time of its own."
                    + " Maybe leave surefoot.suppliers out?");
        }
        @Nullable Instant start = settings.start();
        Clock real = Clock.systemUTC();
        return new SandboxClock(real, start == null ? real.instant() : start, settings.speed());
    }

    @Singleton
    @Requires(property = ENABLED, value = "true")
    Sandbox sandbox(
            SandboxSettings settings,
            Cities cities,
            CityTravels travels,
            TransportOffers transport,
            LodgingOffers lodging,
            Sights sights,
            ExchangeRates rates,
            Clock clock) {
        Supply listed = new Supply(cities, travels, transport, lodging, sights, Exchange.by(rates, clock));
        return new Sandbox(settings.seed(), listed, clock);
    }

    @Singleton
    @Requires(property = ENABLED, value = "true")
    Telling telling(
            SandboxSettings settings,
            Sandbox sandbox,
            SandboxLog log,
            Evidence evidence,
            Outcomes outcomes,
            Knowledge knowledge,
            Recommender recommender) {
        Ports ports = new Ports(
                log,
                evidence,
                outcomes,
                knowledge::renew,
                e -> LOG.error("A traveller of the sandbox got no answer.", e));
        return sandbox.telling(ports, recommender, settings.travellers());
    }
}
