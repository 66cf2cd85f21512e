package com.surefoot.supply.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One block of elements, with the table of the texts in it. */
final class PbfBlock {

    private static final double DEGREES = 1e-9;

    /** Bytes of the block. */
    record Slice(int from, int length) {}

    private final byte[] bytes;
    private final Set<String> keys;
    private final List<Slice> texts = new ArrayList<>();
    private final List<Slice> groups = new ArrayList<>();
    private final BitSet wanted = new BitSet();
    private long granularity = 100;
    private long latOffset;
    private long lonOffset;

    PbfBlock(byte[] bytes, Set<String> keys) {
        this.bytes = bytes;
        this.keys = keys;
    }

    void show(PbfVisitor visitor) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> readTexts(slice(in));
                case 2 -> groups.add(slice(in));
                case 17 -> granularity = in.readInt32();
                case 19 -> latOffset = in.readInt64();
                case 20 -> lonOffset = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        for (Slice group : groups) {
            new PbfGroup(this).show(group, visitor);
        }
    }

    private void readTexts(Slice table) throws IOException {
        CodedInputStream in = open(table);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == 1) {
                Slice text = slice(in, table.from());
                wanted.set(texts.size(), text.length() < 40 && keys.contains(read(text)));
                texts.add(text);
            } else {
                in.skipField(tag);
            }
        }
    }

    CodedInputStream open(Slice slice) {
        return CodedInputStream.newInstance(bytes, slice.from(), slice.length());
    }

    Slice slice(CodedInputStream in) throws IOException {
        return slice(in, 0);
    }

    /** @param from where the stream began */
    static Slice slice(CodedInputStream in, int from) throws IOException {
        int length = in.readRawVarint32();
        Slice slice = new Slice(from + in.getTotalBytesRead(), length);
        in.skipRawBytes(length);
        return slice;
    }

    /** Whether a text is one of the keys that are looked for. */
    boolean isWanted(int text) {
        return wanted.get(text);
    }

    void put(int key, int value, Map<String, String> tags) {
        tags.put(read(texts.get(key)), read(texts.get(value)));
    }

    boolean isText(int index, String expected) {
        return index == 0 ? expected.isEmpty() : read(texts.get(index)).equals(expected);
    }

    private String read(Slice text) {
        return new String(bytes, text.from(), text.length(), StandardCharsets.UTF_8);
    }

    double lat(long units) {
        return DEGREES * (latOffset + granularity * units);
    }

    double lon(long units) {
        return DEGREES * (lonOffset + granularity * units);
    }
}
