package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Judged;
import com.surefoot.reliability.certificate.Scored;
import java.time.Instant;

/**
 * An outcome, with the confidence that its element would be given now.
 *
 * @param isLater whether it came after those that calibrate and lay down thresholds
 */
record Tested(Judged outcome, Scored scored, boolean isLater) implements Dated {

    Tested {
        requireNonNull(outcome, "outcome");
        requireNonNull(scored, "scored");
    }

    @Override
    public Instant knownAt() {
        return outcome.happenedAt();
    }

    @Override
    public boolean isShown() {
        return outcome.estimate().shown();
    }

    /** Whether it was shown, or is audited: that its outcome is known says nothing about the outcome. */
    boolean isShownOrAudited() {
        return isShown() || isAudited();
    }

    boolean isAudited() {
        return AuditSample.contains(
                outcome.estimate().recommendation(), outcome.estimate().element());
    }

    /** Whether it was shown, and nothing of so high a figure withheld for that. */
    boolean isAmongAllShown(double surestWithheld) {
        return isShown() && outcome.estimate().raw() > surestWithheld;
    }
}
