package com.surefoot.supply.gtfs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 such that what cannot be decoded is still found at its place in the text. */
final class Utf8 {

    /** Stands for bytes that are not UTF-8. Half a surrogate pair: no valid UTF-8 decodes to it alone. */
    static final char UNDECODABLE = '\udc80';

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8() {}

    /** The text, without a byte-order mark. */
    static Reader decode(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .replaceWith(String.valueOf(UNDECODABLE))
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
