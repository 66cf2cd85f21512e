package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.Board;
import com.surefoot.travel.live.Recheck;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an offer is sold on.
 *
 * @param ratePlan what the supplier always names the terms by, within the property
 * @param board which meals are included; none where the supplier says nothing of it that is understood
 * @param cancellation what cancelling costs
 */
public record Terms(String ratePlan, Optional<Board> board, CancellationTerms cancellation) {

    /** @throws IllegalArgumentException if they have no name */
    public Terms {
        requireNonNull(board, "board");
        requireNonNull(cancellation, "cancellation");
        if (ratePlan.isBlank()) {
            throw new IllegalArgumentException("A rate plan without a name. Maybe its code is missing?");
        }
    }

    /** What is different in the other ones. */
    public Set<Recheck.Term> changes(Terms other) {
        Set<Recheck.Term> changes = EnumSet.noneOf(Recheck.Term.class);
        if (!board.equals(other.board)) {
            changes.add(Recheck.Term.BOARD);
        }
        if (!cancellation.equals(other.cancellation)) {
            changes.add(Recheck.Term.CANCELLATION);
        }
        return changes;
    }
}
