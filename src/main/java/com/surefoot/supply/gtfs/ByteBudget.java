package com.surefoot.supply.gtfs;

import java.util.zip.ZipException;

/** How many more bytes may be unpacked from a zip file, so that a small one cannot go on for ever. */
final class ByteBudget {

    private final long maximum;
    private long left;

    ByteBudget(long maximum) {
        this.maximum = maximum;
        this.left = maximum;
    }

    void spend(long bytes) throws ZipException {
        left -= bytes;
        if (left < 0) {
            throw new ZipException("the feed unpacks to more than " + maximum + " bytes");
        }
    }
}
