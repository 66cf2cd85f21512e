package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;

/**
 * A tax or a fee.
 *
 * @param name in the supplier's words
 * @param amount for the whole stay, not negative
 * @param due when it is paid
 */
public record Charge(String name, Money amount, Due due) {

    /** When a tax or fee is paid. */
    public enum Due {
        /** It is in the total already. */
        IN_TOTAL,
        /** It comes on top, and is paid at the property. */
        AT_PROPERTY
    }

    public Charge {
        requireNonNull(name, "name");
        requireNonNull(due, "due");
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "'%s' is charged with %s. Maybe it is a discount?".formatted(name, amount));
        }
    }

    public boolean isDueAtProperty() {
        return due == Due.AT_PROPERTY;
    }
}
