package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.watch.WatchLog.Looked;
import com.surefoot.watch.WatchLog.Resting;
import com.surefoot.watch.WatchLog.Stirred;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks at saved trips again: at those that rest on what was seen to be otherwise, at once; at the others from time to
 * time, since what nobody looks at gets less sure. Several may do so at the same time.
 */
public final class Watch {

    /** Facts that are taken up at once. */
    private static final int FACTS = 500;

    private final WatchLog log;
    private final SavedTrips trips;
    private final Looks looks;
    private final Consumer<String> listener;

    /** @param listener told the id of each trip of which there is a new notice */
    public Watch(WatchLog log, SavedTrips trips, Looks looks, Consumer<String> listener) {
        this.log = requireNonNull(log, "log");
        this.trips = requireNonNull(trips, "trips");
        this.looks = requireNonNull(looks, "looks");
        this.listener = requireNonNull(listener, "listener");
    }

    /**
     * Looks at what rests on facts that were seen since the last time, until there are no more of them.
     *
     * @return how many trips were scored
     */
    public int look() {
        int scored = 0;
        List<Stirred> stirred = log.listStirred(FACTS);
        while (!stirred.isEmpty()) {
            scored += look(stirred.stream().map(Stirred::fact).collect(Collectors.toSet()));
            // only now: who is killed before this looks again, and finds nothing new
            log.settle(stirred);
            stirred = stirred.size() < FACTS ? List.of() : log.listStirred(FACTS);
        }
        return scored;
    }

    private int look(Set<FactId> facts) {
        Map<FactId, Observation> newest = looks.newest(facts);
        Set<String> changed = new LinkedHashSet<>();
        Set<String> again = new LinkedHashSet<>();
        for (Resting resting : log.listResting(facts, looks.now())) {
            Observation seen = newest.get(resting.fact());
            boolean isKnown = seen == null || seen.value().equals(resting.known());
            (isKnown ? again : changed).add(resting.trip());
        }
        again.removeAll(changed);
        log.hasten(again, looks.now().plus(looks.rules().again()));
        return score(List.copyOf(changed));
    }

    /**
     * Looks at trips because time has passed.
     *
     * @return how many trips were scored
     */
    public int sweep() {
        Instant now = looks.now();
        log.end(now, now.minus(looks.rules().kept()));
        return score(log.listDue(now, looks.rules().sweep()));
    }

    private int score(List<String> ids) {
        int page = looks.rules().page();
        int scored = 0;
        for (int first = 0; first < ids.size(); first += page) {
            scored += scorePage(ids.subList(first, Math.min(ids.size(), first + page)));
        }
        return scored;
    }

    private int scorePage(Collection<String> ids) {
        List<Watched> watched = trips.list(ids);
        Look look = looks.at(watched.stream().map(Watched::trip).toList());
        List<Looked> looked = new ArrayList<>();
        watched.forEach(one -> looked.add(look.again(one)));
        log.keep(looked).forEach(listener);
        return watched.size();
    }
}
