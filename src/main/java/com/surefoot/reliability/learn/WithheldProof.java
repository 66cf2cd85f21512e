package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Promise;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * What outcomes prove where something was withheld for its confidence: what was shown proves promises where nothing was
 * withheld for that; the audited sample proves them anywhere. Both are tried, and each may err half as often.
 */
final class WithheldProof {

    /** So many outcomes of all there are have one in the audited sample. */
    private static final double ONE_AUDITED = 1 / AuditSample.SHARE;

    private final Map<String, Chronicle<Tested>> outcomes;
    private final Map<String, Picked> allShown;
    private final Map<String, Picked> audited;
    private final double surestWithheld;
    private final ToDoubleBiFunction<String, Double> confidence;

    /**
     * @param outcomes all of a kind, by source
     * @param surestWithheld above this raw figure, nothing was withheld for its confidence
     * @param confidence of a source's raw figure
     */
    WithheldProof(
            Map<String, Chronicle<Tested>> outcomes,
            double surestWithheld,
            ToDoubleBiFunction<String, Double> confidence) {
        this.outcomes = outcomes;
        this.allShown = Picked.ofEach(outcomes, one -> one.isAmongAllShown(surestWithheld));
        this.audited = Picked.ofEach(outcomes, Tested::isAudited);
        this.surestWithheld = surestWithheld;
        this.confidence = confidence;
    }

    /**
     * What they prove of a promise.
     *
     * @param least where there is something to choose, nothing less sure by itself is shown
     */
    Prover on(Promise promise, double least) {
        Proof half = new Proof(new Promise(promise.target(), 1 - promise.risk() / 2), least, outcomes);
        return (source, from, until) -> better(
                above(half.prove(source, part(allShown, source, from, until)), source),
                half.prove(source, part(audited, source, from, until)));
    }

    private static Picked.Part part(Map<String, Picked> picked, String source, int from, int until) {
        return requireNonNull(picked.get(source)).between(from, until);
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
