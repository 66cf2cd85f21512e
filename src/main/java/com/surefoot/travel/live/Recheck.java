package com.surefoot.travel.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.Set;

/** What came of asking a supplier about one offer again. */
public sealed interface Recheck {

    /** When it was asked. */
    Instant at();

    /** It stands as it was. */
    record Same(@Override Instant at) implements Recheck {
        public Same {
            requireNonNull(at, "at");
        }
    }

    /** It costs more or less than it did, on the same terms. */
    record PriceChanged(@Override Instant at, Money from, Money to) implements Recheck {
        public PriceChanged {
            requireNonNull(at, "at");
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "The price is %s as it was. Maybe the offer is the same?".formatted(from));
            }
        }
    }

    /** What may change besides the price. */
    enum Term {
        /** What cancelling costs. */
        CANCELLATION,
        /** Which meals are included. */
        BOARD,
        /** What taking another ride instead costs. */
        CHANGE,
        /** Which bags are included. */
        BAGGAGE,
        /** In which class, on which fare. */
        FARE,
        /** When which ride goes from where to where. */
        TIMES
    }

    /**
     * It is sold on other terms, and maybe at another price.
     *
     * @param changed what of the terms, one at least
     * @param from what it cost
     * @param to what it costs now
     */
    record TermsChanged(@Override Instant at, Set<Term> changed, Money from, Money to) implements Recheck {
        public TermsChanged {
            requireNonNull(at, "at");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            changed = Set.copyOf(changed);
            if (changed.isEmpty()) {
                throw new IllegalArgumentException("No terms changed. Maybe only the price did?");
            }
        }
    }

    /** It is not sold any more. */
    record SoldOut(@Override Instant at) implements Recheck {
        public SoldOut {
            requireNonNull(at, "at");
        }
    }

    /** The offer has ended. The same may well be sold on, by another one. */
    record Expired(@Override Instant at) implements Recheck {
        public Expired {
            requireNonNull(at, "at");
        }
    }

    /** Whether nobody can buy by that offer any more. */
    default boolean isEnd() {
        return this instanceof SoldOut || this instanceof Expired;
    }

    /** What became of an offer that is still sold, by its price and by the terms that are others now. */
    static Recheck of(Instant at, Money from, Money to, Set<Term> changed) {
        if (!changed.isEmpty()) {
            return new TermsChanged(at, changed, from, to);
        }
        return from.equals(to) ? new Same(at) : new PriceChanged(at, from, to);
    }
}
