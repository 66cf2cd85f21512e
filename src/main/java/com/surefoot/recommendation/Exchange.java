package com.surefoot.recommendation;

import com.surefoot.travel.Conversion;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** What money is worth in the currency of a trip. */
@FunctionalInterface
public interface Exchange {

    /** Knows no rates. */
    Exchange NONE = (amount, currency) -> Optional.empty();

    /** By the latest rates that are kept; rounded down, so that nobody spends more than they said. */
    static Exchange by(ExchangeRates rates, Clock clock) {
        return (amount, currency) -> rates.findLatest(amount.currency(), currency, LocalDate.now(clock))
                .map(rate -> rate.convertDown(amount));
    }

    /** Empty if no rate is known. */
    Optional<Conversion> findWorth(Money amount, Currency currency);
}
