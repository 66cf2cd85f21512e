package com.surefoot.lodging.live;

import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a stay costs, all rooms and nights together.
 *
 * @param total what the supplier charges
 * @param charges what of it are taxes and fees, and which of them come on top
 * @param complete whether nothing comes on top but what the charges tell; false where a price is stated without taxes and
 *     nobody says how much these are
 */
public record Price(Money total, List<Charge> charges, boolean complete) {

    /** @throws IllegalArgumentException if it is less than nothing */
    public Price {
        charges = List.copyOf(charges);
        if (total.isNegative()) {
            throw new IllegalArgumentException("A stay costs %s. Maybe it is a refund?".formatted(total));
        }
    }

    /** A price with all taxes and fees in it, of which no more is known. */
    public static Price of(Money total) {
        return new Price(total, List.of(), true);
    }

    /** What is paid at the property, each in its own currency. */
    public List<Money> dueAtProperty() {
        return charges.stream()
                .filter(Charge::isDueAtProperty)
                .map(Charge::amount)
                .toList();
    }

    /** All that is paid, here and at the property; none if that is not all known, or is in several currencies. */
    public Optional<Money> allIn() {
        List<Money> due = dueAtProperty();
        boolean addsUp =
                complete && due.stream().allMatch(money -> money.currency().equals(total.currency()));
        return addsUp ? Optional.of(due.stream().reduce(total, Money::plus)) : Optional.empty();
    }
}
