package com.surefoot.show;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps shows, their cards and what was done in them. */
public interface Shows {

    /** An entry of the log by its number. */
    record Numbered(long no, Entry entry) {}

    /**
     * A version of a card on air.
     *
     * @param to empty while it is
     */
    record Airing(
            long no, String item, String title, int version, boolean rehearsal, Instant from, Optional<Instant> to) {}

    /** A vote that was cast. */
    record Ballot(String viewer, int option) {}

    /**
     * Keeps a new show.
     *
     * @param most how many there may be
     * @return false if there are so many already
     */
    boolean create(Show show, Entry entry, int most);

    Optional<Show> find(String id);

    /** The show of which this is the digest of the overlay's key. */
    Optional<String> findByOverlay(String digest);

    /** Shows that have something on air. */
    List<String> listOnAir();

    /** The present revisions of these; of those that are gone, nothing. */
    Map<String, Long> revisions(Collection<String> ids);

    /**
     * Keeps what was done, all of it or nothing.
     *
     * @param before what it was done to, at its revision
     * @param entries what the log gets
     * @param cards new versions
     * @return false if the show is at another revision or gone
     */
    boolean save(Show before, Show after, List<Entry> entries, List<CardVersion> cards, Instant at);

    /**
     * Forgets a show with all that was in it.
     *
     * @return whether there was one
     */
    boolean delete(String id);

    /** The newest version of a card. */
    Optional<CardVersion> findCard(String card);

    Optional<CardVersion> findCard(String card, int version);

    /** The newest first, with numbers below. */
    List<Numbered> log(String show, long below, int most);

    /** Likewise. */
    List<Airing> airings(String show, long below, int most);

    /**
     * Keeps votes. Of two by one viewer the first that was kept counts.
     *
     * @return how many there are now of each option
     */
    Map<Integer, Integer> vote(String show, long poll, List<Ballot> ballots);
}
