package com.surefoot.watch;

import java.time.Instant;

/** What the owner of a saved trip is told of it. */
public sealed interface Told permits Notice, Proposal {

    /** Counts up within a trip; what has a higher number was told later. */
    int no();

    Instant at();
}
