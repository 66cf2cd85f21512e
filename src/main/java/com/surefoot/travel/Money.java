package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount of money: whole minor units (cents, fen, yen) of one currency. May be negative.
 *
 * @param minor amount in the currency's minor unit
 * @param currency ISO 4217 currency
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** No exponents: a short text could stand for a number of a million digits. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");

    public Money {
        requireNonNull(currency, "currency");
    }

    /** No money at all, in the given currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * An amount in major units, exact.
     *
     * @throws IllegalArgumentException if the amount has more decimals than the currency, or is out of range
     */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(amount.movePointRight(digits(currency)).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "%s is not an amount of %s, which has %d decimals. Maybe round it first?"
                            .formatted(amount.toPlainString(), currency, digits(currency)),
                    e);
        }
    }

    /** An amount in major units, half a minor unit rounded up, as tariffs and published prices are. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return of(amount.setScale(digits(currency), RoundingMode.HALF_UP), currency);
    }

    /** Parses a decimal amount in major units, such as {@code 12.50}. */
    public static Money parse(String amount, Currency currency) {
        String plain = amount.strip();
        if (!PLAIN.matcher(plain).matches()) {
            throw new IllegalArgumentException("'%s' is not an amount of %s. Maybe it should look like 12.50?"
                    .formatted(plain.substring(0, Math.min(60, plain.length())), currency));
        }
        return of(new BigDecimal(plain), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, count), currency);
    }

    /**
     * What each of so many pays of it at the least, rounded up, so that together they pay all of it.
     *
     * @param parts more than none
     */
    public Money share(long parts) {
        return new Money(-Math.floorDiv(-minor, parts), currency);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with all of the currency's decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** The amount and the currency's code: {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot combine %s with %s. Maybe convert one of them first?".formatted(this, other));
        }
        return other;
    }

    /** How many decimals amounts of a currency have: none of yen, three of dinars. */
    static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
