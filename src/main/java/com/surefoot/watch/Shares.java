package com.surefoot.watch;

import java.util.List;
import java.util.Optional;

/** Keeps by which links saved trips may be read. A trip that is exchanged for another leaves its links to that one. */
public interface Shares {

    /**
     * Keeps a link.
     *
     * @param digest of its secret, which is not kept
     * @param most how many a trip may have
     * @return false if it has so many already, or there is no such trip
     */
    boolean add(String trip, Share share, String digest, int most);

    /** Those of a trip, oldest first. */
    List<Share> list(String trip);

    /**
     * Takes a link back for good.
     *
     * @return whether the trip had it
     */
    boolean revoke(String trip, String share);

    /** The id of the trip that may be read by the secret with this digest. */
    Optional<String> findTrip(String digest);
}
