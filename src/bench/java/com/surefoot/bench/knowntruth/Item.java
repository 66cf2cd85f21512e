package com.surefoot.bench.knowntruth;

import com.surefoot.reliability.certificate.Scored;
import com.surefoot.simulation.Draft;

/**
 * A trip, what was thought of it, and what came of it.
 *
 * @param raw the product of its facts' probabilities
 * @param chance that it held, by the hidden truth
 */
record Item(Draft draft, double raw, boolean right, double chance) {

    Scored scored() {
        return new Scored(raw, right, draft.cluster());
    }
}
