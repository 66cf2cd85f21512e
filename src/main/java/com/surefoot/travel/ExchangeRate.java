package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one currency was worth in another on a day, by what one euro was worth in each of them.
 *
 * @param day on which it was so
 * @param fromPerEuro how much of the one currency a euro bought, more than nothing
 * @param toPerEuro how much of the other one, more than nothing
 */
public record ExchangeRate(LocalDate day, Currency from, Currency to, BigDecimal fromPerEuro, BigDecimal toPerEuro) {

    /** One more than central banks publish, so that a rate derived from two of them is as exact as they are. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    public ExchangeRate {
        requireNonNull(day, "day");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (fromPerEuro.signum() <= 0 || toPerEuro.signum() <= 0) {
            throw new IllegalArgumentException(
                    "%s %s are not worth %s %s. Maybe a rate is missing?".formatted(fromPerEuro, from, toPerEuro, to));
        }
    }

    /** How much of the other currency one of this buys, to six digits: to be shown, not to be reckoned with. */
    public BigDecimal shown() {
        return toPerEuro.divide(fromPerEuro, SHOWN);
    }

    /**
     * The same worth in the other currency, half a minor unit rounded up as prices are.
     *
     * @throws IllegalArgumentException if the amount is of another currency, or its worth is out of range
     */
    public Conversion convert(Money amount) {
        return convert(amount, RoundingMode.HALF_UP);
    }

    /**
     * The same worth in the other currency or, where that is no whole number of minor units, as little less as can be.
     *
     * @throws IllegalArgumentException if the amount is of another currency, or its worth is out of range
     */
    public Conversion convertDown(Money amount) {
        return convert(amount, RoundingMode.FLOOR);
    }

    /**
     * The same worth in the other currency or, where that is no whole number of minor units, as little more as can be.
     *
     * @throws IllegalArgumentException if the amount is of another currency, or its worth is out of range
     */
    public Conversion convertUp(Money amount) {
        return convert(amount, RoundingMode.CEILING);
    }

    private Conversion convert(Money amount, RoundingMode rounding) {
        if (!amount.currency().equals(from)) {
            throw new IllegalArgumentException(
                    "%s cannot be converted at a rate from %s to %s. Maybe take the rate of %s?"
                            .formatted(amount, from, to, amount.currency()));
        }
        BigDecimal worth = amount.amount().multiply(toPerEuro).divide(fromPerEuro, Money.digits(to), rounding);
        return new Conversion(amount, Money.of(worth, to), this);
    }
}
