package com.surefoot.web.standin.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.sandbox.RunReport;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.http.Polled;
import com.surefoot.supply.http.PolledList;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.travel.Source;
import com.surefoot.web.standin.Connected;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another Surefoot, which has imported a sandbox's timetable and hears of its runs. */
@Timeout(120)
class GtfsStandInTest {

    private static final Source TIMETABLE = new Source("gtfs:theirs", "Their timetable", true);

    @TempDir
    private Path folder;

    private Connected connected;

    @BeforeEach
    void start() throws Exception {
        connected = new Connected(
                "gtfsrt",
                "/sandbox",
                Map.of(
                        "surefoot.suppliers.gtfsrt.timetable",
                        TIMETABLE.id(),
                        "surefoot.suppliers.gtfsrt.trip-updates",
                        "gtfs-rt/trip-updates",
                        "surefoot.suppliers.gtfsrt.alerts",
                        "gtfs-rt/alerts"));
        Path zip = folder.resolve("feed.zip");
        Files.write(zip, connected.bytes("/gtfs/feed.zip").body());
        connected.get(CatalogueStore.class).replace(TIMETABLE, GtfsFeed.at(zip), ImportProgress.SILENT);
    }

    @AfterEach
    void stop() {
        connected.close();
    }

    private static Polled polled(Connected connected, String words) {
        List<Polled> all = connected.getAll(PolledList.class).stream()
                .flatMap(list -> list.list().stream())
                .toList();
        assertThat(all).as(words).hasSize(2);
        return all.get(words.equals("trip-updates") ? 0 : 1);
    }

    private void poll() throws SupplierException {
        polled(connected, "trip-updates").poll();
        polled(connected, "alerts").poll();
    }

    private List<RunReport> reports() {
        return connected.world().get(Sandbox.class).listReports(now());
    }

    private Instant now() {
        return connected.world().get(MovingClock.class).instant();
    }

    /** Time passes on both sides until there is something to tell. */
    private List<RunReport> reports(Predicate<RunReport> wanted) {
        List<RunReport> found = List.of();
        for (int hour = 0; hour < 24 * 28 && found.isEmpty(); hour++) {
            connected.world().get(MovingClock.class).pass(Duration.ofHours(1));
            connected.get(MovingClock.class).pass(Duration.ofHours(1));
            found = reports().stream().filter(wanted).toList();
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    /** A ride of the world, as the other one knows it. */
    private Optional<LiveRide> heard(RunReport report) {
        return connected.get(LiveTransport.class).findRide(theirs(report));
    }

    private static RideId theirs(RunReport report) {
        return new RideId(
                TIMETABLE.id(),
                report.ride().run(),
                report.ride().from(),
                report.ride().to());
    }

    @Test
    void delaysAreToldOfTheRunsOfTheTimetable() throws Exception {
        // given
        List<RunReport> late = reports(report -> report.minutesLate().orElse(0) >= 30);

        // when
        poll();

        // then
        assertThat(late).allSatisfy(report -> {
            Duration delay = Duration.ofMinutes(report.minutesLate().getAsInt());
            assertThat(heard(report)).get().isInstanceOfSatisfying(LiveRide.Goes.class, goes -> assertThat(
                            goes.arrival().orElseThrow().delay())
                    .contains(delay));
            assertThat(connected.get(LiveTransport.class).listAlerts(theirs(report)))
                    .extracting(Alert::effect)
                    .containsExactly(Alert.Effect.SIGNIFICANT_DELAYS);
        });
        assertThat(reports()).allMatch(report -> heard(report).isPresent());
    }

    @Test
    void aRunThatIsCancelledIsToldToBe() throws Exception {
        // given
        List<RunReport> cancelled = reports(
                report -> report.minutesLate().isEmpty() && report.departure().isAfter(now()));

        // when
        poll();

        // then
        assertThat(cancelled).allSatisfy(report -> {
            assertThat(heard(report)).get().isNotInstanceOf(LiveRide.Goes.class);
            assertThat(connected.get(LiveTransport.class).listAlerts(theirs(report)))
                    .extracting(Alert::effect)
                    .containsExactly(Alert.Effect.NO_SERVICE);
        });
    }

    @Test
    void whoHasAMessageIsToldThatItIsStillTheSameUntilTheNextOne() throws Exception {
        // given
        HttpResponse<String> first = connected.get("/gtfs-rt/trip-updates");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        // when
        int byTag = connected
                .get("/gtfs-rt/trip-updates", "If-None-Match", "\"other\", " + tag)
                .statusCode();
        int byTime = connected
                .get("/gtfs-rt/trip-updates", "If-Modified-Since", modified)
                .statusCode();
        int byNonsense = connected
                .get("/gtfs-rt/trip-updates", "If-Modified-Since", "yesterday")
                .statusCode();
        int byOther = connected
                .get("/gtfs-rt/trip-updates", "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                .statusCode();
        connected.world().get(MovingClock.class).pass(Duration.ofSeconds(30));
        int later = connected
                .get("/gtfs-rt/trip-updates", "If-None-Match", tag, "If-Modified-Since", modified)
                .statusCode();

        // then
        assertThat(List.of(first.statusCode(), byTag, byTime, byNonsense, byOther, later))
                .containsExactly(200, 304, 304, 200, 200, 200);
        assertThat(first.headers().firstValue("Surefoot-Data")).contains("sample");
    }

    @Test
    void theFeedIsTheSameBytesEachTime() throws Exception {
        // given
        HttpResponse<byte[]> first = connected.bytes("/gtfs/feed.zip");

        // then
        assertThat(connected.bytes("/gtfs/feed.zip").body()).isEqualTo(first.body());
        assertThat(connected
                        .get(
                                "/gtfs/feed.zip",
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }
}
