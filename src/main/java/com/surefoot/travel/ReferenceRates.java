package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/**
 * What one euro was worth on a day.
 *
 * @param day on which it was
 * @param perEuro how much of each other currency one euro bought: more than nothing, with at most
 *     {@value #MOST_DECIMALS} decimals
 */
public record ReferenceRates(LocalDate day, Map<Currency, BigDecimal> perEuro) {

    /** The currency that all others are measured in. */
    public static final Currency EURO = Currency.getInstance("EUR");

    static final int MOST_DECIMALS = 10;

    /** Ten thousand million of anything for a euro has been seen in no published table. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);

    /** @throws IllegalArgumentException if there are none, or one of them cannot be */
    public ReferenceRates {
        requireNonNull(day, "day");
        perEuro = Map.copyOf(perEuro);
        if (perEuro.isEmpty() || perEuro.containsKey(EURO)) {
            throw new IllegalArgumentException(
                    "There are rates of %s for %s, where other currencies than the euro have to be. Maybe the table is another?"
                            .formatted(perEuro.keySet(), day));
        }
        perEuro.forEach(ReferenceRates::check);
    }

    private static void check(Currency currency, BigDecimal rate) {
        if (rate.signum() <= 0 || rate.compareTo(LARGEST) >= 0 || rate.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "One euro is not worth %s %s. Maybe a decimal point is missing?".formatted(rate, currency));
        }
    }
}
