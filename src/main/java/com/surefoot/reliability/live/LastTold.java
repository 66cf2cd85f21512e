package com.surefoot.reliability.live;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was kept last. Feeds say the same twice a minute: said again within {@link #AGAIN}, it need not be kept
 * again, for within that time nothing gets less sure.
 */
final class LastTold {

    static final Duration AGAIN = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    /** Who said something of a fact. */
    private record Key(FactId fact, String source) {

        static Key of(Observation observation) {
            return new Key(observation.fact(), observation.source());
        }
    }

    private final Map<Key, Observation> last = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Observation> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isNews(Observation observation) {
        @Nullable Observation before = last.get(Key.of(observation));
        return before == null
                || !before.value().equals(observation.value())
                || !observation.seenAt().isBefore(before.seenAt().plus(AGAIN));
    }

    synchronized void keep(Observation observation) {
        // taken out first, so that what was kept last is forgotten last
        last.remove(Key.of(observation));
        last.put(Key.of(observation), observation);
    }
}
