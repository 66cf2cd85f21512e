package com.surefoot.reliability.fact;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What still counts of all that was seen. */
final class Testimony {

    private static final Comparator<Observation> BY_TIME = Comparator.comparing(Observation::seenAt);

    private Testimony() {}

    /**
     * What each source said last of a fact, the oldest first. What a source says takes back what it said before; where it
     * has expired it says nothing, not even what it said before. A person who saw to it is another than the feed of the
     * same name.
     *
     * @param now what was seen later is not known yet
     * @param neededAt what holds until before then has expired
     */
    static List<Observation> live(FactId fact, List<Observation> seen, Instant now, Instant neededAt) {
        List<Observation> last = new ArrayList<>(seen.size());
        for (Observation observation : seen) {
            if (!observation.seenAt().isAfter(now) && observation.fact().equals(fact)) {
                keepLast(last, observation);
            }
        }
        last.removeIf(observation -> observation.validUntil().isPresent()
                && observation.validUntil().get().isBefore(neededAt));
        last.sort(BY_TIME);
        return last;
    }

    private static void keepLast(List<Observation> last, Observation observation) {
        for (int i = 0; i < last.size(); i++) {
            if (isBySame(last.get(i), observation)) {
                if (observation.seenAt().isAfter(last.get(i).seenAt())) {
                    last.set(i, observation);
                }
                return;
            }
        }
        last.add(observation);
    }

    private static boolean isBySame(Observation one, Observation other) {
        return one.source().equals(other.source()) && isByPerson(one) == isByPerson(other);
    }

    static boolean isByPerson(Observation observation) {
        return observation.manner() == Manner.VERIFIED;
    }
}
