package com.surefoot.bench.throughput;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a GTFS feed of one long network: lines of 20 stops each, a trip every few minutes, every day of a year. */
final class DrawnFeed {

    private static final int STOPS = 2_000;
    private static final int CALLS = 20;
    private static final int TRIPS_A_LINE = 100;
    private static final int MINUTES_A_CALL = 4;
    private static final int FIRST_MINUTE = 5 * 60;
    private static final int HEADWAY_MINUTES = 11;

    private static final String AGENCY = """
            agency_id,agency_name,agency_url,agency_timezone
            A,Long Line,https://example.org,Europe/Berlin
            """;

    private static final String CALENDAR = """
            service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
            daily,1,1,1,1,1,1,1,20270101,20271231
            """;

    private DrawnFeed() {}

    /** Writes trips until the stop times are so long; returns how many stop times there are. */
    static long write(Path file, long bytes) throws IOException {
        StringBuilder trips = new StringBuilder("route_id,service_id,trip_id\n");
        StringBuilder routes = new StringBuilder("route_id,agency_id,route_short_name,route_type\n");
        long calls = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("stop_times.txt"));
            Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            String header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n";
            text.write(header);
            long written = header.length();
            for (int trip = 0; written < bytes; trip++) {
                int line = trip / TRIPS_A_LINE;
                if (trip % TRIPS_A_LINE == 0) {
                    routes.append("R%d,A,Line %d,2%n".formatted(line, line));
                }
                trips.append("R%d,daily,trip-%d%n".formatted(line, trip));
                String rows = rows(trip, line);
                text.write(rows);
                written += rows.length();
                calls += CALLS;
            }
            text.flush();
            put(zip, "trips.txt", trips.toString());
            put(zip, "routes.txt", routes.toString());
            put(zip, "stops.txt", stops());
            put(zip, "agency.txt", AGENCY);
            put(zip, "calendar.txt", CALENDAR);
        }
        return calls;
    }

    private static String rows(int trip, int line) {
        StringBuilder rows = new StringBuilder();
        int start = FIRST_MINUTE + trip % TRIPS_A_LINE * HEADWAY_MINUTES;
        for (int call = 0; call < CALLS; call++) {
            int minute = start + call * MINUTES_A_CALL;
            String time = String.format(Locale.ROOT, "%02d:%02d:00", minute / 60, minute % 60);
            rows.append("trip-%d,%s,%s,S%d,%d,0,0%n".formatted(trip, time, time, (line * 7 + call) % STOPS, call));
        }
        return rows.toString();
    }

    private static String stops() {
        StringBuilder stops = new StringBuilder("stop_id,stop_name,stop_lat,stop_lon\n");
        for (int no = 0; no < STOPS; no++) {
            stops.append(
                    String.format(Locale.ROOT, "S%d,Stop %d,%.5f,%.5f%n", no, no, 48 + no / 500.0, 9 + no / 400.0));
        }
        return stops.toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
