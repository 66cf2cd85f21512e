package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a promise on a source's elements stands.
 *
 * @param target percent that is to prove right
 * @param assurance chance that the proof holds, higher where several sources are proven together
 * @param certified whether outcomes prove it
 * @param threshold the confidence from which on it is proven; nothing where it is not
 * @param proof what it rests on; nothing where it is not proven
 * @param outcomesNeeded how many more outcomes of the kind from the source, all of them right, would prove it; nothing
 *     where it is proven
 * @param withdrawnAt when an earlier certificate was last withdrawn
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PromiseDocument(
        String source,
        int target,
        double assurance,
        boolean certified,
        Optional<Double> threshold,
        Optional<ProofDocument> proof,
        Optional<Long> outcomesNeeded,
        Optional<Instant> withdrawnAt,
        AlarmDocument alarm) {

    /**
     * The outcomes a certificate rests on.
     *
     * @param shown those at or above the threshold
     * @param wrong those among them that proved wrong
     * @param designEffect so many tell as much as one that stands alone
     * @param bound the largest share that may be wrong, at the assurance
     */
    @Serdeable
    public record ProofDocument(long shown, long wrong, double designEffect, double bound) {

        private static ProofDocument of(Issued issued) {
            return new ProofDocument(
                    issued.tally().shown(),
                    issued.tally().wrong(),
                    MeasuresDocument.rounded(issued.tally().designEffect()),
                    MeasuresDocument.rounded(issued.bound()));
        }
    }

    /**
     * How near a certificate is to being withdrawn.
     *
     * @param evidence odds against so many wrong ones while the promise holds; 1 at the start
     * @param withdrawnFrom the evidence from which on it is withdrawn
     * @param outcomes watched so far
     */
    @Serdeable
    public record AlarmDocument(double evidence, int withdrawnFrom, long outcomes) {}

    static PromiseDocument of(Line line, Standing standing) {
        Certificate certificate = standing.certificate();
        return new PromiseDocument(
                line.source(),
                line.target(),
                MeasuresDocument.rounded(certificate.promise().assurance()),
                certificate instanceof Issued,
                standing.threshold().map(ReliabilityDocument::rounded),
                certificate instanceof Issued issued ? Optional.of(ProofDocument.of(issued)) : Optional.empty(),
                certificate instanceof Denied denied ? Optional.of(denied.outcomesNeeded()) : Optional.empty(),
                standing.withdrawn(),
                new AlarmDocument(MeasuresDocument.rounded(standing.alarm()), DriftAlarm.LEVEL, standing.watched()));
    }
}
