package com.surefoot.supply.http;

import java.io.IOException;

/** An answer that is understood, and says that the question is not answered: it becomes {@link Failure.Refused}. */
public final class RefusalException extends IOException {

    private static final long serialVersionUID = 1;

    private final String said;

    /** @param said the supplier's own words, with its code */
    public RefusalException(String said) {
        super("it says '%s'".formatted(said));
        this.said = said;
    }

    String said() {
        return said;
    }
}
