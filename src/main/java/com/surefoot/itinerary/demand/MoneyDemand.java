package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;

/** What the trip may cost. Bounds are included. */
public sealed interface MoneyDemand extends Demand {

    /** What money is spent on, by the whole party. */
    enum Spending {
        TOTAL,
        LODGING,
        INTERCITY,
        IN_CITY,
        MEALS,
        TICKETS
    }

    /** A thing with a price of its own. */
    enum Priced {
        /** One room for one night. */
        NIGHT,
        /** One person's meal at a restaurant. */
        MEAL,
        /** One person's ticket to a sight. */
        TICKET
    }

    /** The party spends no more than this on the whole trip. */
    record SpendAtMost(Spending on, Money amount) implements MoneyDemand {

        public SpendAtMost {
            requireNonNull(on, "on");
            requireNotNegative(amount);
        }
    }

    /** No single one costs more than this; a ticket of nothing asks for free sights only. */
    record PriceAtMost(Priced of, Money amount) implements MoneyDemand {

        public PriceAtMost {
            requireNonNull(of, "of");
            requireNotNegative(amount);
        }
    }

    private static void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nothing costs %s or less. Maybe drop the sign?".formatted(amount));
        }
    }
}
