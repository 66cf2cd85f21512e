package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.math.BigDecimal;

/** What cancelling costs. */
public sealed interface Penalty {

    /** Whether it costs nothing at all. */
    boolean isFree();

    /** A sum. */
    record Sum(Money amount) implements Penalty {
        public Sum {
            if (amount.isNegative()) {
                throw new IllegalArgumentException(
                        "Cancelling costs %s. Maybe that is what is paid back?".formatted(amount));
            }
        }

        @Override
        public boolean isFree() {
            return amount.minor() == 0;
        }
    }

    /** The price of so many nights. */
    record Nights(int count) implements Penalty {

        private static final int MOST = 366;

        public Nights {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException(
                        "Cancelling costs %d nights. Maybe it is a percentage?".formatted(count));
            }
        }

        @Override
        public boolean isFree() {
            return count == 0;
        }
    }

    /**
     * A part of the whole price.
     *
     * @param percent from 0 to 100
     */
    record Share(BigDecimal percent) implements Penalty {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public Share {
            if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
                throw new IllegalArgumentException(
                        "Cancelling costs %s %% of the price. Maybe it is an amount?".formatted(percent));
            }
            // so that 50 and 50.00 are the same
            percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        }

        @Override
        public boolean isFree() {
            return percent.signum() == 0;
        }
    }

    /** Something that the supplier states in words only, so that anything may be meant. */
    record Unstated(String words) implements Penalty {
        public Unstated {
            requireNonNull(words, "words");
        }

        @Override
        public boolean isFree() {
            return false;
        }
    }
}
