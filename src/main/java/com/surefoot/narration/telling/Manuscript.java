package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a model has written so far of what it was offered, as far as it has passed the gate. */
final class Manuscript {

    private final Offered offered;
    private final SentenceGate gate;
    private final Audience audience;
    private final Map<Claim, Said> said = new LinkedHashMap<>();
    private final int most;
    private int rejected;

    Manuscript(Offered offered, SentenceGate gate, Audience audience) {
        this.offered = offered;
        this.gate = gate;
        this.audience = audience;
        most = Math.toIntExact(offered.claims().count());
    }

    /** Takes the first sentence about each claim that passes, and counts the others. */
    void take(Optional<Written> written) {
        Optional<Sentence> sentence = written.flatMap(offered::read);
        Optional<Claim> claim = sentence.flatMap(offered::find).filter(found -> !said.containsKey(found));
        Optional<Said> passed = claim.flatMap(found -> sentence)
                .map(found -> gate.say(found, audience.locale()))
                .filter(Said.class::isInstance)
                .map(Said.class::cast);
        if (passed.isPresent()) {
            said.put(claim.orElseThrow(), passed.get());
        } else {
            rejected++;
        }
    }

    /** How many of the claims have a sentence of it. */
    int told() {
        return said.size();
    }

    /** How many of the claims that it was offered have none. */
    int missing() {
        return most - said.size();
    }

    int rejected() {
        return rejected;
    }

    /** More was dropped than could ever be said. */
    boolean isHopeless() {
        return rejected > most;
    }

    /** No more was dropped than said, and at least every other paragraph has a sentence of it. */
    boolean isGood() {
        long told = offered.passages().stream()
                .filter(passage -> passage.claims().stream().anyMatch(said::containsKey))
                .count();
        return !said.isEmpty()
                && rejected <= said.size()
                && 2 * told >= offered.passages().size();
    }

    Optional<Spoken> find(Claim claim) {
        return Optional.ofNullable(said.get(claim));
    }
}
