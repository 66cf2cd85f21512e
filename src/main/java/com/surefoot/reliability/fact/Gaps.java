package com.surefoot.reliability.fact;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks that follow one another, of one source at one fact. An error that comes and goes counts as changes, so that values
 * are taken to last no longer than they do.
 */
final class Gaps {

    private final Map<FactKind, List<Gap>> byKind = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Integer> changed = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Integer> gone = new EnumMap<>(FactKind.class);

    private Gaps() {}

    static Gaps of(Map<FactId, List<Observation>> histories) {
        Gaps gaps = new Gaps();
        histories.forEach((fact, seen) -> gaps.add(fact.kind(), seen));
        return gaps;
    }

    Map<FactKind, List<Gap>> byKind() {
        return byKind;
    }

    /** How many of the changes that were seen ended what the fact is of, added to what was thought of that. */
    FactPriors watched(FactPriors priors) {
        FactPriors watched = priors;
        for (Map.Entry<FactKind, Integer> of : changed.entrySet()) {
            KindPrior prior = priors.of(of.getKey());
            double ended = prior.weight() * prior.gone() + gone.getOrDefault(of.getKey(), 0);
            watched = watched.with(of.getKey(), prior.withGone(ended / (prior.weight() + of.getValue())));
        }
        return watched;
    }

    private void add(FactKind kind, List<Observation> seen) {
        List<Gap> gaps = byKind.computeIfAbsent(kind, unseen -> new ArrayList<>());
        Map<Looker, Observation> last = new HashMap<>();
        seen.stream().sorted(Comparator.comparing(Observation::seenAt)).forEach(observation -> {
            Looker looker = new Looker(observation.source(), Testimony.isByPerson(observation));
            Observation before = last.put(looker, observation);
            if (before != null && before.seenAt().isBefore(observation.seenAt())) {
                gaps.add(gap(before, observation));
                if (!before.value().equals(observation.value())) {
                    changed.merge(kind, 1, Integer::sum);
                    gone.merge(
                            kind,
                            kind.gone().filter(observation.value()::equals).isPresent() ? 1 : 0,
                            Integer::sum);
                }
            }
        });
    }

    private record Looker(String source, boolean person) {}

    private static Gap gap(Observation before, Observation after) {
        return new Gap(
                Occasion.years(before.seenAt(), after.seenAt()),
                Occasion.lead(before),
                !before.value().equals(after.value()));
    }
}
