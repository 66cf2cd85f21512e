package com.surefoot.bench.chinatravel;

import static java.util.Objects.requireNonNull;

import com.surefoot.bench.chinatravel.Answer.Tries;
import java.time.Duration;

/**
 * What an answer took.
 *
 * @param took wall time
 */
record Effort(Duration took, Tries tries) {

    Effort {
        requireNonNull(took, "took");
        requireNonNull(tries, "tries");
    }
}
