package com.surefoot.supply.streets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes the fields of a Protocol Buffers message. */
final class Bytes {

    private static final int WHOLE = 0;
    private static final int SIZED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes whole(int field, long value) {
        varint(((long) field << 3) | WHOLE);
        return varint(value);
    }

    Bytes signed(int field, long value) {
        return whole(field, zigzag(value));
    }

    Bytes sized(int field, byte[] value) {
        varint(((long) field << 3) | SIZED);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    Bytes text(int field, String value) {
        return sized(field, value.getBytes(UTF_8));
    }

    Bytes message(int field, Bytes message) {
        return sized(field, message.all());
    }

    Bytes varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    byte[] all() {
        return out.toByteArray();
    }
}
