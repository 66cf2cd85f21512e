package com.surefoot.supply.gtfsrt;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.WireFormat;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.surefoot.catalogue.BrokenSourceException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks over the bytes of a message before any of it is kept. The bindings were generated before Protocol Buffers 21.7: a
 * part that is there again and again where one belongs is copied each time anew, so that a few megabytes keep a processor
 * busy for hours (GHSA-h4h5-3hr4-j3g2). No honest feed writes such a thing, so it is refused here, as is what would
 * unpack to more objects than there is memory.
 */
final class WireCheck {

    private final Feed feed;
    private final Limits limits;
    private final CodedInputStream in;
    private int entities;
    private int parts;

    private WireCheck(Feed feed, byte[] bytes, Limits limits) {
        this.feed = feed;
        this.limits = limits;
        this.in = CodedInputStream.newInstance(bytes);
    }

    /**
     * Checks all of the message.
     *
     * @throws BrokenSourceException if it holds too much, or a part twice
     * @throws IOException if the bytes are no message
     */
    static void check(Feed feed, byte[] bytes, Limits limits) throws IOException {
        new WireCheck(feed, bytes, limits).walk(FeedMessage.getDescriptor());
    }

    private void walk(Descriptor type) throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            FieldDescriptor field = type.findFieldByNumber(WireFormat.getTagFieldNumber(tag));
            if (field != null && isMessage(field, tag)) {
                checkSingle(field, seen);
                count(field);
                enter(field.getMessageType());
            } else if (!in.skipField(tag)) {
                break;
            }
        }
        in.checkLastTagWas(0);
    }

    private void checkSingle(FieldDescriptor field, Set<Integer> seen) {
        if (!field.isRepeated() && !seen.add(field.getNumber())) {
            throw broken(
                    "holds " + field.getFullName() + " twice in one place.",
                    "Maybe two messages were joined, or it was made to do harm?");
        }
    }

    private static boolean isMessage(FieldDescriptor field, int tag) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    private void enter(Descriptor type) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        walk(type);
        in.popLimit(outer);
    }

    private void count(FieldDescriptor field) {
        if (++parts > limits.parts()) {
            throw broken("holds more than " + limits.parts() + " parts.", "Maybe it was made to do harm?");
        }
        if (field.getNumber() == FeedMessage.ENTITY_FIELD_NUMBER
                && field.getContainingType().equals(FeedMessage.getDescriptor())
                && ++entities > limits.entities()) {
            throw broken(
                    "holds more than " + limits.entities() + " entities.",
                    "Maybe it is of more than one region, or was made to do harm?");
        }
    }

    private BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(feed.id(), 0, "the message " + problem, hint);
    }
}
