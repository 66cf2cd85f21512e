package com.surefoot.supply.http;

import java.time.Duration;

/**
 * Something of a supplier's that Surefoot keeps, and fetches anew from time to time while it serves: once at the start, then
 * at the supplier's poll interval. A bean of this type, or of one that
 * lists several, is all it takes.
 */
public interface Polled {

    SupplierClient supplier();

    /** How often. */
    default Duration interval() {
        return supplier().settings().pollInterval();
    }

    /**
     * Fetches it. What was kept before stays unless all of it has come.
     *
     * @throws SupplierException if the supplier did not answer: it is logged, and tried again soon
     */
    void poll() throws SupplierException;
}
