package com.surefoot.travel.live;

import org.jspecify.annotations.Nullable;

/** A supplier did not tell what became of an offer; the message says why, with a hint. */
public final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1;

    public NoAnswerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
