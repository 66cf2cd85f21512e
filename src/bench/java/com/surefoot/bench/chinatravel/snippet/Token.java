package com.surefoot.bench.chinatravel.snippet;

/**
 * A word of a snippet.
 *
 * @param text as written; without quotes and escapes where it is {@code TEXT}
 * @param line counted from 1
 */
record Token(Kind kind, String text, int line) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        NEWLINE,
        INDENT,
        DEDENT,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
