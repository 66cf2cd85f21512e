package com.surefoot.recommendation;

import com.surefoot.travel.Conversion;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;

/** What money is worth in the currency of a trip. */
@FunctionalInterface
public interface Exchange {

    /** Central banks rest for five days at the most, and may be out of reach for as long again. */
    Period OLDEST = Period.ofDays(10);

    /** Knows no rates. */
    Exchange NONE = (amount, currency) -> Optional.empty();

    /** By the latest rates of the last {@link #OLDEST}; rounded down, so that nobody spends more than they said. */
    static Exchange by(ExchangeRates rates, Clock clock) {
        return (amount, currency) -> rates.findRate(amount.currency(), currency, LocalDate.now(clock), OLDEST)
                .map(rate -> rate.convertDown(amount));
    }

    /** Empty if no rate is known. */
    Optional<Conversion> findWorth(Money amount, Currency currency);
}
