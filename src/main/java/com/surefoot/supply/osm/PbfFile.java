package com.surefoot.supply.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import com.surefoot.catalogue.BrokenSourceException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An extract in OpenStreetMap's binary format (wiki.openstreetmap.org/wiki/PBF_Format): blocks of Protocol Buffers,
 * packed each for itself, so that one at a time is held. The limits are those of the format.
 */
final class PbfFile {

    private static final int LARGEST_HEADER = 64 * 1024;
    private static final int LARGEST_BLOCK = 32 * 1024 * 1024;
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path path;
    private final Set<String> keys;
    private int number;

    /** @param keys of the tags that are looked for */
    PbfFile(Path path, Set<String> keys) {
        this.path = path;
        this.keys = keys;
    }

    /**
     * Shows all elements of a kind, in the order of the file.
     *
     * @throws BrokenSourceException where the file is not in the format, or cut short
     */
    void read(PbfVisitor visitor) throws IOException {
        number = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            while (readBlock(in, visitor)) {
                number++;
            }
        }
        if (number == 0) {
            throw broken("it is empty", "Maybe the download failed?");
        }
    }

    private boolean readBlock(DataInputStream in, PbfVisitor visitor) throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        try {
            int size = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            BlobHeader header = BlobHeader.of(bytes(in, size, LARGEST_HEADER));
            byte[] block = unpack(bytes(in, header.size(), LARGEST_BLOCK));
            if (header.type().equals("OSMHeader")) {
                checkFeatures(block);
            } else if (header.type().equals("OSMData")) {
                new PbfBlock(block, keys).show(visitor);
            }
            return true;
        } catch (EOFException e) {
            throw broken("it ends in the middle of a block", "Maybe the download was cut short?");
        } catch (IOException | DataFormatException | IndexOutOfBoundsException e) {
            throw broken("it cannot be read: " + e.getMessage(), "Maybe it is no .osm.pbf file, or damaged?");
        }
    }

    private BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(
                String.valueOf(path.getFileName()), 0, "block %d: %s.".formatted(number + 1, problem), hint);
    }

    private static byte[] bytes(InputStream in, int size, int largest) throws IOException {
        if (size < 0 || size > largest) {
            throw new IOException("%d bytes where there are %d at most".formatted(size, largest));
        }
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] unpack(byte[] blob) throws IOException, DataFormatException {
        CodedInputStream in = CodedInputStream.newInstance(blob);
        int size = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> {
                    return in.readByteArray();
                }
                case 2 -> size = in.readInt32();
                case 3 -> {
                    return inflate(in.readByteArray(), size);
                }
                case 4, 5, 6, 7 -> throw new IOException("it is packed otherwise than by zlib");
                default -> in.skipField(tag);
            }
        }
        throw new IOException("a block without content");
    }

    private static byte[] inflate(byte[] packed, int size) throws IOException, DataFormatException {
        if (size < 0 || size > LARGEST_BLOCK) {
            throw new IOException("a block of %d bytes".formatted(size));
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] block = new byte[size];
            int done = 0;
            while (done < size) {
                int count = inflater.inflate(block, done, size - done);
                if (count == 0) {
                    throw new IOException("a block of %d bytes where %d were promised".formatted(done, size));
                }
                done += count;
            }
            return block;
        } finally {
            inflater.end();
        }
    }

    private static void checkFeatures(byte[] block) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(block);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == 4) {
                String feature = in.readString();
                if (!UNDERSTOOD.contains(feature)) {
                    throw new IOException("it needs a reader that understands '%s'".formatted(feature));
                }
            } else {
                in.skipField(tag);
            }
        }
    }

    private record BlobHeader(String type, int size) {

        static BlobHeader of(byte[] bytes) throws IOException {
            CodedInputStream in = CodedInputStream.newInstance(bytes);
            String type = "";
            int size = -1;
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case 1 -> type = in.readString();
                    case 3 -> size = in.readInt32();
                    default -> in.skipField(tag);
                }
            }
            return new BlobHeader(type, size);
        }
    }
}
