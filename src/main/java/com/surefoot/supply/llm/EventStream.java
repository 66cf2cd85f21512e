package com.surefoot.supply.llm;

import com.surefoot.supply.http.Json;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads Amazon's event stream encoding: messages of a prelude (its length, that of the headers, a checksum), headers, a payload
 * and a checksum of all of it, with numbers in network order.
 */
final class EventStream {

    private static final int PRELUDE = 12;
    private static final int CHECKSUM = 4;
    private static final int LONGEST = 1 << 20;

    /** Of a header's value, by its type; -1 where it says itself. */
    private static final int[] LENGTHS = {0, 0, 1, 2, 4, 8, -1, -1, 8, 16};

    private static final int TEXT = 7;

    private final DataInputStream in;

    /**
     * A message.
     *
     * @param headers those that are texts
     * @param text its payload, in UTF-8
     */
    record Event(Map<String, String> headers, String text) {

        Event {
            headers = Map.copyOf(headers);
        }

        Json json() throws IOException {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    EventStream(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * The next message; empty at the end.
     *
     * @throws IOException if it is none, or breaks off
     */
    Optional<Event> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        byte[] prelude = new byte[PRELUDE];
        prelude[0] = (byte) first;
        in.readFully(prelude, 1, PRELUDE - 1);
        ByteBuffer lengths = ByteBuffer.wrap(prelude);
        int total = lengths.getInt();
        int headers = lengths.getInt();
        if (total < PRELUDE + CHECKSUM || total > LONGEST || headers < 0 || headers > total - PRELUDE - CHECKSUM) {
            throw new IOException("a message of %d bytes, %d of them headers".formatted(total, headers));
        }
        byte[] message = new byte[total];
        System.arraycopy(prelude, 0, message, 0, PRELUDE);
        in.readFully(message, PRELUDE, total - PRELUDE);
        check(message);
        return Optional.of(event(message, headers));
    }

    private static void check(byte[] message) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(message, 0, message.length - CHECKSUM);
        int told = ByteBuffer.wrap(message, message.length - CHECKSUM, CHECKSUM).getInt();
        if ((int) sum.getValue() != told) {
            throw new IOException("a message whose checksum is wrong");
        }
    }

    private static Event event(byte[] message, int headers) throws IOException {
        ByteBuffer body = ByteBuffer.wrap(message, PRELUDE, message.length - PRELUDE - CHECKSUM);
        ByteBuffer heads = body.slice(PRELUDE, headers);
        body.position(PRELUDE + headers);
        try {
            return new Event(headers(heads), text(body, body.remaining()));
        } catch (RuntimeException e) {
            throw new IOException("a message whose headers do not fit", e);
        }
    }

    private static Map<String, String> headers(ByteBuffer in) {
        Map<String, String> headers = new HashMap<>();
        while (in.hasRemaining()) {
            String name = text(in, Byte.toUnsignedInt(in.get()));
            int type = Byte.toUnsignedInt(in.get());
            int length = LENGTHS[type] < 0 ? Short.toUnsignedInt(in.getShort()) : LENGTHS[type];
            String value = text(in, length);
            if (type == TEXT) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static String text(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
