package com.surefoot.cli;

/** A command that cannot do what it was asked, for a reason its user can mend; the message says how. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message names the value at fault and ends in a hint that begins with "Maybe" */
    CommandFailedException(String message) {
        super(message);
    }
}
