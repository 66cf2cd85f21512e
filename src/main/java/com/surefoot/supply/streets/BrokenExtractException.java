package com.surefoot.supply.streets;

import java.io.IOException;

/** An extract of which no streets can be made; the message has the file, what is wrong with it, and a hint. */
final class BrokenExtractException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenExtractException(String message, Throwable cause) {
        super(message, cause);
    }

    BrokenExtractException(String message) {
        super(message);
    }
}
