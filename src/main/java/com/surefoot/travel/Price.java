package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;

/**
 * What something costs, if anybody says. A price that is not known is neither free nor within any bound.
 *
 * @param known empty if nobody says
 * @param currency what it would be paid in
 */
public record Price(Optional<Money> known, Currency currency) implements Comparable<Price> {

    public Price {
        requireNonNull(currency, "currency");
        if (known.filter(amount -> !amount.currency().equals(currency)).isPresent()) {
            throw new IllegalArgumentException(
                    "%s is not in %s. Maybe convert it first?".formatted(known.get(), currency));
        }
    }

    public static Price of(Money amount) {
        return new Price(Optional.of(amount), amount.currency());
    }

    public static Price unknown(Currency currency) {
        return new Price(Optional.empty(), currency);
    }

    public boolean isKnown() {
        return known.isPresent();
    }

    /** Whether it is known to cost nothing. */
    public boolean isFree() {
        return known.filter(amount -> amount.minor() == 0).isPresent();
    }

    /** Whether it is known to be in a bound's currency and within it. */
    public boolean isAtMost(Money most) {
        return currency.equals(most.currency())
                && known.filter(amount -> amount.compareTo(most) <= 0).isPresent();
    }

    /** What is known to be paid: nothing where the price is not known. */
    public Money orNothing() {
        return known.orElse(Money.zero(currency));
    }

    /**
     * The lower price first, those that are not known last.
     *
     * @throws IllegalArgumentException if both are known in different currencies
     */
    @Override
    public int compareTo(Price other) {
        return Comparator.comparing((Price price) -> !price.isKnown())
                .thenComparing(Price::orNothing, (one, more) -> known.isPresent() ? one.compareTo(more) : 0)
                .compare(this, other);
    }

    /** Such as {@code 12.50 EUR}, or {@code not known}. */
    @Override
    public String toString() {
        return known.map(Money::toString).orElse("not known");
    }
}
