package com.surefoot.supply.gtfsrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Alert.Cause;
import com.surefoot.transport.live.Alert.Effect;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveRun.Kind;
import com.surefoot.transport.timetable.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads real messages against the real timetables they are about. */
class RealMessageTest {

    private static final Path FEEDS = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds");

    @BeforeAll
    static void messagesAreAtHand() {
        assumeTrue(Files.isDirectory(FEEDS.resolve("gtfs-rt")), "there are no real messages at " + FEEDS);
    }

    @Test
    void everyTrainOfTheCaltrainIsOneOfItsTimetable() throws IOException {
        // when
        Reading reading = read("caltrain", bytes("ct-trip-updates.pb"), "2023-11-08T01:06:00Z");

        // then
        assertThat(reading.told()).isEmpty();
        assertThat(reading.runs()).hasSize(19).allMatch(run -> run.kind() == Kind.SCHEDULED);
        assertThat(reading.runs()).extracting(run -> run.run().serviceDay()).containsOnly(LocalDate.of(2023, 11, 7));
    }

    @Test
    void aCaltrainIsAsLateAsItsFeedSays() throws IOException {
        // when
        Reading reading = read("caltrain", bytes("ct-trip-updates.pb"), "2023-11-08T01:06:00Z");

        // then: train 124 is told to leave its stop 20, planned at 17:03, four seconds past 17:05
        List<LiveCall> calls = run(reading, "124", LocalDate.of(2023, 11, 7)).calls();
        assertThat(calls).hasSize(23);
        assertThat(calls.get(18).manner()).isEqualTo(LiveCall.Manner.UNTOLD);
        assertThat(calls.get(19).departure().flatMap(Forecast::delay)).contains(Duration.ofSeconds(124));
        assertThat(calls.get(22).arrival().map(Forecast::expected)).contains(Instant.ofEpochSecond(1_699_406_518));
    }

    @Test
    void mostTrainsOfTheBartAreFoundAndTheOthersAreTold() throws IOException {
        // when
        Reading reading = read("bart", bytes("bart-trip-updates.pb"), "2019-08-07T17:46:00Z");

        // then: of 91 updates, 65 are of trains of the timetable and 8 of added ones
        assertThat(reading.runs())
                .filteredOn(run -> run.kind() == Kind.SCHEDULED)
                .hasSize(64);
        assertThat(reading.runs()).filteredOn(run -> run.kind() == Kind.ADDED).hasSize(7);
        assertThat(reading.runs()).extracting(run -> run.run().serviceDay()).containsOnly(LocalDate.of(2019, 8, 7));
        assertThat(reading.count(Oddity.UNKNOWN_TRIP)).isEqualTo(18);
        assertThat(reading.count(Oddity.NO_TIMES)).isEqualTo(1);
        assertThat(reading.count(Oddity.BACKWARDS)).isEqualTo(1);
        // that stops are numbered in another way is no reason not to know them by their ids
        assertThat(reading.count(Oddity.OTHER_SEQUENCE)).isEqualTo(161);
        assertThat(reading.count(Oddity.UNKNOWN_STOP)).isZero();
    }

    @Test
    void aBartTrainWhoseStopsAreNumberedInAnotherWayIsAtItsStops() throws IOException {
        // when
        Reading reading = read("bart", bytes("bart-trip-updates.pb"), "2019-08-07T17:46:00Z");

        // then: the first stop of train 1090942 that is told has the number of the stop before
        LiveRun run = run(reading, "1090942WKDY", LocalDate.of(2019, 8, 7));
        assertThat(run.calls())
                .filteredOn(call -> call.manner() == LiveCall.Manner.STOPS)
                .extracting(LiveCall::stopId)
                .startsWith("FRMT");
    }

    @Test
    void anAlertOfTheBartIsForAllOfItsTravellers() throws IOException {
        // when
        Reading reading = read("bart", bytes("bart-alerts.pb"), "2019-08-07T17:50:00Z");

        // then
        assertThat(reading.told()).isEmpty();
        assertThat(reading.alerts()).hasSize(1);
        Alert alert = reading.alerts().get(0);
        assertThat(alert.cause()).isEqualTo(Cause.MEDICAL_EMERGENCY);
        assertThat(alert.effect()).isEqualTo(Effect.SIGNIFICANT_DELAYS);
        assertThat(alert.header().in(Locale.GERMAN).orElseThrow())
                .startsWith("There is a major delay at Montgomery St.");
        assertThat(alert.informed())
                .extracting(who -> who.agencyId().orElse(""))
                .containsExactly("BART");
    }

    @Test
    void vehiclePositionsAreCounted() throws IOException {
        Reading reading = read("caltrain", bytes("ct-vehicle-positions.pb"), "2023-11-08T01:06:00Z");

        assertThat(reading.runs()).isEmpty();
        assertThat(reading.count(Oddity.VEHICLE)).isEqualTo(14);
    }

    @Test
    void aMessageOfAnotherYearIsNotLive() throws IOException {
        assertThat(read("bart", bytes("bart-trip-updates.pb"), "2019-08-07T18:00:00Z")
                        .count(Oddity.STALE))
                .isEqualTo(91);
        assertThat(read("bart", bytes("bart-trip-updates.pb"), "2018-08-07T18:00:00Z")
                        .trusted())
                .isFalse();
    }

    @Test
    void ofAnAddedTrainAndTrainsOfAnOlderTimetableOnlyTheAddedOneIsTaken() throws IOException {
        // when
        Reading reading = read("bart", json("BA-added.json"), "2018-05-30T22:28:00Z");

        // then
        assertThat(reading.runs())
                .extracting(LiveRun::run)
                .containsExactly(RunId.of("-123", LocalDate.of(2018, 5, 30)));
        assertThat(reading.runs().get(0).calls()).hasSize(20);
        assertThat(reading.count(Oddity.UNKNOWN_TRIP)).isEqualTo(3);
    }

    @Test
    void aTrainThatTheTimetableMissesIsTold() throws IOException {
        Reading reading = read("caltrain", json("CT-missing-trip.json"), "2018-05-30T22:33:00Z");

        assertThat(reading.runs()).isEmpty();
        assertThat(reading.toString()).contains("does not have (1, such as '261-missing')");
    }

    @Test
    void whatIsNoMessageIsRefused() throws IOException {
        byte[] bytes = bytes("invalid.pb");

        assertThatThrownBy(() -> read("bart", bytes, "2019-08-07T17:46:00Z"))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("gtfsrt:bart", "17 bytes", "Maybe");
    }

    private static LiveRun run(Reading reading, String trip, LocalDate day) {
        return reading.runs().stream()
                .filter(run -> run.run().equals(RunId.of(trip, day)))
                .findFirst()
                .orElseThrow();
    }

    private static Reading read(String timetable, byte[] bytes, String now) throws IOException {
        FakeTimetables timetables = FakeTimetables.of(FEEDS.resolve("gtfs").resolve(timetable + ".zip"));
        return TestMessage.reader(timetables, Instant.parse(now))
                .read(new Feed("gtfsrt:" + timetable, FakeTimetables.SOURCE), bytes);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FEEDS.resolve("gtfs-rt").resolve(name));
    }

    private static byte[] json(String name) throws IOException {
        return JsonMessage.bytes(FEEDS.resolve("gtfs-rt").resolve(name));
    }
}
