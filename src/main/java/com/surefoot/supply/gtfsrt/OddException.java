package com.surefoot.supply.gtfsrt;

/** A part of a message cannot be relied on; it is passed over. Never leaves the package. */
final class OddException extends Exception {

    private static final long serialVersionUID = 1;

    private final Oddity oddity;

    /** @param example the value at fault */
    OddException(Oddity oddity, String example) {
        super(example, null, false, false); // there may be one for each of many thousand entities
        this.oddity = oddity;
    }

    Oddity oddity() {
        return oddity;
    }

    String example() {
        return String.valueOf(getMessage());
    }
}
