package com.surefoot.transport.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A timetable of a million calls is compared without being held, and soon. */
class LargeTimetableTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DateRange YEAR = new DateRange(FIRST, FIRST.plusDays(364));
    private static final DaySet ALL = DaySet.of(YEAR, YEAR.listDays());
    private static final int TRIPS = 50_000;
    private static final int CALLS = 20;

    /** A row of a trip's calls takes 100 bytes or more; this is a tenth of that. */
    private static final long MOST_BYTES = 10L * TRIPS * CALLS * 10;

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aMillionCallsAreNotHeld() {
        // given
        long before = heldBytes();

        // when
        TimetableState state = state(0, true);

        // then
        assertThat(heldBytes() - before).isLessThan(MOST_BYTES);
        assertThat(TimetableChange.between(state, state).same()).isEqualTo(365L * TRIPS);
    }

    @Test
    void aTimetableInWhichEveryTrainGoesLaterIsComparedSoon() {
        assertAllChange(state(0, true), state(60, true));
    }

    @Test
    void aLineOfFiftyThousandRunsUnderOneNameIsComparedSoon() {
        assertAllChange(state(0, false), state(1, false));
    }

    private static void assertAllChange(TimetableState before, TimetableState after) {
        // when
        long start = System.nanoTime();
        TimetableChange change = TimetableChange.between(before, after);

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(change.before())
                .isEqualTo(365L * TRIPS)
                .isEqualTo(change.changed() + change.same() + change.vanished());
        assertThat(change.changed() + change.same()).isGreaterThan(365L * TRIPS * 9 / 10);
    }

    /** @param numbered whether trains have numbers of their own; if not, they are of one line, all between the same ends */
    private static TimetableState state(int later, boolean numbered) {
        TimetableState state = new TimetableState(YEAR);
        IntStream.range(0, TRIPS).forEach(i -> {
            int start = (numbered ? i % 1_000 * 60 : 2 * i) + later;
            String number = numbered ? "N " + i : "42";
            state.add(new SeenTrip("t" + i, number, numbered, calls(i, start, numbered), List.of(), ALL));
        });
        return state;
    }

    private static List<SeenCall> calls(int trip, int start, boolean numbered) {
        return IntStream.range(0, CALLS)
                .mapToObj(call -> {
                    ServiceTime time = new ServiceTime(start + 300 * call);
                    String station = "Station " + (numbered ? (7 * trip + call) % 2_000 : call);
                    return new SeenCall(station, station, time, time, true, true);
                })
                .toList();
    }

    private static long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
