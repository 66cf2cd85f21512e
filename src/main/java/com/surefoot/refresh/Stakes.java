package com.surefoot.refresh;

import java.time.Instant;
import java.util.List;

/** Knows what hangs on which facts. */
public interface Stakes {

    /**
     * Facts that trips rest on which have not begun.
     *
     * @param supplier what they are about begins with it and a colon
     * @param trips looks at so many trips at the most, those that begin first
     */
    List<Stake> list(String supplier, Instant now, int trips);
}
