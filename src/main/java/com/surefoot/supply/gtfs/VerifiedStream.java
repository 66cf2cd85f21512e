package com.surefoot.supply.gtfs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Unpacks an entry within a budget, and checks at its end that all arrived as packed: {@code ZipFile} does not. */
final class VerifiedStream extends FilterInputStream {

    private final CRC32 checksum = new CRC32();
    private final ZipEntry entry;
    private final ByteBudget budget;

    VerifiedStream(InputStream in, ZipEntry entry, ByteBudget budget) {
        super(in);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            budget.spend(count);
            checksum.update(buffer, offset, count);
        } else if (count < 0 && checksum.getValue() != entry.getCrc()) {
            throw new ZipException("its checksum differs");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
