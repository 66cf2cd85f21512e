package com.surefoot.reliability.learn;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Promise;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * What outcomes prove where something was withheld for its confidence: what was shown proves promises where nothing was
 * withheld for that; the audited sample proves them anywhere. Both are tried, and each may err half as often.
 */
final class WithheldProof {

    /** So many outcomes of all there are have one in the audited sample. */
    private static final double ONE_AUDITED = 1 / AuditSample.SHARE;

    private final Proof proof;
    private final double surestWithheld;
    private final ToDoubleBiFunction<String, Double> confidence;

    /**
     * @param least where there is something to choose, nothing less sure by itself is shown
     * @param outcomes all of a kind, by source
     * @param surestWithheld above this raw figure, nothing was withheld for its confidence
     * @param confidence of a source's raw figure
     */
    WithheldProof(
            Promise promise,
            double least,
            Map<String, List<Tested>> outcomes,
            double surestWithheld,
            ToDoubleBiFunction<String, Double> confidence) {
        this.proof = new Proof(new Promise(promise.target(), 1 - promise.risk() / 2), least, outcomes);
        this.surestWithheld = surestWithheld;
        this.confidence = confidence;
    }

    /** What some of a source's outcomes say. */
    Certificate prove(String source, List<Tested> some) {
        Certificate shown = proof.prove(
                source,
                some.stream().filter(one -> one.isAmongAllShown(surestWithheld)).toList());
        Certificate audited =
                proof.prove(source, some.stream().filter(Tested::isAudited).toList());
        return better(above(shown, source), audited);
    }

    /** What was shown says nothing of what is no surer than something that was withheld. */
    private Certificate above(Certificate certificate, String source) {
        return certificate instanceof Issued issued
                ? new Issued(
                        issued.promise(),
                        Math.max(issued.threshold(), Math.nextUp(confidence.applyAsDouble(source, surestWithheld))),
                        issued.tally(),
                        issued.bound())
                : certificate;
    }

    /** The one that lets more through, or, where neither lets anything through, takes fewer outcomes to. */
    private static Certificate better(Certificate shown, Certificate audited) {
        if (shown instanceof Denied one && audited instanceof Denied other) {
            long all = (long) Math.ceil(other.outcomesNeeded() * ONE_AUDITED);
            return new Denied(one.promise(), Math.min(one.outcomesNeeded(), all));
        }
        if (shown instanceof Issued issued) {
            return audited instanceof Issued rival && rival.threshold() < issued.threshold() ? rival : shown;
        }
        return audited;
    }
}
