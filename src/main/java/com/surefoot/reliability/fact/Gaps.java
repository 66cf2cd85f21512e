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

    private Gaps() {}

    static Map<FactKind, List<Gap>> of(Map<FactId, List<Observation>> histories) {
        Map<FactKind, List<Gap>> gaps = new EnumMap<>(FactKind.class);
        histories.forEach((fact, seen) -> add(gaps.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()), seen));
        return gaps;
    }

    private static void add(List<Gap> gaps, List<Observation> seen) {
        Map<Looker, Observation> last = new HashMap<>();
        seen.stream().sorted(Comparator.comparing(Observation::seenAt)).forEach(observation -> {
            Looker looker = new Looker(observation.source(), Testimony.isByPerson(observation));
            Observation before = last.put(looker, observation);
            if (before != null && before.seenAt().isBefore(observation.seenAt())) {
                gaps.add(gap(before, observation));
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
