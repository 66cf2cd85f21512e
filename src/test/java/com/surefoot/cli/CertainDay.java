package com.surefoot.cli;

import com.surefoot.fixtures.FixedRates;
import com.surefoot.travel.ExchangeRates;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A certain day, and what a dollar is worth on it. */
@Factory
@Requires(property = Cli.CERTAIN_DAY)
final class CertainDay {

    @Singleton
    @Replaces(Clock.class)
    Clock clock() {
        return Clock.fixed(Instant.parse("2027-05-03T09:00:00Z"), ZoneOffset.UTC);
    }

    @Singleton
    @Replaces(ExchangeRates.class)
    ExchangeRates rates() {
        return FixedRates.of(LocalDate.of(2027, 4, 30), "USD", "1.1588");
    }
}
