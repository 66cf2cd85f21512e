package com.surefoot.wire;

import com.surefoot.evidence.desk.Verification;
import com.surefoot.wire.FactDocument.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * A fact to look into.
 *
 * @param value what is thought to be so
 * @param gain what knowing it is expected to release
 */
@Serdeable
public record VerificationDocument(String id, Fact fact, String value, double gain, OffsetDateTime neededBy) {

    public static VerificationDocument of(Verification verification) {
        return new VerificationDocument(
                verification.id(),
                Fact.of(verification.fact()),
                verification.value(),
                verification.gain(),
                Times.utc(verification.neededBy()));
    }
}
