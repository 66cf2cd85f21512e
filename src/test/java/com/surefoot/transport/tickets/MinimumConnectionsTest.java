package com.surefoot.transport.tickets;

import static com.surefoot.transport.tickets.Tickets.EDINBURGH;
import static com.surefoot.transport.tickets.Tickets.FRANKFURT;
import static com.surefoot.transport.tickets.Tickets.GATWICK;
import static com.surefoot.transport.tickets.Tickets.GRAZ;
import static com.surefoot.transport.tickets.Tickets.HEATHROW;
import static com.surefoot.transport.tickets.Tickets.KENNEDY;
import static com.surefoot.transport.tickets.Tickets.LINZ;
import static com.surefoot.transport.tickets.Tickets.VIENNA;
import static com.surefoot.transport.tickets.Tickets.flight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a change takes depends on borders and terminals, and one to another airport cannot be relied on. */
class MinimumConnectionsTest {

    private static final MinimumConnections USUAL = MinimumConnections.USUAL;

    private static Connection change(Airport from, Airport over, Airport to) {
        return new Connection(flight("A1", from, over, "08:00", "12:00"), flight("A2", over, to, "12:45", "23:00"));
    }

    static Stream<Arguments> borders() {
        return Stream.of(
                Arguments.of("within a country", LINZ, VIENNA, GRAZ, 30),
                Arguments.of("within Schengen", LINZ, FRANKFURT, VIENNA, 30),
                Arguments.of("from within Schengen abroad", VIENNA, FRANKFURT, KENNEDY, 60),
                Arguments.of("from abroad within Schengen", HEATHROW, FRANKFURT, VIENNA, 90),
                Arguments.of("from abroad within a country", FRANKFURT, HEATHROW, EDINBURGH, 90),
                Arguments.of("abroad from within a country", EDINBURGH, HEATHROW, FRANKFURT, 60),
                Arguments.of("from abroad to abroad", VIENNA, HEATHROW, KENNEDY, 90));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("borders")
    void bordersTakeTime(String name, Airport from, Airport over, Airport to, int minutes) {
        assertThat(USUAL.of(change(from, over, to))).as(name).contains(Duration.ofMinutes(minutes));
    }

    @Test
    void whereNobodySaysInWhichCountryThereMayBeABorder() {
        // given
        Airport somewhere = new Airport("XXX", Optional.empty(), Optional.empty(), VIENNA.place(), VIENNA.zone());

        // then
        assertThat(USUAL.of(change(somewhere, VIENNA, LINZ))).contains(Duration.ofMinutes(90));
        assertThat(USUAL.of(change(LINZ, VIENNA, somewhere))).contains(Duration.ofMinutes(60));
    }

    @Test
    void anotherTerminalTakesMore() {
        // given
        Segment in = flight("A1", LINZ, VIENNA, "08:00", "09:00", Optional.empty(), Optional.of("1"));

        // then
        assertThat(terminal(in, Optional.of("1"))).contains(Duration.ofMinutes(30));
        assertThat(terminal(in, Optional.of("3"))).contains(Duration.ofMinutes(60));
        assertThat(terminal(in, Optional.empty())).contains(Duration.ofMinutes(30));
    }

    private static Optional<Duration> terminal(Segment in, Optional<String> out) {
        return USUAL.of(new Connection(in, flight("A2", VIENNA, GRAZ, "12:00", "13:00", out, Optional.empty())));
    }

    @Test
    void aChangeIsAsLongAsItTakesOrItIsAFault() {
        // given
        Segment in = flight("A1", LINZ, VIENNA, "08:00", "09:00");

        // then
        assertThat(USUAL.findFault(new Connection(in, flight("A2", VIENNA, GRAZ, "09:30", "10:00"))))
                .isEmpty();
        assertThat(USUAL.findFault(new Connection(in, flight("A2", VIENNA, GRAZ, "09:29", "10:00"))))
                .contains("from A1 to A2 at VIE there are 29 minutes, and it takes 30");
    }

    @Test
    void noTimeIsLongEnoughToChangeAirports() {
        // given
        Connection change = new Connection(
                flight("A1", VIENNA, GATWICK, "06:00", "07:00"), flight("A2", HEATHROW, KENNEDY, "20:00", "23:00"));

        // then
        assertThat(USUAL.of(change)).isEmpty();
        assertThat(USUAL.findFault(change)).contains("A1 arrives at LGW and A2 leaves from LHR");
    }

    @Test
    void noTimeIsLessThanNone() {
        Duration none = Duration.ZERO;
        assertThatThrownBy(() -> new MinimumConnections(none, none, none, none, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a sign is wrong?");
    }
}
