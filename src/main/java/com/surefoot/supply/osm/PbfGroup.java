package com.surefoot.supply.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import com.surefoot.supply.osm.OsmId.Kind;
import com.surefoot.supply.osm.PbfBlock.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A group of elements of one kind. */
final class PbfGroup {

    private static final Slice NONE = new Slice(0, 0);
    private static final int WAY_MEMBER = 1;

    private final PbfBlock block;

    PbfGroup(PbfBlock block) {
        this.block = block;
    }

    void show(Slice group, PbfVisitor visitor) throws IOException {
        CodedInputStream in = block.open(group);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            boolean wanted =
                    switch (field) {
                        case 1, 2 -> visitor.kind() == Kind.NODE;
                        case 3 -> visitor.kind() == Kind.WAY;
                        case 4 -> visitor.kind() == Kind.RELATION;
                        default -> false;
                    };
            if (!wanted) {
                in.skipField(tag);
            } else if (field == 2) {
                showDense(fields(PbfBlock.slice(in, group.from())), visitor);
            } else {
                show(fields(PbfBlock.slice(in, group.from())), visitor);
            }
        }
    }

    /** An element's fields: numbers as they are, the rest as slices. */
    private record Fields(Map<Integer, Long> numbers, Map<Integer, Slice> slices) {

        long number(int field) {
            return numbers.getOrDefault(field, 0L);
        }

        Slice slice(int field) {
            return slices.getOrDefault(field, NONE);
        }
    }

    private Fields fields(Slice element) throws IOException {
        Fields fields = new Fields(new HashMap<>(), new HashMap<>());
        CodedInputStream in = block.open(element);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            switch (WireFormat.getTagWireType(tag)) {
                case WireFormat.WIRETYPE_VARINT -> fields.numbers().put(field, in.readRawVarint64());
                case WireFormat.WIRETYPE_LENGTH_DELIMITED ->
                    fields.slices().put(field, PbfBlock.slice(in, element.from()));
                default -> in.skipField(tag);
            }
        }
        return fields;
    }

    private void show(Fields element, PbfVisitor visitor) throws IOException {
        Map<String, String> tags = tags(block.open(element.slice(2)), block.open(element.slice(3)));
        switch (visitor.kind()) {
            case NODE ->
                visitor.node(
                        CodedInputStream.decodeZigZag64(element.number(1)),
                        block.lat(CodedInputStream.decodeZigZag64(element.number(8))),
                        block.lon(CodedInputStream.decodeZigZag64(element.number(9))),
                        tags);
            case WAY -> visitor.way(element.number(1), () -> deltas(element.slice(8)), tags);
            case RELATION -> {
                if (!tags.isEmpty()) {
                    visitor.relation(element.number(1), outerWays(element), tags);
                }
            }
        }
    }

    private Map<String, String> tags(CodedInputStream keys, CodedInputStream values) throws IOException {
        List<int[]> pairs = new ArrayList<>();
        boolean wanted = false;
        while (!keys.isAtEnd()) {
            int key = keys.readUInt32();
            pairs.add(new int[] {key, values.readUInt32()});
            wanted |= block.isWanted(key);
        }
        return wanted ? tags(pairs) : Map.of();
    }

    private Map<String, String> tags(List<int[]> pairs) {
        Map<String, String> tags = new HashMap<>();
        pairs.forEach(pair -> block.put(pair[0], pair[1], tags));
        return tags;
    }

    /** Ids that are written as differences to the one before. */
    private long[] deltas(Slice slice) throws IOException {
        CodedInputStream in = block.open(slice);
        long[] ids = new long[16];
        int count = 0;
        long id = 0;
        while (!in.isAtEnd()) {
            id += in.readSInt64();
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, 2 * count);
            }
            ids[count++] = id;
        }
        return Arrays.copyOf(ids, count);
    }

    private List<Long> outerWays(Fields relation) throws IOException {
        CodedInputStream roles = block.open(relation.slice(8));
        CodedInputStream ids = block.open(relation.slice(9));
        CodedInputStream kinds = block.open(relation.slice(10));
        List<Long> ways = new ArrayList<>();
        long id = 0;
        while (!ids.isAtEnd()) {
            id += ids.readSInt64();
            int role = roles.readInt32();
            if (kinds.readEnum() == WAY_MEMBER && (block.isText(role, "outer") || block.isText(role, ""))) {
                ways.add(id);
            }
        }
        return ways;
    }

    private void showDense(Fields nodes, PbfVisitor visitor) throws IOException {
        CodedInputStream ids = block.open(nodes.slice(1));
        CodedInputStream lats = block.open(nodes.slice(8));
        CodedInputStream lons = block.open(nodes.slice(9));
        CodedInputStream tags = block.open(nodes.slice(10));
        long id = 0;
        long lat = 0;
        long lon = 0;
        while (!ids.isAtEnd()) {
            id += ids.readSInt64();
            lat += lats.readSInt64();
            lon += lons.readSInt64();
            visitor.node(id, block.lat(lat), block.lon(lon), denseTags(tags));
        }
    }

    /** Up to the zero that ends a node's tags. */
    private Map<String, String> denseTags(CodedInputStream in) throws IOException {
        List<int[]> pairs = List.of();
        boolean wanted = false;
        while (!in.isAtEnd()) {
            int key = in.readInt32();
            if (key == 0) {
                break;
            }
            if (pairs.isEmpty()) {
                pairs = new ArrayList<>();
            }
            pairs.add(new int[] {key, in.readInt32()});
            wanted |= block.isWanted(key);
        }
        return wanted ? tags(pairs) : Map.of();
    }
}
