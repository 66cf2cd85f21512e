package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of a feed come out as. */
class GtfsFeedTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private final RecordingSink sink = SmallFeed.valid().read();

    @Test
    void agenciesComeFirst() {
        assertThat(sink.puts().get(0).value()).isEqualTo(new Agency("A", "Alpenbahn", ZoneId.of("Europe/Vienna")));
    }

    @Test
    void stopsHaveAPlaceAStationAFareZoneAndAClock() {
        assertThat(sink.all(Stop.class))
                .containsExactly(
                        stop("W", "Wien Hbf", new GeoPoint(48.1853, 16.3761), "Z1"),
                        new Stop(
                                "W1",
                                "Wien Hbf Gleis 1",
                                Optional.of(new GeoPoint(48.1853, 16.3761)),
                                Optional.of("W"),
                                Optional.of("Z1"),
                                Optional.empty(),
                                Optional.empty()),
                        new Stop(
                                "S",
                                "Salzburg Hbf",
                                Optional.of(new GeoPoint(47.8130, 13.0457)),
                                Optional.empty(),
                                Optional.of("Z2"),
                                Optional.of(ZoneId.of("Europe/Berlin")),
                                Optional.empty()));
    }

    @Test
    void routesKeepTheirExtendedType() {
        assertThat(sink.only(Route.class)).isEqualTo(new Route("R", "A", "RJ", "Wien - Salzburg", 102));
    }

    @Test
    void tripsHaveANumberAndAHeadsignOrNone() {
        assertThat(sink.all(Trip.class))
                .containsExactly(new Trip("T1", "R", "WD", "RJ 60", "Salzburg"), new Trip("T2", "R", "WD", "", ""));
    }

    @Test
    void stopTimesPassMidnightAndSayWhereOneCanBoardOrAlight() {
        assertThat(sink.all(StopTime.class))
                .containsExactly(
                        new StopTime("T1", 1, "W1", time(8, 30), time(8, 30), true, false),
                        new StopTime("T1", 2, "S", time(10, 52), time(10, 54), true, true),
                        new StopTime("T2", 1, "W1", time(23, 30), time(23, 30), true, false),
                        new StopTime("T2", 2, "S", time(25, 52), time(25, 54), false, true));
    }

    @Test
    void servicesRunOnTheirWeekdaysWithExceptions() {
        assertThat(sink.only(ServiceWeek.class))
                .isEqualTo(new ServiceWeek(
                        "WD",
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new DateRange(NEW_YEAR, LocalDate.of(2025, 12, 31))));
        assertThat(sink.all(ServiceException.class))
                .containsExactly(
                        new ServiceException("WD", LocalDate.of(2025, 5, 1), false),
                        new ServiceException("WD", LocalDate.of(2025, 5, 3), true));
    }

    @Test
    void frequenciesTransfersAndFaresArrive() {
        assertThat(sink.only(Frequency.class))
                .isEqualTo(new Frequency(
                        "T1", ServiceTime.of(6, 0, 0), ServiceTime.of(22, 0, 0), Duration.ofHours(1), true));
        assertThat(sink.only(Transfer.class)).isEqualTo(new Transfer("W1", "S", 2, Optional.of(Duration.ofMinutes(5))));
        assertThat(sink.only(Fare.class)).isEqualTo(new Fare("F", new Money(5990, Currency.getInstance("EUR"))));
        assertThat(sink.only(FareRule.class))
                .isEqualTo(new FareRule("F", Optional.of("R"), Optional.of("Z1"), Optional.of("Z2")));
    }

    @Test
    void aFolderReadsLikeAZipFile(@TempDir Path folder) throws IOException {
        // given
        SmallFeed.valid().writeInto(folder);
        RecordingSink fromFolder = RecordingSink.keeping();

        // when
        GtfsFeed.at(folder).writeTo(fromFolder);

        // then
        assertThat(fromFolder.puts()).isEqualTo(sink.puts());
    }

    @Test
    void aFolderOnTheClasspathReadsLikeAZipFile(@TempDir Path root) throws IOException {
        // given
        SmallFeed.valid().writeInto(Files.createDirectories(root.resolve("data/some/timetable")));
        RecordingSink fromClasspath = RecordingSink.keeping();

        // when
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            GtfsFeed.onClasspath(loader, "data/some/timetable").writeTo(fromClasspath);
        }

        // then
        assertThat(fromClasspath.puts()).isEqualTo(sink.puts());
    }

    private static Stop stop(String id, String name, GeoPoint point, String fareZone) {
        return new Stop(
                id,
                name,
                Optional.of(point),
                Optional.empty(),
                Optional.of(fareZone),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<ServiceTime> time(int hours, int minutes) {
        return Optional.of(ServiceTime.of(hours, minutes, 0));
    }
}
