package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.List;

/**
 * Something about a saved trip is not as it was. Never changed once kept.
 *
 * @param changes what was seen to be otherwise; none where something has only not been seen for long
 * @param shifts what it means for parts of the trip
 * @param confidenceBefore that all of the trip holds
 * @param confidenceAfter that all of the trip holds
 * @param priceBefore what it cost when that was last told
 * @param priceAfter what it costs
 * @param repair whether another trip is looked for, so that a {@link Proposal} follows
 */
public record Notice(
        int no,
        Instant at,
        List<Change> changes,
        List<Shift> shifts,
        double confidenceBefore,
        double confidenceAfter,
        Money priceBefore,
        Money priceAfter,
        boolean repair)
        implements Told {

    public Notice {
        requireNonNull(at, "at");
        changes = List.copyOf(changes);
        shifts = List.copyOf(shifts);
        requireNonNull(priceBefore, "priceBefore");
        requireNonNull(priceAfter, "priceAfter");
    }
}
