package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.util.Optional;

/** Whether something may be done with a ticket before departure, such as to give it back. */
public sealed interface Condition {

    /** The supplier does not say, so that nobody can count on it. */
    record Unstated() implements Condition {}

    /** It may not. */
    record Forbidden() implements Condition {}

    /**
     * It may.
     *
     * @param fee what it costs for all travellers, perhaps nothing; none if that is not known
     */
    record Allowed(Optional<Money> fee) implements Condition {
        public Allowed {
            requireNonNull(fee, "fee");
            if (fee.filter(Money::isNegative).isPresent()) {
                throw new IllegalArgumentException(
                        "It costs %s. Maybe that is what is paid back?".formatted(fee.get()));
            }
        }
    }
}
