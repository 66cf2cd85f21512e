package com.surefoot.bench.unsat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.bench.unsat.Trip.Leg;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TripTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 24);

    private static Leg leg(String from, String to, String departure, Duration duration) {
        return new Leg(SmallTables.flight(from, to, LocalTime.parse(departure), duration), DAY);
    }

    @Test
    void givenCitiesOfSeveralZones_whenFlown_thenTheLandingIsByTheClocksWhereItLands() {
        Leg east = leg("London", "Bangkok", "09:35", Duration.ofMinutes(11 * 60 + 25));
        Leg west = leg("Hong Kong", "New York City", "10:00", Duration.ofHours(16));
        Leg far = leg("New York City", "Singapore", "22:00", Duration.ofHours(19));

        assertThat(east.lands().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2023-12-25T04:00"));
        assertThat(west.lands().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2023-12-24T13:00"));
        assertThat(far.lands().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2023-12-26T06:00"));
    }

    @Test
    void givenALanding_whenAFlightTakesOffTwoHoursLater_thenItFollowsAndAMinuteEarlierItDoesNot() {
        Leg before = leg("Dubai", "Paris", "08:00", Duration.ofHours(7));

        assertThat(leg("Paris", "London", "14:00", Duration.ofHours(1)).follows(before))
                .isTrue();
        assertThat(leg("Paris", "London", "13:59", Duration.ofHours(1)).follows(before))
                .isFalse();
    }

    @Test
    void givenACityThatNoZoneIsNamedAfter_whenItsClocksAreAskedFor_thenTheMessageSaysSo() {
        assertThatThrownBy(() -> CityZones.of("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Atlantis");
    }

    @Test
    void givenNoDuration_whenAFlightIsMade_thenItIsRefused() {
        assertThatThrownBy(() -> leg("Dubai", "Paris", "08:00", Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Dubai to Paris");
    }
}
