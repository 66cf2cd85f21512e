package com.surefoot.supply.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes how an answer was packed for the way, within bounds: a few bytes may unpack to more than all memory. */
final class Unpacking {

    private Unpacking() {}

    /**
     * @param coding the answer's {@code Content-Encoding}; empty for none
     * @throws IOException if it is packed in a way that was not asked for, is broken or too long
     */
    static byte[] unpack(byte[] packed, String coding, long most) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> unzip(packed, most);
            default -> throw new IOException("it is packed as '%s', which was not asked for".formatted(coding));
        };
    }

    private static byte[] unzip(byte[] packed, long most) throws IOException {
        if (packed.length == 0) {
            return packed;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] unpacked = in.readNBytes(Math.toIntExact(most));
            if (in.read() >= 0) {
                throw new TooLongException(most);
            }
            return unpacked;
        }
    }
}
