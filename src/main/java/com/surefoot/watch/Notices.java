package com.surefoot.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what owners of saved trips are told. It is only ever added to, until the trip is deleted. */
public interface Notices {

    /** A notice that a trip is to be looked for, and of which trip. */
    record Unanswered(String trip, Notice notice) {}

    /**
     * What was told of a trip, in order.
     *
     * @param after only what has a higher number
     * @param most how many at the most
     */
    List<Told> list(String trip, int after, int most);

    /** The oldest notice that awaits a proposal, of trips that are still watched at this moment. */
    Optional<Unanswered> findUnanswered(Instant now);

    /**
     * Keeps the answer to a notice, together with the trip that is proposed. A notice is answered once.
     *
     * @param proposed the trip; empty where there is none
     * @param why why there is none
     * @param most how many trips may be kept
     * @return whether the answer was kept
     */
    boolean answer(Unanswered notice, Optional<NewTrip> proposed, String why, Instant at, int most);
}
