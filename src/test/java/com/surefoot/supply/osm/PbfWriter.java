package com.surefoot.supply.osm;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Writes small extracts in OpenStreetMap's binary format, by its documentation. */
final class PbfWriter {

    /** Writes the fields of a message. */
    @FunctionalInterface
    interface Message {
        void writeTo(CodedOutputStream out) throws IOException;
    }

    private record Member(long way, String role) {}

    private static final int GRANULARITY = 100;

    private final List<String> texts = new ArrayList<>(List.of(""));
    private final ByteArrayOutputStream groups = new ByteArrayOutputStream();

    /** Nodes one by one, as few writers have them. */
    PbfWriter node(long id, double lat, double lon, Map<String, String> tags) {
        return group(1, out -> {
            out.writeSInt64(1, id);
            writeTags(out, tags);
            out.writeSInt64(8, units(lat));
            out.writeSInt64(9, units(lon));
        });
    }

    /** Nodes as most writers have them: ids and positions as differences, tags of all in one row. */
    PbfWriter dense(long firstId, List<double[]> points, Map<String, String> tagsOfTheFirst) {
        return group(2, out -> {
            out.writeByteArray(1, packed(values -> {
                for (int i = 0; i < points.size(); i++) {
                    values.writeSInt64NoTag(i == 0 ? firstId : 1);
                }
            }));
            out.writeByteArray(8, packed(values -> writeDeltas(values, points, 0)));
            out.writeByteArray(9, packed(values -> writeDeltas(values, points, 1)));
            out.writeByteArray(10, packed(values -> {
                for (Map.Entry<String, String> tag : tagsOfTheFirst.entrySet()) {
                    values.writeInt32NoTag(text(tag.getKey()));
                    values.writeInt32NoTag(text(tag.getValue()));
                }
                for (int i = 0; i < points.size(); i++) {
                    values.writeInt32NoTag(0);
                }
            }));
        });
    }

    PbfWriter way(long id, Map<String, String> tags, long... nodes) {
        return group(3, out -> {
            out.writeInt64(1, id);
            writeTags(out, tags);
            out.writeByteArray(8, packed(values -> {
                long before = 0;
                for (long node : nodes) {
                    values.writeSInt64NoTag(node - before);
                    before = node;
                }
            }));
        });
    }

    /** @param members way ids by turns with their roles */
    PbfWriter relation(long id, Map<String, String> tags, Object... members) {
        List<Member> all = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            all.add(new Member(((Number) members[i]).longValue(), (String) members[i + 1]));
        }
        return group(4, out -> {
            out.writeInt64(1, id);
            writeTags(out, tags);
            out.writeByteArray(8, packed(values -> {
                for (Member member : all) {
                    values.writeInt32NoTag(text(member.role()));
                }
            }));
            out.writeByteArray(9, packed(values -> {
                long before = 0;
                for (Member member : all) {
                    values.writeSInt64NoTag(member.way() - before);
                    before = member.way();
                }
            }));
            out.writeByteArray(10, packed(values -> {
                for (int i = 0; i < all.size(); i++) {
                    values.writeEnumNoTag(1);
                }
            }));
        });
    }

    /** The whole file. */
    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(blob("OSMHeader", message(out -> {
            out.writeString(4, "OsmSchema-V0.6");
            out.writeString(4, "DenseNodes");
        })));
        file.writeBytes(blob("OSMData", block()));
        return file.toByteArray();
    }

    static byte[] headerThatNeeds(String feature) {
        return blob("OSMHeader", message(out -> out.writeString(4, feature)));
    }

    private byte[] block() {
        byte[] content = groups.toByteArray();
        return message(out -> {
            out.writeByteArray(1, message(table -> {
                for (String text : texts) {
                    table.writeByteArray(1, text.getBytes(StandardCharsets.UTF_8));
                }
            }));
            out.writeRawBytes(content);
            out.writeInt32(17, GRANULARITY);
        });
    }

    static byte[] blob(String type, byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int size = deflater.deflate(packed);
        deflater.end();
        byte[] blob = message(out -> {
            out.writeInt32(2, content.length);
            out.writeByteArray(3, packed, 0, size);
        });
        byte[] header = message(out -> {
            out.writeString(1, type);
            out.writeInt32(3, blob.length);
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(header.length);
            out.write(header);
            out.write(blob);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PbfWriter group(int field, Message element) {
        byte[] bytes = message(out -> out.writeByteArray(field, message(element)));
        groups.writeBytes(message(out -> out.writeByteArray(2, bytes)));
        return this;
    }

    private void writeTags(CodedOutputStream out, Map<String, String> tags) throws IOException {
        out.writeByteArray(2, packed(values -> {
            for (String key : tags.keySet()) {
                values.writeUInt32NoTag(text(key));
            }
        }));
        out.writeByteArray(3, packed(values -> {
            for (String value : tags.values()) {
                values.writeUInt32NoTag(text(value));
            }
        }));
    }

    private static void writeDeltas(CodedOutputStream out, List<double[]> points, int axis) throws IOException {
        long before = 0;
        for (double[] point : points) {
            out.writeSInt64NoTag(units(point[axis]) - before);
            before = units(point[axis]);
        }
    }

    private int text(String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
        return texts.indexOf(text);
    }

    private static long units(double degrees) {
        return Math.round(degrees * 1e9 / GRANULARITY);
    }

    private static byte[] packed(Message values) {
        return message(values);
    }

    private static byte[] message(Message message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            message.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
