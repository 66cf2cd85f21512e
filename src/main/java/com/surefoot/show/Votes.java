package com.surefoot.show;

import com.surefoot.show.Shows.Ballot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The votes in a poll: counted at once, kept a moment later. */
final class Votes {

    /** As many viewers as are told apart in memory; of more, the database tells. */
    private static final int MOST = 200_000;

    private final long poll;
    private final int options;
    private final Map<String, Integer> byViewer = new ConcurrentHashMap<>();
    private List<Ballot> waiting = new ArrayList<>();
    private List<Integer> kept;
    private boolean changed;

    /** @param kept how many were kept so far of each option */
    Votes(Poll poll, Map<Integer, Integer> kept) {
        this.poll = poll.no();
        this.options = poll.options().size();
        this.kept = list(kept);
    }

    private List<Integer> list(Map<Integer, Integer> counts) {
        return IntStream.range(0, options)
                .mapToObj(option -> counts.getOrDefault(option, 0))
                .toList();
    }

    boolean isOf(Poll other) {
        return poll == other.no();
    }

    /** How a viewer has voted, as far as that is known here. */
    Optional<Integer> find(String viewer) {
        return Optional.ofNullable(byViewer.get(viewer));
    }

    /** Takes a vote of somebody who has not voted as far as is known. */
    synchronized void cast(String viewer, int option) {
        if (byViewer.putIfAbsent(viewer, option) == null) {
            waiting.add(new Ballot(viewer, option));
            changed = true;
        }
    }

    /** How many there are of each option, those included that are not kept yet. */
    synchronized List<Integer> counts() {
        int[] counts = kept.stream().mapToInt(Integer::intValue).toArray();
        waiting.forEach(ballot -> counts[ballot.option()]++);
        return IntStream.of(counts).boxed().toList();
    }

    /** What is to be kept. */
    synchronized List<Ballot> waiting() {
        return List.copyOf(waiting);
    }

    /** Those were kept, and that is what there is now. */
    synchronized void kept(List<Ballot> ballots, Map<Integer, Integer> counts) {
        waiting = new ArrayList<>(waiting.subList(ballots.size(), waiting.size()));
        List<Integer> now = list(counts);
        changed |= !now.equals(kept);
        kept = now;
        if (byViewer.size() > MOST) {
            byViewer.clear();
        }
    }

    /** Whether there is something to tell, once. */
    synchronized boolean takeChanged() {
        boolean told = changed;
        changed = false;
        return told;
    }
}
