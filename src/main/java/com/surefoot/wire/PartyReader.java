package com.surefoot.wire;

import com.surefoot.itinerary.Party;
import java.util.List;
import java.util.Optional;

/** Reads who travels. */
final class PartyReader {

    private static final String SPLIT =
            "Maybe split the group? A party has 1 to %d travellers, one of them an adult.".formatted(Party.LARGEST);

    private PartyReader() {}

    /** One adult where it is absent; empty if a fault was noted. */
    static Optional<Party> read(Element element) {
        Element party = element.object("adults", "children", "childrenAges");
        Optional<Integer> adults = party.isAbsent()
                ? Optional.of(1)
                : party.child("adults").required().integer(1, Party.LARGEST, SPLIT);
        Optional<Integer> children = party.child("children").integer(0, Party.LARGEST - 1, SPLIT);
        return ages(party.child("childrenAges"))
                .flatMap(ages -> adults.flatMap(count -> of(party, count, children.orElse(ages.size()), ages)));
    }

    /** Empty if one of them is none. */
    private static Optional<List<Integer>> ages(Element element) {
        List<Element> stated = element.items(Party.LARGEST - 1);
        List<Integer> ages = stated.stream()
                .flatMap(item ->
                        item.integer(0, Party.OLDEST_CHILD, "Maybe count who is older among the adults?").stream())
                .toList();
        return Optional.of(ages).filter(all -> all.size() == stated.size());
    }

    private static Optional<Party> of(Element party, int adults, int children, List<Integer> ages) {
        if (adults + children > Party.LARGEST) {
            party.child("children").impossible("That makes %d travellers.".formatted(adults + children), SPLIT);
            return Optional.empty();
        }
        if (!ages.isEmpty() && ages.size() != children) {
            party.child("childrenAges")
                    .impossible(
                            "That makes %d children, not %d.".formatted(ages.size(), children),
                            "Maybe state one age for each child, or none at all?");
            return Optional.empty();
        }
        return Optional.of(new Party(adults, children, ages));
    }
}
