package com.surefoot.sandbox;

/** The sandbox does not run with these settings or on this database; the message tells why, with a hint. */
public final class SandboxRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SandboxRefusedException(String message) {
        super(message);
    }
}
