package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.certificate.Promise;
import java.util.Map;

/** What outcomes prove where nothing was withheld for its confidence: what was shown and what is audited prove together. */
final class WholeProof {

    private final Map<String, Chronicle<Tested>> outcomes;
    private final Map<String, Picked> picked;

    /** @param outcomes all of a kind, by source */
    WholeProof(Map<String, Chronicle<Tested>> outcomes) {
        this.outcomes = outcomes;
        this.picked = Picked.ofEach(outcomes, Tested::isShownOrAudited);
    }

    /**
     * What they prove of a promise.
     *
     * @param least where there is something to choose, nothing less sure by itself is shown
     */
    Prover on(Promise promise, double least) {
        Proof proof = new Proof(promise, least, outcomes);
        return (source, from, until) ->
                proof.prove(source, requireNonNull(picked.get(source)).between(from, until));
    }
}
