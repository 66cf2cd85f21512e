package com.surefoot.supply.http;

/** Surefoot cannot start with a supplier's settings as they are; the message tells which, with a hint. */
public final class BadSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadSettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
