package com.surefoot.transport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.transport.live.LiveCall.Manner;
import com.surefoot.transport.live.LiveRun.Kind;
import com.surefoot.transport.timetable.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveRunTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");

    @Test
    void aRideGoesFromTheDepartureToTheArrival() {
        assertThat(run(Kind.SCHEDULED, call(0, "A"), call(1, "B"), call(2, "C")).between("A", "C"))
                .contains(new LiveRide.Goes("feed", NOW, Optional.of(forecast(1)), Optional.of(forecast(20))));
    }

    @Test
    void onALoopTheShortestWayCounts() {
        // given
        LiveRun loop = run(Kind.SCHEDULED, call(0, "A"), call(1, "B"), call(2, "A"), call(3, "C"), call(4, "C"));

        // then
        assertThat(loop.between("A", "C"))
                .contains(new LiveRide.Goes("feed", NOW, Optional.of(forecast(21)), Optional.of(forecast(30))));
        assertThat(loop.between("A", "B"))
                .contains(new LiveRide.Goes("feed", NOW, Optional.of(forecast(1)), Optional.of(forecast(10))));
    }

    @Test
    void aStopThatIsSkippedIsPassedByAtEitherEnd() {
        // given
        LiveRun run = run(Kind.SCHEDULED, call(0, "A"), LiveCall.skipped(1, "B"), call(2, "C"));

        // then
        assertThat(run.between("A", "B")).contains(new LiveRide.PassesBy("feed", NOW, "B"));
        assertThat(run.between("B", "C")).contains(new LiveRide.PassesBy("feed", NOW, "B"));
        assertThat(run.between("A", "C")).containsInstanceOf(LiveRide.Goes.class);
    }

    @Test
    void whatIsNotTheRunsWayIsNotKnown() {
        LiveRun run = run(Kind.SCHEDULED, call(0, "A"), call(1, "B"));

        assertThat(run.between("B", "A")).isEmpty();
        assertThat(run.between("A", "Z")).isEmpty();
        assertThat(run.between("Z", "B")).isEmpty();
    }

    @Test
    void aReplacedRunPassesByWhereItCallsNoMore() {
        LiveRun run = run(Kind.REPLACED, call(0, "A"), call(1, "C"));

        assertThat(run.between("A", "B")).contains(new LiveRide.PassesBy("feed", NOW, "B"));
        assertThat(run.between("B", "C")).contains(new LiveRide.PassesBy("feed", NOW, "B"));
    }

    @Test
    void aCancelledRunIsCancelledEverywhere() {
        assertThat(run(Kind.CANCELLED).between("A", "B")).contains(new LiveRide.Cancelled("feed", NOW));
    }

    @Test
    void onlyACancelledRunHasNoCalls() {
        assertThatThrownBy(() -> run(Kind.ADDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("T on 2025-06-02", "ADDED", "Maybe");
        assertThatThrownBy(() -> run(Kind.CANCELLED, call(0, "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CANCELLED", "1", "Maybe");
    }

    @Test
    void onlyWhoStopsArrives() {
        assertThatThrownBy(() -> new LiveCall(1, "B", Manner.SKIPS, Optional.of(forecast(0)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("SKIPS", "'B'", "Maybe");
        assertThat(LiveCall.untold(1, "B").manner()).isEqualTo(Manner.UNTOLD);
    }

    @Test
    void aForecastKnowsItsDelayAndWhetherItIsPast() {
        // given
        Forecast late = new Forecast(Optional.of(NOW.minusSeconds(90)), NOW, Optional.empty());
        Forecast unsure = new Forecast(Optional.empty(), NOW, Optional.of(Duration.ofSeconds(30)));
        Forecast sure = new Forecast(Optional.empty(), NOW, Optional.of(Duration.ZERO));

        // then
        assertThat(late.delay()).contains(Duration.ofSeconds(90));
        assertThat(unsure.delay()).isEmpty();
        assertThat(late.isPast(NOW)).isTrue();
        assertThat(late.isPast(NOW.minusSeconds(1))).isFalse();
        assertThat(unsure.isPast(NOW.plusSeconds(60))).isFalse();
        assertThat(sure.isPast(NOW)).isTrue();
        assertThat(new Forecast(Optional.empty(), NOW, Optional.empty(), false).isPast(NOW))
                .isFalse();
        assertThatThrownBy(() -> new Forecast(Optional.empty(), NOW, Optional.of(Duration.ofSeconds(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PT-1S", "Maybe");
    }

    private static LiveRun run(Kind kind, LiveCall... calls) {
        return new LiveRun("gtfs:test", "feed", RunId.of("T", LocalDate.of(2025, 6, 2)), kind, List.of(calls), NOW);
    }

    /** Arrives ten minutes after the call before, and leaves a minute later. */
    private static LiveCall call(int place, String stop) {
        return new LiveCall(
                place, stop, Manner.STOPS, Optional.of(forecast(10 * place)), Optional.of(forecast(10 * place + 1)));
    }

    private static Forecast forecast(int minutes) {
        return new Forecast(Optional.empty(), NOW.plus(Duration.ofMinutes(minutes)), Optional.empty());
    }
}
