package com.surefoot.sights;

/** Opening hours that are outside the grammar, or inside it but beyond what is evaluated. */
final class NotEvaluableException extends Exception {

    private static final long serialVersionUID = 1;

    NotEvaluableException(String what) {
        super(what);
    }

    NotEvaluableException(String what, Throwable cause) {
        super(what, cause);
    }
}
