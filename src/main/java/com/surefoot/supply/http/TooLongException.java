package com.surefoot.supply.http;

import java.io.IOException;

/** An answer is longer than it may be. */
final class TooLongException extends IOException {

    private static final long serialVersionUID = 1;

    TooLongException(long most) {
        super("it is longer than the max-body of %,d bytes".formatted(most));
    }
}
