package com.surefoot.charts;

/** There are no fonts to write into pictures with. */
public final class NoFontsException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param cause what the system says to that */
    public NoFontsException(Throwable cause) {
        super(
                "There are no fonts here to write into pictures with. Maybe install one, such as fonts-dejavu-core?",
                cause);
    }
}
