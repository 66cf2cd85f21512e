package com.surefoot.transport.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.transport.change.RunChange.Appeared;
import com.surefoot.transport.change.RunChange.Changed;
import com.surefoot.transport.change.RunChange.Vanished;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimetableChangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(6));
    private static final DaySet ALL = DaySet.of(WEEK, WEEK.listDays());

    @Test
    void whatLooksTheSameIsTheSameUnderWhateverId() {
        // given
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Linz 09:45", "Salzburg 10:52"));
        TimetableState after = state(train("x9", "RJ 60", ALL, "Wien 08:30", "Linz 09:45", "Salzburg 10:52"));

        // when
        TimetableChange change = TimetableChange.between(before, after);

        // then
        assertThat(change.days()).contains(WEEK);
        assertThat(figures(change)).isEqualTo("7 → 7: 7 same, 0 changed, 0 vanished, 0 new");
        assertThat(change.changes()).isEmpty();
        assertThat(change.drop()).isZero();
    }

    @Test
    void oneIdForAnotherTrainIsAnotherTrain() {
        // given
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52"));
        TimetableState after = state(train("t1", "IC 5", ALL, "Graz 14:00", "Linz 17:00"));

        // then
        assertThat(changes(before, after))
                .containsExactly(
                        "- RJ 60 at 08:30:00 from Wien to Salzburg, 7 days",
                        "+ IC 5 at 14:00:00 from Graz to Linz, 7 days");
    }

    @Test
    void daysOfServiceMayBeDividedAmongTripsInAnyWay() {
        // given
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52"));
        TimetableState after = state(
                train("t1", "RJ 60", days(0, 1, 2), "Wien 08:30", "Salzburg 10:52"),
                train("t2", "RJ 60", days(2, 3, 5, 6), "Wien 08:30", "Salzburg 10:52"));

        // then
        assertThat(changes(before, after)).containsExactly("- RJ 60 at 08:30:00 from Wien to Salzburg, 1 days");
        assertThat(figures(TimetableChange.between(before, after)))
                .isEqualTo("7 → 6: 6 same, 0 changed, 1 vanished, 0 new");
    }

    @Test
    void anotherTimeOrStopOrEndIsAChange() {
        // given
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Linz 09:45", "Salzburg 10:52"));

        // then
        for (String[] calls : new String[][] {
            {"Wien 08:30", "Linz 09:46", "Salzburg 10:52"},
            {"Wien 20:30", "Linz 21:45", "Salzburg 22:52"},
            {"Wien 08:30", "Salzburg 10:52"},
            {"Wien 08:30", "Linz 09:45", "Wels 10:00", "Salzburg 10:52"},
            {"Linz 09:45", "Salzburg 10:52"},
            {"Budapest 06:00", "Wien 08:30", "Linz 09:45", "München 12:30"}
        }) {
            assertThat(figures(TimetableChange.between(before, state(train("t1", "RJ 60", ALL, calls)))))
                    .isEqualTo("7 → 7: 0 same, 7 changed, 0 vanished, 0 new");
        }
    }

    @Test
    void anotherNumberAtTheSameTimesIsAChange() {
        assertThat(changes(
                        state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52")),
                        state(train("t1", "RJX 60", ALL, "Wien 08:30", "Salzburg 10:52"))))
                .containsExactly(
                        "RJ 60 at 08:30:00 from Wien to Salzburg → RJX 60 at 08:30:00 from Wien to Salzburg, 7 days");
    }

    @Test
    void noMoreBoardingIsAChangeButWaitingAtTheEndsIsNone() {
        // given
        SeenTrip train = train("t1", "RJ 60", ALL, "Wien 08:30", "Linz 09:45", "Salzburg 10:52");
        List<SeenCall> closed = new ArrayList<>(train.calls());
        closed.set(1, new SeenCall("Linz", "Linz", time("09:45"), time("09:45"), false, true));
        List<SeenCall> waiting = new ArrayList<>(train.calls());
        waiting.set(0, new SeenCall("Wien", "Wien", time("08:00"), time("08:30"), true, true));
        waiting.set(2, new SeenCall("Salzburg", "Salzburg", time("10:52"), time("11:30"), true, true));

        // then
        assertThat(TimetableChange.between(state(train), state(with(train, closed)))
                        .changed())
                .isEqualTo(7);
        assertThat(TimetableChange.between(state(train), state(with(train, waiting)))
                        .same())
                .isEqualTo(7);
    }

    @Test
    void ofManyRunsOfALineTheNearestIsTheOneThatChanged() {
        // given: a bus every half hour; one is two minutes later, one an hour and a minute later, one is new
        TimetableState before = state(bus("a", "08:00"), bus("b", "08:30"), bus("c", "12:00"));
        TimetableState after = state(bus("a", "08:00"), bus("b", "08:32"), bus("c", "13:01"), bus("d", "20:00"));

        // then
        assertThat(changes(before, after))
                .containsExactlyInAnyOrder(
                        "42 at 08:30:00 from Dom to Zoo → 42 at 08:32:00 from Dom to Zoo, 7 days",
                        "- 42 at 12:00:00 from Dom to Zoo, 7 days",
                        "+ 42 at 13:01:00 from Dom to Zoo, 7 days",
                        "+ 42 at 20:00:00 from Dom to Zoo, 7 days");
    }

    @Test
    void aRunThatChangesOnSomeDaysOnlyIsToldForThese() {
        // given: construction on three days, and no train at all on another
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52"));
        TimetableState after = state(
                train("t1", "RJ 60", days(0, 2, 6), "Wien 08:30", "Salzburg 10:52"),
                train("t1-a", "RJ 60", days(3, 4, 5), "Wien 08:10", "Salzburg 10:58"));

        // then
        assertThat(changes(before, after))
                .containsExactlyInAnyOrder(
                        "RJ 60 at 08:30:00 from Wien to Salzburg → RJ 60 at 08:10:00 from Wien to Salzburg, 3 days",
                        "- RJ 60 at 08:30:00 from Wien to Salzburg, 1 days");
    }

    @Test
    void onlyDaysOfBothAreCompared() {
        // given
        TimetableState before = state(train("t1", "RJ 60", days(0, 1, 2, 3), "Wien 08:30", "Salzburg 10:52"));
        TimetableState after = state(train("t1", "RJ 60", days(2, 3, 4, 5), "Wien 08:30", "Salzburg 10:52"));

        // when
        TimetableChange change = TimetableChange.between(before, after);

        // then
        assertThat(change.days()).contains(new DateRange(MONDAY.plusDays(2), MONDAY.plusDays(3)));
        assertThat(figures(change)).isEqualTo("2 → 2: 2 same, 0 changed, 0 vanished, 0 new");
    }

    @Test
    void daysOfBothWithinWhichOneSaysNothingCount() {
        // given
        TimetableState before = state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52"));
        TimetableState after = state(train("t1", "RJ 60", days(0, 6), "Wien 08:30", "Salzburg 10:52"));

        // then
        assertThat(figures(TimetableChange.between(before, after)))
                .isEqualTo("7 → 2: 2 same, 0 changed, 5 vanished, 0 new");
        assertThat(TimetableChange.between(before, after).drop()).isCloseTo(5 / 7.0, within(1e-12));
    }

    @Test
    void whereTheNewOneSaysNothingOfTheOldOnesDaysAllVanishes() {
        // given
        TimetableState before = state(train("t1", "RJ 60", days(0, 1), "Wien 08:30", "Salzburg 10:52"));
        TimetableState later = state(train("t1", "RJ 60", days(4, 5), "Wien 08:30", "Salzburg 10:52"));

        for (TimetableState after : List.of(later, state())) {
            // when
            TimetableChange change = TimetableChange.between(before, after);

            // then
            assertThat(change.days()).contains(new DateRange(MONDAY, MONDAY.plusDays(1)));
            assertThat(figures(change)).isEqualTo("2 → 0: 0 same, 0 changed, 2 vanished, 0 new");
            assertThat(change.drop()).isEqualTo(1);
        }
    }

    @Test
    void whereTheOldOneSaysNothingNothingChanges() {
        assertThat(TimetableChange.between(state(), state(train("t1", "RJ 60", ALL, "Wien 08:30", "Salzburg 10:52"))))
                .isEqualTo(TimetableChange.NONE);
        assertThat(TimetableChange.NONE.drop()).isZero();
    }

    @Test
    void moreRunsAreNoDrop() {
        assertThat(TimetableChange.between(state(bus("a", "08:00")), state(bus("a", "08:00"), bus("b", "09:00")))
                        .drop())
                .isZero();
    }

    @Test
    void aRepeatedTripCountsAsOftenAsItGoes() {
        // given
        SeenTrip metro = metro("06:00", "09:00", 10);

        // when
        TimetableChange change = TimetableChange.between(state(metro), state(metro("06:00", "09:00", 20)));

        // then
        assertThat(figures(change)).isEqualTo("126 → 63: 0 same, 126 changed, 0 vanished, 0 new");
        assertThat(TimetableChange.between(state(metro), state(metro)).same()).isEqualTo(126);
        assertThat(change.drop()).isEqualTo(0.5);
    }

    @Test
    void aTripThatIsThereTwiceIsOneForTravellers() {
        SeenTrip twice = train("t2", "RJ 60", days(0), "Wien 08:30", "Salzburg 10:52");

        assertThat(TimetableChange.between(
                                state(train("t1", "RJ 60", days(0), "Wien 08:30", "Salzburg 10:52"), twice),
                                state(twice))
                        .before())
                .isEqualTo(1);
    }

    @Test
    void figuresAddUp() {
        // given: some stay, some go later, some vanish, some are new
        TimetableState before = new TimetableState(WEEK);
        TimetableState after = new TimetableState(WEEK);
        IntStream.range(0, 200).forEach(i -> before.add(bus("b" + i, clock(300 + 5 * i))));
        IntStream.range(0, 220)
                .filter(i -> i % 7 != 0)
                .forEach(i -> after.add(bus("a" + i, clock(300 + 5 * i + i % 3))));

        // when
        TimetableChange change = TimetableChange.between(before, after);

        // then
        assertThat(change.before()).isEqualTo(change.same() + change.changed() + change.vanished());
        assertThat(change.after()).isEqualTo(change.same() + change.changed() + change.appeared());
        assertThat(change.before()).isEqualTo(1_400);
        assertThat(change.after()).isEqualTo(7 * (220 - 32));
        assertThat(change.changed()).isPositive();
    }

    @Test
    void timetablesOfOtherStretchesAreNotCompared() {
        TimetableState other = new TimetableState(new DateRange(MONDAY, MONDAY));
        other.add(train(
                "t1", "RJ 60", DaySet.of(new DateRange(MONDAY, MONDAY), List.of(MONDAY)), "Wien 08:30", "Linz 10:00"));

        assertThatThrownBy(() -> TimetableChange.between(state(bus("a", "08:00")), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aTripCallsSomewhere() {
        assertThatThrownBy(() -> new SeenTrip("t1", "RJ 60", true, List.of(), List.of(), ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("t1", "Maybe");
        assertThatThrownBy(() -> new VisibleRun("t1", "", "a", "b", time("08:00"), time("09:00"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("t1", "0 times", "Maybe");
    }

    private static TimetableState state(SeenTrip... trips) {
        TimetableState state = new TimetableState(WEEK);
        List.of(trips).forEach(state::add);
        return state;
    }

    private static SeenTrip train(String id, String number, DaySet days, String... calls) {
        return trip(id, number, true, days, calls);
    }

    private static SeenTrip bus(String id, String departure) {
        return trip(id, "42", false, ALL, "Dom " + departure, "Zoo " + departure.replaceFirst(":.", ":5"));
    }

    private static SeenTrip trip(String id, String number, boolean numbered, DaySet days, String... calls) {
        List<SeenCall> seen = List.of(calls).stream()
                .map(call -> call.split(" ", 2))
                .map(words -> new SeenCall(words[0], words[0], time(words[1]), time(words[1]), true, true))
                .toList();
        return new SeenTrip(id, number, numbered, seen, List.of(), days);
    }

    private static SeenTrip metro(String first, String end, int minutes) {
        SeenTrip pattern = trip("m", "U1", false, ALL, "Dom 00:00", "Zoo 00:10");
        Frequency repeat = new Frequency("m", time(first), time(end), Duration.ofMinutes(minutes), true);
        return new SeenTrip("m", "U1", false, pattern.calls(), List.of(repeat), ALL);
    }

    private static SeenTrip with(SeenTrip trip, List<SeenCall> calls) {
        return new SeenTrip(trip.tripId(), trip.number(), trip.numbered(), calls, trip.repeats(), trip.days());
    }

    private static DaySet days(Integer... places) {
        return DaySet.of(WEEK, List.of(places).stream().map(MONDAY::plusDays).toList());
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static ServiceTime time(String clock) {
        return ServiceTime.find(clock + ":00").orElseThrow();
    }

    private static String figures(TimetableChange change) {
        return "%d → %d: %d same, %d changed, %d vanished, %d new"
                .formatted(
                        change.before(),
                        change.after(),
                        change.same(),
                        change.changed(),
                        change.vanished(),
                        change.appeared());
    }

    private static List<String> changes(TimetableState before, TimetableState after) {
        return TimetableChange.between(before, after).changes().stream()
                .map(TimetableChangeTest::words)
                .toList();
    }

    private static String words(RunChange change) {
        String days = ", " + change.days().size() + " days";
        if (change instanceof Changed changed) {
            return changed.before() + " → " + changed.after() + days;
        }
        return change instanceof Vanished vanished
                ? "- " + vanished.run() + days
                : "+ " + ((Appeared) change).run() + days;
    }
}
