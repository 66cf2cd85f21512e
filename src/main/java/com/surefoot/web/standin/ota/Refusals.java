package com.surefoot.web.standin.ota;

import com.surefoot.web.standin.RefusedException;

/** What is refused, by type and code of OpenTravel's lists of warnings and errors. */
final class Refusals {

    /** Messages come with this status, be they of success or of errors. */
    private static final int OK = 200;

    private Refusals() {}

    static RefusedException unreadable(String words) {
        return new RefusedException(OK, "12 459", words);
    }

    static RefusedException missing(String words) {
        return new RefusedException(OK, "10 321", words);
    }

    static RefusedException invalid(String words) {
        return new RefusedException(OK, "3 320", words);
    }

    static RefusedException nothing() {
        return new RefusedException(OK, "3 322", "No availability");
    }

    static RefusedException noHotels() {
        return new RefusedException(OK, "3 424", "No hotels found which match this input");
    }

    static String type(RefusedException refused) {
        return refused.code().split(" ", 2)[0];
    }

    static String code(RefusedException refused) {
        return refused.code().split(" ", 2)[1];
    }
}
