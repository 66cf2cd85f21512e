package com.surefoot.bench.chinatravel.snippet;

/** A snippet was understood and broke while it ran, as on a missing key; a requirement that breaks is not met. */
public final class SnippetFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SnippetFailure(String message) {
        super(message);
    }
}
