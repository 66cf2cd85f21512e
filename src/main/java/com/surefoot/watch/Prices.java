package com.surefoot.watch;

import com.surefoot.reliability.element.Reading;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.Optional;

/** Reads what somebody saw of a fact as a price, where it is one. */
final class Prices {

    private Prices() {}

    /** How much more it costs than was relied on; empty where either is no price, or they are in different currencies. */
    static Optional<Money> difference(Reliance reliance, String seen) {
        return read(reliance.value()).flatMap(relied -> read(seen)
                .filter(price -> price.currency().equals(relied.currency()))
                .map(price -> price.minus(relied)));
    }

    /** Whether it is a price, in the currency of what is relied on. */
    static boolean isPrice(Reliance reliance, String seen) {
        return difference(reliance, seen).isPresent();
    }

    /** Whether what was seen is not what is relied on; another price is still a price. */
    static boolean contradicts(Reliance reliance, String seen) {
        return difference(reliance, seen).isEmpty()
                && !Reading.of(reliance, seen).equals(reliance.value());
    }

    private static Optional<Money> read(String text) {
        int gap = text.indexOf(' ');
        try {
            return gap < 0
                    ? Optional.empty()
                    : Optional.of(Money.parse(text.substring(0, gap), Currency.getInstance(text.substring(gap + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
