package com.surefoot.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps saved trips until they are deleted. */
public interface SavedTrips {

    /**
     * Keeps a trip, all of it or, on any exception, nothing.
     *
     * @param most how many trips may be kept
     * @return false if there were so many already
     */
    boolean save(NewTrip trip, int most);

    Optional<Watched> find(String id);

    /** A trip as it was answered, in its notation; empty as well for one that was saved before that was kept. */
    Optional<String> findAnswer(String id);

    /** Those of these that there are, in any order. */
    List<Watched> list(Collection<String> ids);

    /**
     * Watches a proposed trip in place of the one it was proposed for.
     *
     * @return whether there is such a trip and it is watched now
     */
    boolean accept(String id, Instant now);

    /**
     * Forgets a trip, what was told of it and what was proposed in its place.
     *
     * @return whether there was one
     */
    boolean delete(String id);
}
