package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Says claims in the words that were written by hand, through the gate like anybody's. */
final class OwnWords {

    private final SentenceGate gate;
    private final Audience audience;

    /** How often a claim of each relation was said: nobody likes to hear the same words eight times. */
    private final Map<Relation, Integer> turns = new EnumMap<>(Relation.class);

    OwnWords(SentenceGate gate, Audience audience) {
        this.gate = gate;
        this.audience = audience;
    }

    /** Empty where nothing of that tone states such a claim. */
    Optional<Spoken> say(Claim claim) {
        int turn = turns.merge(claim.relation(), 1, Integer::sum) - 1;
        return Templates.of(audience.language())
                .find(audience.tone(), claim, turn)
                .map(sentence -> gate.say(sentence, audience.locale()));
    }
}
