package com.surefoot.supply.http;

/**
 * What a supplier was asked, fit to be shown: nothing in it is secret.
 *
 * @param supplier its name
 * @param what method, path and query, with *** for secrets
 */
public record Asked(String supplier, String what) {

    /** As {@code GET /daily.xml of ecb}. */
    @Override
    public String toString() {
        return what + " of " + supplier;
    }
}
