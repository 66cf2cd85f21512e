package com.surefoot.wire;

/** A kind of trip is asked for that there is not. */
public final class UnknownFlavourException extends Exception {

    private static final long serialVersionUID = 1;

    private final String detail;

    UnknownFlavourException(String word, String known) {
        super(word);
        this.detail = "There are no trips of the kind '%s'. Maybe one of %s is meant?".formatted(word, known);
    }

    /** For people. */
    public String detail() {
        return detail;
    }
}
