package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says claims in the words that were written by hand, through the gate like anybody's. */
final class OwnWords {

    private final SentenceGate gate;
    private final Audience audience;

    /** Which claim of its relation each is, by where it stands: nobody likes to hear the same words eight times. */
    private final Map<Claim, Integer> turns = new HashMap<>();

    /** @param passages all that is to be said */
    OwnWords(SentenceGate gate, Audience audience, List<Passage> passages) {
        this.gate = gate;
        this.audience = audience;
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        passages.stream()
                .flatMap(passage -> passage.claims().stream())
                .forEach(claim -> turns.put(claim, counts.merge(claim.relation(), 1, Integer::sum) - 1));
    }

    /** The sentence that states such a claim; empty where none of that tone does. */
    Optional<Sentence> find(Claim claim) {
        return Templates.of(audience.language()).find(audience.tone(), claim, turns.getOrDefault(claim, 0));
    }

    /** Empty where nothing of that tone states such a claim. */
    Optional<Spoken> say(Claim claim) {
        return find(claim).map(sentence -> gate.say(sentence, audience.locale()));
    }
}
