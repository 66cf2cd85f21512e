package com.surefoot.supply.streets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file with a part of OpenStreetMap.
 *
 * @param file in PBF format
 */
record Extract(Path file) {

    private static final String ENDING = ".osm.pbf";
    private static final int DIGITS = 16;

    /** Of the block's header, in the format's first bytes. */
    private static final int LENGTH_BYTES = 4;

    /** Field 1, nine characters: the kind of the block that every file begins with. */
    private static final byte[] FIRST_BLOCK = "\n\tOSMHeader".getBytes(UTF_8);

    /** What graphs of it are called on disk, whatever is in it. */
    String name() {
        String full = String.valueOf(file.getFileName());
        String base = full.endsWith(ENDING) ? full.substring(0, full.length() - ENDING.length()) : full;
        return base.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /**
     * The name of the graph of what is in it now.
     *
     * @param largest bytes it may have
     * @throws BrokenExtractException if it is not there, or larger
     */
    String graphName(long largest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BrokenExtractException(
                    "There is no extract at %s. Maybe surefoot.streets.extracts names another file?".formatted(file));
        }
        if (Files.size(file) > largest) {
            throw new BrokenExtractException(
                    "%s has %d bytes, more than the %d that are read. Maybe cut out the cities, or raise surefoot.streets.largest-extract?"
                            .formatted(file, Files.size(file), largest));
        }
        checkBeginning();
        return name() + "-" + digest();
    }

    /** The engine reads other formats too, which nobody has made safe against what is made to do harm. */
    private void checkBeginning() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(LENGTH_BYTES + FIRST_BLOCK.length);
            if (beginning.length < LENGTH_BYTES
                    || !Arrays.equals(beginning, LENGTH_BYTES, beginning.length, FIRST_BLOCK, 0, FIRST_BLOCK.length)) {
                throw new BrokenExtractException(
                        "%s is no extract in PBF format. Maybe it is packed, or a page from somewhere in between?"
                                .formatted(file));
            }
        }
    }

    private String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Tags.FORMAT.getBytes(UTF_8));
            byte[] buffer = new byte[1 << 16];
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
