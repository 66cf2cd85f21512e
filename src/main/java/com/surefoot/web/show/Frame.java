package com.surefoot.web.show;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A server-sent event as it goes over the wire, written once for all who hear it.
 *
 * @param no of the state of the channel that whoever hears it knows then; lower than any where it tells nothing
 * @param bytes never changed
 */
@SuppressWarnings("ArrayRecordComponent") // shared by thousands, and never compared
record Frame(long no, byte[] bytes) {

    private static final long NOTHING = -1;

    static final Frame HEARTBEAT = new Frame(NOTHING, "event: heartbeat\ndata: {}\n\n".getBytes(UTF_8));

    /** @param data JSON on one line */
    static Frame of(String name, String id, long no, String data) {
        return new Frame(
                no, "id: %s\nevent: %s\ndata: %s\n\n".formatted(id, name, data).getBytes(UTF_8));
    }
}
