package com.surefoot.web.standin.gtfs;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sample timetable as one file, the same bytes each time. */
final class Zip {

    private static final String FOLDER = "data/sample-world/timetable/";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final List<String> TABLES = List.of(
            "agency.txt",
            "calendar.txt",
            "fare_attributes.txt",
            "fare_rules.txt",
            "feed_info.txt",
            "routes.txt",
            "stop_times.txt",
            "stops.txt",
            "transfers.txt",
            "trips.txt");

    private Zip() {}

    static byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String table : TABLES) {
                ZipEntry entry = new ZipEntry(table);
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                copy(table, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(String table, ZipOutputStream zip) throws IOException {
        try (InputStream file = requireNonNull(Zip.class.getClassLoader().getResourceAsStream(FOLDER + table), table)) {
            file.transferTo(zip);
        }
    }
}
