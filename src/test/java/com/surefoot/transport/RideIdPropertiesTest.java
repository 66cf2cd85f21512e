package com.surefoot.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RideIdPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Example
    void anIdSaysWhatPeopleWouldWrite() {
        assertThat(new RideId("gtfs:sncf", RunId.of("T1", DAY), "A", "B")).hasToString("gtfs:sncf:T1:2025-06-02:A:B");
        assertThat(new RideId(
                        "one", new RunId("T1", Optional.of(ServiceTime.of(25, 5, 0)), DAY), "de:08111:6115", "50%"))
                .hasToString("one:T1@25:05:00:2025-06-02:de%3A08111%3A6115:50%25");
    }

    @Property(tries = 1_000, seed = "7")
    void whatIsWrittenIsReadBack(
            @ForAll("sources") String source,
            @ForAll("ids") String trip,
            @ForAll("ids") String from,
            @ForAll("ids") String to,
            @ForAll @IntRange(max = 999 * 3_600) int start,
            @ForAll boolean repeated) {
        // given
        Optional<ServiceTime> at = repeated ? Optional.of(new ServiceTime(start)) : Optional.empty();
        RideId ride = new RideId(source, new RunId(trip, at, DAY), from, to);

        // then
        assertThat(RideId.find(ride.toString())).contains(ride);
    }

    @Example
    void whatIsNoRideOfATimetableIsNone() {
        for (String id : new String[] {
            "", "car:berlin:wien", "one:T1:2025-06-31:A:B", "one:T1:2025-06-02:A:", "T1:2025-06-02:A:B", "one:T1::A:B"
        }) {
            assertThat(RideId.find(id)).isEmpty();
        }
    }

    @Example
    void aRunIsOfATrip() {
        assertThatThrownBy(() -> RunId.of("", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025-06-02", "Maybe");
        assertThat(new RunId("T1", Optional.of(ServiceTime.of(8, 0, 0)), DAY))
                .hasToString("T1 at 08:00:00 on 2025-06-02");
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of("one", "gtfs:one", "gtfs:a:b", "sample-timetable");
    }

    /** Ids hold whatever feeds come up with, such as what looks like the rest of a ride. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of("T1", "de:08111:6115", "a%3Ab", "x@08:00:00", "y:2025-06-02:z", "%", "::", "Gare d'Été"),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .excludeChars('\n', '\r', '\u0085', '\u2028', '\u2029'));
    }
}
