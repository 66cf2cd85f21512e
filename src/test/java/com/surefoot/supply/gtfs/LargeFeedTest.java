package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the feed. */
class LargeFeedTest {

    private static final int ROWS = 600_000;
    private static final int MEASURED_EVERY = 100_000;
    private static final long MARGIN = 8_000_000;

    @Test
    void halfAMillionStopTimesPassWithoutBeingHeld(@TempDir Path folder) throws IOException {
        // given
        Path feed = write(folder.resolve("large.zip"));
        AtomicLong most = new AtomicLong();
        RecordingSink sink = RecordingSink.observing(line -> {
            if (line % MEASURED_EVERY == 0) {
                most.accumulateAndGet(heldBytes(), Math::max);
            }
        });
        long before = heldBytes();

        // when
        GtfsFeed.at(feed).writeTo(sink);

        // then
        assertThat(sink.counts()).containsEntry("StopTime", (long) ROWS);
        assertThat(most.get()).isPositive().isLessThan(before + MARGIN);
    }

    private static long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Path write(Path file) throws IOException {
        SmallFeed small = SmallFeed.valid().without("stop_times.txt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> table : small.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey()));
                zip.write(table.getValue());
            }
            zip.putNextEntry(new ZipEntry("stop_times.txt"));
            writeStopTimes(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
        }
        return file;
    }

    private static void writeStopTimes(Writer text) throws IOException {
        text.write("trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n");
        for (int i = 0; i < ROWS; i++) {
            text.write("T" + i / 20 + ",08:00:00,08:01:00,W1," + i % 20 + ",0,0\n");
        }
        text.flush();
    }
}
