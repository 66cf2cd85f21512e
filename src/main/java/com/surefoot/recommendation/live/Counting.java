package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Conversion;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * What suppliers' prices count as in the currency of a trip: by the latest rate that is kept, rounded up, so that a plan never
 * costs less than is paid.
 */
final class Counting {

    private final ExchangeRates rates;
    private final Clock clock;

    /**
     * An amount in the currency of a trip.
     *
     * @param by how it came to be in it; empty if it was from the first
     */
    record Counted(Money amount, Optional<Conversion> by) {}

    Counting(ExchangeRates rates, Clock clock) {
        this.rates = requireNonNull(rates, "rates");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Empty if no rate is known. */
    Optional<Counted> count(Money stated, Currency currency) {
        if (stated.currency().equals(currency)) {
            return Optional.of(new Counted(stated, Optional.empty()));
        }
        return rates.findLatest(stated.currency(), currency, LocalDate.now(clock))
                .map(rate -> rate.convertUp(stated))
                .map(worth -> new Counted(worth.to(), Optional.of(worth)));
    }
}
