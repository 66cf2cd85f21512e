package com.surefoot.reliability.learn;

import com.surefoot.reliability.certificate.Scored;
import java.time.Instant;

/** An outcome of something, as it is followed over time. */
public interface Dated {

    /** The confidence its element would be given, and what came of it. */
    Scored scored();

    /** Since when it is known. */
    Instant knownAt();

    /** Whether it was shown. */
    boolean isShown();
}
