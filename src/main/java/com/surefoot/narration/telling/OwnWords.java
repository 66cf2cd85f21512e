package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import java.util.Optional;

/** Says claims in the words that were written by hand, through the gate like anybody's. */
final class OwnWords {

    private final SentenceGate gate;
    private final Audience audience;

    OwnWords(SentenceGate gate, Audience audience) {
        this.gate = gate;
        this.audience = audience;
    }

    /** Empty where nothing of that tone states such a claim. */
    Optional<Spoken> say(Claim claim) {
        return Templates.of(audience.language())
                .find(audience.tone(), claim)
                .map(sentence -> gate.say(sentence, audience.locale()));
    }
}
