package com.surefoot.supply.gtfs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A valid feed of two stations and two trips, to be spoilt in one place by each test. */
final class SmallFeed {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SmallFeed() {}

    static SmallFeed valid() {
        return new SmallFeed()
                .with(
                        "agency.txt",
                        "agency_id,agency_name,agency_url,agency_timezone",
                        "A,Alpenbahn,http://a.example,Europe/Vienna")
                .with(
                        "stops.txt",
                        "stop_id,stop_name,stop_lat,stop_lon,zone_id,location_type,parent_station,stop_timezone",
                        "W,Wien Hbf,48.1853,16.3761,Z1,1,,",
                        "W1,Wien Hbf Gleis 1,48.1853,16.3761,Z1,0,W,",
                        "S,Salzburg Hbf,47.8130,13.0457,Z2,,,Europe/Berlin")
                .with(
                        "routes.txt",
                        "route_id,agency_id,route_short_name,route_long_name,route_type",
                        "R,A,RJ,Wien - Salzburg,102")
                .with(
                        "calendar.txt",
                        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
                        "WD,1,1,1,1,1,0,0,20250101,20251231")
                .with("calendar_dates.txt", "service_id,date,exception_type", "WD,20250501,2", "WD,20250503,1")
                .with(
                        "trips.txt",
                        "route_id,service_id,trip_id,trip_short_name,trip_headsign",
                        "R,WD,T1,RJ 60,Salzburg",
                        "R,WD,T2,,")
                .with(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type",
                        "T1,08:30:00,08:30:00,W1,1,,1",
                        "T1,10:52:00,10:54:00,S,2,0,0",
                        "T2,23:30:00,23:30:00,W1,1,0,1",
                        "T2,25:52:00,25:54:00,S,2,1,0")
                .with(
                        "frequencies.txt",
                        "trip_id,start_time,end_time,headway_secs,exact_times",
                        "T1,06:00:00,22:00:00,3600,1")
                .with("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time", "W1,S,2,300")
                .with("fare_attributes.txt", "fare_id,price,currency_type,payment_method,transfers", "F,59.90,EUR,1,0")
                .with("fare_rules.txt", "fare_id,route_id,origin_id,destination_id,contains_id", "F,R,Z1,Z2,");
    }

    /** Every line ends with a line break. */
    SmallFeed with(String file, String... lines) {
        return withText(file, String.join("\n", lines) + "\n");
    }

    SmallFeed withText(String file, String text) {
        return withBytes(file, text.getBytes(UTF_8));
    }

    SmallFeed withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallFeed without(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new AssertionError("no " + file);
        }
        return new String(bytes, UTF_8);
    }

    /** Adds a row to a table. */
    SmallFeed plus(String file, String row) {
        return withText(file, text(file) + row + "\n");
    }

    /** Replaces a piece of a table that is there exactly once. */
    SmallFeed replacing(String file, String piece, String replacement) {
        String text = text(file);
        if (text.indexOf(piece) < 0 || text.indexOf(piece) != text.lastIndexOf(piece)) {
            throw new AssertionError("'%s' is not there once in %s".formatted(piece, text));
        }
        return withText(file, text.replace(piece, replacement));
    }

    Map<String, byte[]> files() {
        return files;
    }

    byte[] zipped() {
        return zipped("");
    }

    byte[] zipped(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the files into the folder. */
    Path writeInto(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Reads it as a zip file. */
    RecordingSink read() {
        RecordingSink sink = RecordingSink.keeping();
        readZip(zipped(), sink);
        return sink;
    }

    static void readZip(byte[] bytes, RecordingSink sink) {
        try {
            Path file = Files.createTempFile("feed", ".zip");
            try {
                Files.write(file, bytes);
                GtfsFeed.at(file).writeTo(sink);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
