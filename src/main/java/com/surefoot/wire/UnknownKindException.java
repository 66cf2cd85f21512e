package com.surefoot.wire;

/** A kind of element is asked for that there is not. */
public final class UnknownKindException extends Exception {

    private static final long serialVersionUID = 1;

    private final String detail;

    UnknownKindException(String word, String known) {
        super(word);
        this.detail = "Trips have no elements of the kind '%s'. Maybe one of %s is meant?".formatted(word, known);
    }

    /** For people. */
    public String detail() {
        return detail;
    }
}
