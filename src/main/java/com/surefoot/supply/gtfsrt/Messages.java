package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.surefoot.catalogue.BrokenSourceException;
import java.io.IOException;

/** Makes messages of bytes. */
final class Messages {

    static {
        // The warning about generated code of this age is about what WireCheck refuses.
        if (System.getProperty("com.google.protobuf.use_unsafe_pre22_gencode") == null) {
            System.setProperty("com.google.protobuf.use_unsafe_pre22_gencode", "");
        }
    }

    private Messages() {}

    /**
     * The message, whatever of it is missing but its header.
     *
     * @throws BrokenSourceException if the bytes are no such message, or more than may be
     */
    static FeedMessage parse(Feed feed, byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw broken(
                    feed,
                    "the message has " + bytes.length + " bytes, more than the " + limits.bytes() + " that are read.",
                    "Maybe this is the static feed, or it was made to do harm?");
        }
        FeedMessage message = read(feed, bytes, limits);
        if (!message.hasHeader()) {
            throw broken(
                    feed, "the message has no header.", "Maybe the address leads to a page, or to something empty?");
        }
        return message;
    }

    private static FeedMessage read(Feed feed, byte[] bytes, Limits limits) {
        try {
            WireCheck.check(feed, bytes, limits);
            return FeedMessage.parser().parsePartialFrom(bytes);
        } catch (IOException e) {
            throw broken(
                    feed,
                    "these " + bytes.length + " bytes are no GTFS-Realtime message (" + e.getMessage() + ").",
                    "Maybe it broke off on the way, or the address leads to a page?");
        }
    }

    private static BrokenSourceException broken(Feed feed, String problem, String hint) {
        return new BrokenSourceException(feed.id(), 0, problem, hint);
    }
}
