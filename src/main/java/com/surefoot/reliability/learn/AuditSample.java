package com.surefoot.reliability.learn;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A random share of all elements whose truth is looked for whether they are shown or not. If only what is shown had
 * outcomes, nothing could ever be known of what lies below a threshold, and no threshold could come down again.
 */
public final class AuditSample {

    /** So many of all elements are looked at. */
    public static final double SHARE = 0.1;

    private static final double ALL = 1L << 32;

    private AuditSample() {}

    /** Whether an element is in the sample; the same one always is or is not, and its confidence does not enter. */
    public static boolean contains(String recommendation, String element) {
        CRC32C sum = new CRC32C();
        sum.update((recommendation + '\n' + element).getBytes(StandardCharsets.UTF_8));
        // the bits of a checksum of neighbours are alike: stir them
        long stirred = (sum.getValue() * 0x9E3779B97F4A7C15L) >>> 32;
        return stirred / ALL < SHARE;
    }
}
