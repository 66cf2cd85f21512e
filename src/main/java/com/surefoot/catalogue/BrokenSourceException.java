package com.surefoot.catalogue;

/** A source that cannot be read. The message names the file, the line, the value and a hint. */
public final class BrokenSourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param file the table at fault
     * @param line counted from 1, the header being line 1; 0 where the whole file is meant
     * @param problem what is wrong, with the value
     * @param hint begins with "Maybe"
     */
    public BrokenSourceException(String file, long line, String problem, String hint) {
        super((line > 0 ? file + ", line " + line : file) + ": " + problem + " " + hint);
    }
}
