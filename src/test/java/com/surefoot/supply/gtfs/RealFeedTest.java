package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every real feed there is at hand, and compares the number of rows with the number of lines that say something. */
class RealFeedTest {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("agency.txt", "Agency"),
            Map.entry("stops.txt", "Stop"),
            Map.entry("routes.txt", "Route"),
            Map.entry("trips.txt", "Trip"),
            Map.entry("stop_times.txt", "StopTime"),
            Map.entry("calendar.txt", "ServiceWeek"),
            Map.entry("calendar_dates.txt", "ServiceException"),
            Map.entry("frequencies.txt", "Frequency"),
            Map.entry("transfers.txt", "Transfer"),
            Map.entry("fare_attributes.txt", "Fare"),
            Map.entry("fare_rules.txt", "FareRule"));

    @TestFactory
    Stream<DynamicTest> everyRowOfEveryRealFeedArrives() throws IOException {
        Path folder = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "gtfs");
        assumeTrue(Files.isDirectory(folder), "there are no real feeds at " + folder);
        List<Path> feeds;
        try (Stream<Path> files = Files.list(folder)) {
            feeds = files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
        return feeds.stream()
                .map(feed -> DynamicTest.dynamicTest(feed.getFileName().toString(), () -> allArrive(feed)));
    }

    private static void allArrive(Path feed) throws IOException {
        // given
        RecordingSink sink = RecordingSink.counting();

        // when
        GtfsFeed.at(feed).writeTo(sink);

        // then
        assertThat(sink.counts()).isEqualTo(countLines(feed));
    }

    /** None of the real feeds has a line break within a cell. */
    private static Map<String, Long> countLines(Path feed) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(feed.toFile())) {
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                ZipEntry entry = zip.getEntry(kind.getKey());
                long rows = entry == null ? 0 : countLines(zip, entry) - 1;
                if (rows > 0) {
                    counts.put(kind.getValue(), rows);
                }
            }
        }
        return counts;
    }

    private static long countLines(ZipFile zip, ZipEntry entry) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).count();
        }
    }
}
