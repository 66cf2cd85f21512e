package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.timed;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which call of a trip an update is about. */
class StopPlaceTest {

    /** A line, a loop that begins and ends at A, and a platform of station C that the line does not use. */
    private static final FakeTimetables NETWORK = FakeTimetables.in("Europe/Berlin")
            .trip("line", "daily", "A 10:00", "B 10:10", "C 10:20", "D 10:30")
            .trip("loop", "daily", "A 10:00", "B 10:10", "C 10:20", "B 10:30", "A 10:40")
            .platform("C", "C-station")
            .platform("C2", "C-station");

    @Test
    void byNumberByIdAndByBoth() {
        for (StopTimeUpdate.Builder c :
                List.of(TestMessage.at(30), atStop("C"), TestMessage.at(30).setStopId("C"))) {
            assertThat(told("line", late(c, 60))).containsExactly("C 60", "D 60");
        }
    }

    @Test
    void anIdCountsForMoreThanANumber() {
        // when
        Reading reading = read("line", late(TestMessage.at(29).setStopId("C"), 60));

        // then
        assertThat(told(reading)).containsExactly("C 60", "D 60");
        assertThat(reading.count(Oddity.OTHER_SEQUENCE)).isEqualTo(1);
    }

    @Test
    void anotherPlatformOfTheStationIsTheSameCall() {
        assertThat(told("line", late(atStop("C2"), 60))).containsExactly("C 60", "D 60");
        assertThat(told("line", late(TestMessage.at(30).setStopId("C2"), 60))).containsExactly("C 60", "D 60");
    }

    @Test
    void aStopThatTheTripDoesNotHaveEndsWhatIsKnown() {
        // when
        Reading reading = read("line", late(atStop("A"), 60), late(atStop("nowhere"), 90), late(atStop("D"), 120));

        // then
        assertThat(told(reading)).containsExactly("A 60", "D 120");
        assertThat(reading.count(Oddity.UNKNOWN_STOP)).isEqualTo(1);
    }

    @Test
    void aStopThatComesFirstAndIsNotKnownTakesTheDelayOfTheTripAway() {
        Reading reading = TestMessage.at("2025-06-02T08:00:00Z")
                .tripUpdate(trip("line", "20250602").setDelay(30).addStopTimeUpdate(late(atStop("nowhere"), 90)))
                .readWith(NETWORK);

        assertThat(told(reading)).isEmpty();
    }

    @Test
    void neitherNumberNorIdIsNoStop() {
        assertThat(read("line", late(StopTimeUpdate.newBuilder(), 60)).count(Oddity.UNKNOWN_STOP))
                .isEqualTo(1);
        assertThat(read("line", late(TestMessage.at(31), 60)).count(Oddity.UNKNOWN_STOP))
                .isEqualTo(1);
        assertThat(read("line", late(TestMessage.at(-1), 60)).count(Oddity.UNKNOWN_STOP))
                .isEqualTo(1);
    }

    @Test
    void aLoopIsFollowedByItsOrder() {
        assertThat(told(
                        "loop",
                        late(atStop("A"), 10),
                        late(atStop("B"), 20),
                        late(atStop("C"), 30),
                        late(atStop("B"), 40)))
                .containsExactly("A 10", "B 20", "C 30", "B 40", "A 40");
        assertThat(told("loop", late(atStop("C"), 30), late(atStop("B"), 40), late(atStop("A"), 50)))
                .containsExactly("C 30", "B 40", "A 50");
        assertThat(told("loop", late(TestMessage.at(50).setStopId("A"), 50))).containsExactly("A 50");
    }

    @Test
    void whereTheOrderIsNotEnoughTheTimeTells() {
        assertThat(told("loop", timed(atStop("B"), "2025-06-02T08:12:00Z")))
                .containsExactly("B 120", "C 120", "B 120", "A 120");
        assertThat(told("loop", timed(atStop("B"), "2025-06-02T08:28:00Z"))).containsExactly("B -120", "A -120");
    }

    @Test
    void whereNeitherTellsTheStopIsUnclear() {
        // when
        Reading reading = read("loop", late(atStop("B"), 60));

        // then
        assertThat(told(reading)).isEmpty();
        assertThat(reading.count(Oddity.UNCLEAR_STOP)).isEqualTo(1);
    }

    @Test
    void numbersPutStopsInOrder() {
        assertThat(told("line", late(TestMessage.at(40), 90), late(TestMessage.at(20), 30)))
                .containsExactly("B 30", "C 30", "D 90");
    }

    @Test
    void stopsThatRunBackwardsContradictEachOther() {
        assertThat(read("line", late(atStop("D"), 60), late(atStop("A"), 30)).count(Oddity.BACKWARDS))
                .isEqualTo(1);
        assertThat(read("line", late(atStop("A"), 60), late(atStop("A"), 30)).runs())
                .isEmpty();
    }

    private static List<String> told(String trip, StopTimeUpdate.Builder... updates) {
        return told(read(trip, updates));
    }

    /** The calls of which something is known, with their delays. */
    private static List<String> told(Reading reading) {
        return reading.runs().get(0).calls().stream()
                .filter(call -> call.arrival().isPresent())
                .map(StopPlaceTest::words)
                .toList();
    }

    private static String words(LiveCall call) {
        return call.stopId() + " "
                + call.arrival()
                        .flatMap(Forecast::delay)
                        .map(Duration::toSeconds)
                        .orElseThrow();
    }

    private static Reading read(String trip, StopTimeUpdate.Builder... updates) {
        TripUpdate.Builder update = trip(trip, "20250602");
        List.of(updates).forEach(update::addStopTimeUpdate);
        return TestMessage.at("2025-06-02T08:00:00Z").tripUpdate(update).readWith(NETWORK);
    }
}
