package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What cancelling a booking costs, as a supplier states it. */
public sealed interface CancellationTerms {

    /**
     * Until when cancelling is free; none if it never is, or nobody says.
     *
     * <p>It may be in the past already.
     */
    Optional<Deadline> freeUntil();

    /** The supplier says nothing of it that is understood. */
    record Unstated() implements CancellationTerms {
        @Override
        public Optional<Deadline> freeUntil() {
            return Optional.empty();
        }
    }

    /** Nothing is ever paid back. */
    record NonRefundable() implements CancellationTerms {
        @Override
        public Optional<Deadline> freeUntil() {
            return Optional.empty();
        }
    }

    /**
     * From when on cancelling costs how much.
     *
     * @param from when this begins to hold; before the first step cancelling is free
     */
    record Step(Deadline from, Penalty penalty) {
        public Step {
            requireNonNull(from, "from");
            requireNonNull(penalty, "penalty");
        }
    }

    /**
     * It costs the more, the later it is done.
     *
     * @param steps one at least; kept in the order in which they begin
     */
    record Stepped(List<Step> steps) implements CancellationTerms {

        /** @throws IllegalArgumentException if there are none */
        public Stepped {
            steps = steps.stream()
                    .sorted(Comparator.comparing(step -> step.from().at()))
                    .toList();
            if (steps.isEmpty()) {
                throw new IllegalArgumentException(
                        "Cancelling costs nothing at any time. Maybe the penalties are missing?");
            }
        }

        @Override
        public Optional<Deadline> freeUntil() {
            return steps.stream()
                    .filter(step -> !step.penalty().isFree())
                    .map(Step::from)
                    .findFirst();
        }
    }
}
