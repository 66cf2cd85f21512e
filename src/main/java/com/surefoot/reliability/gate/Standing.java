package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.certificate.Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a promise on a kind of element from a source stands.
 *
 * @param certificate what outcomes prove
 * @param withdrawn when an earlier certificate was last withdrawn, for more proved wrong than was promised; only what came
 *     after that counts for the new one
 * @param alarm how near the next withdrawal is: the odds against so many wrong ones while the promise holds, 1 at the
 *     start
 * @param watched outcomes of shown elements since the certificate was issued
 */
public record Standing(Certificate certificate, Optional<Instant> withdrawn, double alarm, long watched) {

    public Standing {
        requireNonNull(certificate, "certificate");
        requireNonNull(withdrawn, "withdrawn");
    }

    /** From this confidence on it is proven; empty if it is not. */
    public Optional<Double> threshold() {
        return certificate instanceof Certificate.Issued issued ? Optional.of(issued.threshold()) : Optional.empty();
    }
}
