package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A feed as a zip file. Nothing is unpacked to disk, so an entry's name cannot lead anywhere; only entries named as a
 * GTFS table are read at all.
 */
final class ZipFiles implements FeedFiles {

    private final ZipFile zip;
    private final Map<String, ZipEntry> tables;
    private final ByteBudget budget;

    private ZipFiles(ZipFile zip, Map<String, ZipEntry> tables, ByteBudget budget) {
        this.zip = zip;
        this.tables = tables;
        this.budget = budget;
    }

    /** Names are read as Latin-1 unless flagged as UTF-8, so that none is refused for its alphabet. */
    static ZipFiles open(Path path, long maximumBytes) {
        String name = Shown.plain(String.valueOf(path.getFileName()));
        try {
            return open(new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1), name, new ByteBudget(maximumBytes));
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenSourceException(
                    name,
                    0,
                    "this is not a zip file that can be read (" + Shown.plain(String.valueOf(e.getMessage())) + ").",
                    "Maybe the download broke off, or the file is encrypted?");
        }
    }

    private static ZipFiles open(ZipFile zip, String name, ByteBudget budget) throws IOException {
        try {
            return new ZipFiles(zip, only(listFolders(zip), name), budget);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The tables by folder and file name. */
    private static Map<String, Map<String, ZipEntry>> listFolders(ZipFile zip) {
        Map<String, Map<String, ZipEntry>> folders = new HashMap<>();
        for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
            String path = entry.getName().replace('\\', '/');
            String file = path.substring(path.lastIndexOf('/') + 1);
            String folder = path.substring(0, path.length() - file.length());
            if (GtfsTable.isKnown(file) && !folder.startsWith("__MACOSX/")) {
                add(entry, file, folders.computeIfAbsent(folder, f -> new HashMap<>()));
            }
        }
        return folders;
    }

    private static void add(ZipEntry entry, String file, Map<String, ZipEntry> tables) {
        if (tables.put(file, entry) != null) {
            throw new BrokenSourceException(
                    file, 0, "the feed holds this table twice.", "Maybe it was added to an old zip file?");
        }
    }

    /** The tables at the top, or else those of the one folder that has any. */
    private static Map<String, ZipEntry> only(Map<String, Map<String, ZipEntry>> folders, String name) {
        if (folders.isEmpty()) {
            throw new BrokenSourceException(
                    name, 0, "the zip file holds no GTFS table.", "Maybe the feed is a zip file inside this one?");
        }
        String folder =
                folders.containsKey("") ? "" : folders.keySet().iterator().next();
        if (!folder.isEmpty() && folders.size() > 1) {
            throw new BrokenSourceException(
                    name,
                    0,
                    "GTFS tables lie in " + folders.size() + " folders, among them " + Shown.quoted(folder) + ".",
                    "Maybe these are several feeds, to be imported one by one?");
        }
        if (List.of(folder.split("/", -1)).contains("..")) {
            throw new BrokenSourceException(
                    name,
                    0,
                    "the folder " + Shown.quoted(folder) + " leads out of the zip file.",
                    "Maybe the file was made to do harm?");
        }
        return folders.getOrDefault(folder, Map.of());
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        ZipEntry entry = tables.get(file);
        return entry == null
                ? Optional.empty()
                : Optional.of(new VerifiedStream(zip.getInputStream(entry), entry, budget));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
