package com.surefoot.wire;

/** A word stands where one of a few others is expected. */
public final class UnknownWordException extends Exception {

    private static final long serialVersionUID = 1;

    private final String detail;

    UnknownWordException(String word, String detail) {
        super(word);
        this.detail = detail;
    }

    /** For people. */
    public String detail() {
        return detail;
    }
}
