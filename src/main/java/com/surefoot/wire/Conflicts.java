package com.surefoot.wire;

import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.Outcome;
import com.surefoot.itinerary.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the outcomes of a list that conflict with what is known. */
final class Conflicts {

    private static final int MOST = 100;

    private Conflicts() {}

    static List<Fault> faults(ConflictingOutcomesException conflict, List<Outcome> sent) {
        Set<List<String>> conflicting =
                conflict.conflicting().stream().map(Conflicts::name).collect(Collectors.toSet());
        return IntStream.range(0, sent.size())
                .filter(i -> conflicting.contains(name(sent.get(i))))
                .limit(MOST)
                .mapToObj(i -> new Fault(
                        "/%d/id".formatted(i),
                        Shown.text(sent.get(i).id()),
                        "Another outcome of this reporter has this id.",
                        "Maybe take that one back, and report this under a new id?"))
                .toList();
    }

    private static List<String> name(Outcome outcome) {
        return List.of(outcome.reporter(), outcome.id());
    }
}
