package com.surefoot.bench.chinatravel.solve;

import java.io.Serial;

/** A part of a snippet has no counterpart among demands. */
final class Unsayable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unsayable(Object what) {
        super("'%s' is not said in demands. Maybe it can be checked on the plan alone?".formatted(what));
    }
}
