package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

/**
 * Money in another currency.
 *
 * @param from what was converted
 * @param to what it is worth
 * @param rate by which, and of which day
 */
public record Conversion(Money from, Money to, ExchangeRate rate) {

    public Conversion {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(rate, "rate");
    }
}
