package com.surefoot.transport.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A ride from Linz to Salzburg on the train 60 from Wien, which a new timetable may call otherwise. */
class FollowedRidesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 4);
    private static final DateRange DAYS = new DateRange(DAY, DAY.plusDays(6));
    private static final String BEFORE = "w Wien 08:00, l Linz 09:45, s Salzburg 10:52";
    private static final RideId RIDE = ride("old", Optional.empty(), "l", "s");

    private final List<SeenTrip> before = new ArrayList<>();
    private final List<SeenTrip> after = new ArrayList<>();

    private static RideId ride(String trip, Optional<ServiceTime> start, String from, String to) {
        return new RideId("gtfs:x", new RunId(trip, start, DAY), from, to);
    }

    private static ServiceTime time(String clock) {
        return ServiceTime.find(clock + ":00").orElseThrow();
    }

    /** @param calls such as {@code w Wien 08:00}: a stop, its station, and when the train is there */
    private static SeenTrip trip(String id, String number, boolean numbered, String calls, Frequency... repeats) {
        return new SeenTrip(
                id,
                number,
                numbered,
                Stream.of(calls.split(", "))
                        .map(call -> call.split(" "))
                        .map(words -> new SeenCall(words[0], words[1], time(words[2]), time(words[2]), true, true))
                        .toList(),
                List.of(repeats),
                DaySet.of(DAYS, List.of(DAY)));
    }

    private Map<RideId, RideId> renamed(RideId ride) {
        FollowedRides followed = new FollowedRides(List.of(ride));
        before.forEach(followed::seeBefore);
        after.forEach(followed::seeAfter);
        return followed.listRenamed();
    }

    @Test
    void aRunAndItsStopsMayGoByOtherIds() {
        // given
        before.add(trip("old", "60", true, BEFORE));
        after.add(trip("other", "61", true, BEFORE));
        after.add(trip("new", "60", true, "x Wien 08:00, y Linz 09:45, z Salzburg 10:52"));

        // then
        assertThat(renamed(RIDE)).containsExactly(Map.entry(RIDE, ride("new", Optional.empty(), "y", "z")));
    }

    @Test
    void whatIsCalledAsBeforeStaysWhateverElseGoesThen() {
        // given
        before.add(trip("old", "60", true, BEFORE));
        after.add(trip("another", "60", true, BEFORE));
        after.add(trip("old", "60", true, BEFORE));
        after.add(trip("zz", "60", true, BEFORE));

        // then
        assertThat(renamed(RIDE)).isEmpty();
    }

    @Test
    void aTrainThatGoesOnElsewhereIsTheSameToWhoGetsOffBefore() {
        // given
        before.add(trip("old", "60", true, BEFORE));
        after.add(trip("new", "60", true, "l Linz 09:45, s Salzburg 10:52, i Innsbruck 12:40"));

        // then
        assertThat(renamed(RIDE)).containsValue(ride("new", Optional.empty(), "l", "s"));
    }

    @Test
    void underANumberOfItsOwnItMayGoAtAnotherTime() {
        // given
        before.add(trip("old", "60", true, BEFORE));
        after.add(trip("late", "60", true, "l Linz 09:50, s Salzburg 10:57"));

        // then
        assertThat(renamed(RIDE)).containsValue(ride("late", Optional.empty(), "l", "s"));

        // when: there is one at the right time
        after.add(0, trip("right", "60", true, BEFORE));
        after.add(trip("later", "60", true, "l Linz 09:55, s Salzburg 11:00"));

        // then
        assertThat(renamed(RIDE)).containsValue(ride("right", Optional.empty(), "l", "s"));
    }

    @Test
    void underTheNameOfALineItMayNot() {
        // given
        before.add(trip("old", "S1", false, BEFORE));
        after.add(trip("late", "S1", false, "l Linz 09:50, s Salzburg 10:57"));
        after.add(trip("slow", "S1", false, "l Linz 09:45, s Salzburg 10:57"));

        // then
        assertThat(renamed(RIDE)).isEmpty();
    }

    @Test
    void onAnotherDayOrWithoutGettingOnItIsAnother() {
        // given
        before.add(trip("old", "60", true, BEFORE));
        SeenTrip same = trip("new", "60", true, BEFORE);
        after.add(new SeenTrip("new", "60", true, same.calls(), List.of(), DaySet.of(DAYS, List.of(DAY.plusDays(1)))));
        List<SeenCall> closed = new ArrayList<>(same.calls());
        closed.set(1, new SeenCall("l", "Linz", time("09:45"), time("09:45"), false, true));
        after.add(new SeenTrip("closed", "60", true, closed, List.of(), same.days()));

        // then
        assertThat(renamed(RIDE)).isEmpty();
    }

    @Test
    void aRepeatedTripIsFoundByWhenItStarts() {
        // given: every half an hour, and then written out in two trips
        RideId nine = ride("old", Optional.of(time("09:00")), "l", "s");
        before.add(trip("old", "S1", false, "w Wien 00:00, l Linz 01:45, s Salzburg 02:52", every("old", 30)));
        after.add(trip("new", "S1", false, "w Wien 00:00, l Linz 01:45, s Salzburg 02:52", every("new", 60)));
        after.add(trip("single", "S1", false, "w Wien 09:30, l Linz 11:15, s Salzburg 12:22"));

        // then
        assertThat(renamed(nine)).containsValue(ride("new", Optional.of(time("09:00")), "l", "s"));
        assertThat(renamed(ride("old", Optional.of(time("09:30")), "l", "s")))
                .containsValue(ride("single", Optional.empty(), "l", "s"));
        assertThat(renamed(ride("old", Optional.of(time("10:30")), "l", "s"))).isEmpty();
    }

    private static Frequency every(String trip, int minutes) {
        return new Frequency(trip, time("06:00"), time("12:00"), Duration.ofMinutes(minutes), true);
    }

    @Test
    void aRideThatTheOldTimetableDoesNotHaveIsNotFollowed() {
        // given: another stop, and the other way round
        before.add(trip("old", "60", true, BEFORE));
        after.add(trip("new", "60", true, BEFORE));

        // then
        assertThat(renamed(ride("old", Optional.empty(), "q", "s"))).isEmpty();
        assertThat(renamed(ride("old", Optional.empty(), "s", "l"))).isEmpty();
        assertThat(renamed(ride("other", Optional.empty(), "l", "s"))).isEmpty();
    }
}
