package com.surefoot.reliability.desk;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.reliability.gate.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps what was withheld from answers of late, so that what checking a fact releases can be told. */
public interface HeldBacks {

    /** How long it is kept. */
    Duration KEPT = Duration.ofDays(7);

    /**
     * So many elements of a kind were withheld for a reason.
     *
     * @param count each once, however often it was asked for
     */
    record Count(Suppression why, ElementKind kind, long count) {}

    /** Keeps these, all of them or, on any exception, none. The same element of the same answer counts once. */
    void keep(Collection<HeldBack> heldBack);

    /** What rests on any of these facts and has not begun, what was withheld last first. */
    List<HeldBack> list(Collection<FactId> facts, int most);

    /** How many were withheld since a moment, at most {@link #KEPT} ago, by reason and kind. */
    List<Count> count(Instant since);
}
