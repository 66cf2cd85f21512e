package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to look at. Whoever appends an observation of a fact that saved trips rest on leaves the fact here in the
 * same transaction, by whatever door it came; it stays until it was looked at, whoever is killed meanwhile.
 */
public interface WatchLog {

    /**
     * A fact that was seen.
     *
     * @param no which time it is left here
     */
    record Stirred(long no, FactId fact) {}

    /**
     * A trip rests on a fact.
     *
     * @param known what was seen of it last, as the trip goes by; empty where nobody had seen it
     */
    record Resting(String trip, FactId fact, String known) {}

    /**
     * What a look at a trip came to.
     *
     * @param before what it goes by: where somebody else has written meanwhile, nothing is
     * @param notice what is to be told; its number is given by who keeps it
     * @param due when it is to be looked at again
     */
    record Looked(Watched before, TripState after, Optional<Notice> notice, Instant due) {}

    /** Facts that were seen and not looked at since, in the order they were left here. */
    List<Stirred> listStirred(int most);

    /** These have been looked at. */
    void settle(Collection<Stirred> looked);

    /** Who rests on these facts and is watched at this moment. */
    List<Resting> listResting(Collection<FactId> facts, Instant now);

    /** Trips that are watched and due, those that begin first before others; their ids. */
    List<String> listDue(Instant now, int most);

    /** Has trips looked at by then, if they would not be earlier. */
    void hasten(Set<String> trips, Instant due);

    /**
     * Writes what looks came to, each with its notice or not at all.
     *
     * @return ids of the trips of which a notice was kept
     */
    Set<String> keep(List<Looked> looked);

    /**
     * Leaves facts here no more for the sake of trips that have begun; what was proposed and would have is forgotten.
     *
     * @param forgotten trips that began before are forgotten, too
     */
    void end(Instant now, Instant forgotten);
}
