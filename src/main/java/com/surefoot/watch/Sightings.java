package com.surefoot.watch;

import static java.util.stream.Collectors.groupingBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.element.Reliance;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was seen of facts up to a moment.
 *
 * @param observations of each fact; one that nobody saw is not in it
 */
record Sightings(Map<FactId, List<Observation>> observations, Instant until) {

    /** Of what was seen at the same moment, the same is taken each time. */
    private static final Comparator<Observation> LATEST = Comparator.comparing(Observation::seenAt)
            .thenComparing(Observation::source)
            .thenComparing(Observation::value);

    Sightings {
        observations = Map.copyOf(observations);
    }

    /** The same, but for what was seen of one fact. */
    Sightings changed(FactId fact, UnaryOperator<List<Observation>> change) {
        Map<FactId, List<Observation>> all = new HashMap<>(observations);
        List<Observation> seen = change.apply(observations.getOrDefault(fact, List.of()));
        if (seen.isEmpty()) {
            all.remove(fact);
        } else {
            all.put(fact, seen);
        }
        return new Sightings(all, until);
    }

    /** What was seen last of each fact and still counts. */
    Map<FactId, Observation> newest() {
        Map<FactId, Observation> newest = new HashMap<>();
        observations.keySet().forEach(fact -> newest(Stream.of(fact), Instant.MIN)
                .ifPresent(seen -> newest.put(fact, seen)));
        return newest;
    }

    /**
     * What was seen last of what something rests on, be it said of its day or of any, since its source listed it.
     *
     * @param listings when each source listed all that it has
     */
    Optional<Observation> newest(Reliance reliance, Map<String, Instant> listings) {
        return newest(facts(reliance).stream(), listed(reliance, listings));
    }

    private static Set<FactId> facts(Reliance reliance) {
        FactId fact = reliance.fact();
        boolean standsToo = fact.kind() == FactKind.HOURS || fact.kind() == FactKind.PRICE;
        return standsToo
                ? new LinkedHashSet<>(List.of(fact, FactId.standing(fact.kind(), fact.subject())))
                : Set.of(fact);
    }

    private static Instant listed(Reliance reliance, Map<String, Instant> listings) {
        return listings.getOrDefault(reliance.source(), Instant.MIN);
    }

    /** All that was seen of what something rests on since its source listed it, likewise; the latest last. */
    List<Observation> since(Reliance reliance, Map<String, Instant> listings) {
        Instant listed = listed(reliance, listings);
        return facts(reliance).stream()
                .flatMap(fact -> observations.getOrDefault(fact, List.of()).stream())
                .filter(seen -> seen.seenAt().isAfter(listed) && !seen.seenAt().isAfter(until))
                .sorted(LATEST)
                .toList();
    }

    /** Of each source what it said last, if that still counts; of several, the one that is news by the latest date. */
    private Optional<Observation> newest(Stream<FactId> facts, Instant after) {
        Map<String, List<Observation>> bySource = facts.flatMap(
                        fact -> observations.getOrDefault(fact, List.of()).stream())
                .filter(seen -> !seen.seenAt().isAfter(until))
                .sorted(LATEST)
                .collect(groupingBy(Observation::source));
        return bySource.values().stream()
                .map(Dated::of)
                .filter(dated -> dated.counts(until) && dated.since().isAfter(after))
                .max(Comparator.comparing(Dated::since).thenComparing(Dated::seen, LATEST))
                .map(Dated::seen);
    }

    /**
     * What a source said last, and since when it says so. A list that is a day behind repeats what it had; only who looks
     * again says that it is still so.
     */
    private record Dated(Observation seen, Instant since) {

        /** @param said by one source, in order of time, not empty */
        static Dated of(List<Observation> said) {
            Observation last = said.get(said.size() - 1);
            Instant since = last.seenAt();
            for (int i = said.size() - 1; i >= 0 && repeats(last, said.get(i)); i--) {
                since = said.get(i).seenAt();
            }
            return new Dated(last, since);
        }

        private static boolean repeats(Observation last, Observation earlier) {
            return last.manner() == Manner.LISTED && earlier.value().equals(last.value());
        }

        boolean counts(Instant now) {
            return seen.validUntil().filter(end -> end.isBefore(now)).isEmpty();
        }
    }
}
