package com.surefoot.storage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as PostgreSQL's {@code COPY} takes them in its binary format: a signature, for each row the number of its values,
 * for each value its length and its bytes, and a row of no length at the end.
 */
final class BinaryRows implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int END = -1;

    /** When PostgreSQL's time begins: the year 2000, in seconds of ours. */
    private static final long BEGINNING = 946_684_800;

    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private final DataOutputStream out;

    /** @param out is closed with this */
    BinaryRows(OutputStream out) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.out.write(SIGNATURE);
        // no flags, and nothing more in the header
        this.out.writeInt(0);
        this.out.writeInt(0);
    }

    /** @param values UUIDs, texts, moments, or {@link Optional}s of them, which are null where there is none */
    void add(Object... values) throws IOException {
        out.writeShort(values.length);
        for (Object value : values) {
            add(value instanceof Optional<?> some ? some.orElse(null) : value);
        }
    }

    private void add(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else if (value instanceof UUID key) {
            out.writeInt(2 * Long.BYTES);
            out.writeLong(key.getMostSignificantBits());
            out.writeLong(key.getLeastSignificantBits());
        } else if (value instanceof Instant time) {
            out.writeInt(Long.BYTES);
            out.writeLong(micros(time));
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static long micros(Instant time) throws IOException {
        try {
            return Math.addExact(
                    Math.multiplyExact(time.getEpochSecond() - BEGINNING, MICROS), (long) (time.getNano() / NANOS));
        } catch (ArithmeticException e) {
            throw new IOException("%s is too far away to be stored. Maybe its year is wrong?".formatted(time), e);
        }
    }

    @Override
    public void close() throws IOException {
        out.writeShort(END);
        out.close();
    }
}
