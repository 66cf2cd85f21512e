package com.surefoot.bench.chinatravel.snippet;

/** A snippet uses a form or a name that the interpreter does not know. */
public final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotUnderstoodException(String message) {
        super(message);
    }
}
