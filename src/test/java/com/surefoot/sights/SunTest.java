package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.poole.openinghoursparser.Event;
import com.surefoot.travel.GeoPoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SunTest {

    /** By the equations of NOAA's solar calculator, which are not those that are used. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "48.137, 11.575, Europe/Berlin, 2026-06-21, 04:31.91, 05:13.44, 21:17.59, 21:59.12",
        "48.137, 11.575, Europe/Berlin, 2026-03-20, 05:45.91, 06:16.91, 18:26.27, 18:57.35",
        "48.137, 11.575, Europe/Berlin, 2026-12-21, 07:24.63, 08:01.23, 16:22.29, 16:58.88",
        "48.137, 11.575, Europe/Berlin, 2026-10-24, 07:14.46, 07:46.41, 18:08.60, 18:40.51",
        "43.7384, 7.4246, Europe/Monaco, 2026-12-01, 07:11.73, 07:43.96, 16:54.40, 17:26.63",
        "-30.03, -51.23, America/Sao_Paulo, 2026-06-21, 06:54.06, 07:20.46, 17:33.09, 17:59.49",
        "-30.03, -51.23, America/Sao_Paulo, 2026-12-21, 04:53.04, 05:20.53, 19:25.61, 19:53.10",
        "69.65, 18.96, Europe/Oslo, 2026-03-20, 04:43.75, 05:43.86, 18:01.54, 19:02.12",
    })
    void theSunRisesAndSetsWhenTheEquationsSay(
            double lat,
            double lon,
            ZoneId zone,
            LocalDate day,
            String dawn,
            String sunrise,
            String sunset,
            String dusk) {
        // given
        Locality place = new Locality("XX", Optional.empty(), new GeoPoint(lat, lon), zone);

        // when / then
        assertThat(minute(Event.DAWN, day, place)).isCloseTo(minutes(dawn), within(2.0));
        assertThat(minute(Event.SUNRISE, day, place)).isCloseTo(minutes(sunrise), within(2.0));
        assertThat(minute(Event.SUNSET, day, place)).isCloseTo(minutes(sunset), within(2.0));
        assertThat(minute(Event.DUSK, day, place)).isCloseTo(minutes(dusk), within(2.0));
    }

    private static double minute(Event event, LocalDate day, Locality place) {
        return Sun.minute(event, day, place).orElseThrow();
    }

    private static double minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Double.parseDouble(time.substring(3));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                "sunrise-sunset @ 2026-06-21 @ 05:14-21:17",
                "dawn-dusk @ 2026-12-21 @ 07:25-16:58",
                "(sunrise+01:00)-(sunset-00:30) @ 2026-06-21 @ 06:14-20:47",
                "09:00-sunset @ 2026-12-21 @ 09:00-16:22",
                "sunrise-14:00 @ 2026-12-21 @ 08:02-14:00",
                "sunset-02:00 @ 2026-12-21 @ 16:22-26:00",
                "sunset-sunrise @ 2026-12-21 @ 16:22-32:02",
                "Mo-Fr 10:00-sunset; Su off @ 2026-06-21 @ closed",
                "22:00-sunset @ 2026-06-21 @ 22:00-45:17",
            })
    void hoursThatGoByTheSun(String text, LocalDate day, String windows) {
        assertThat(Hours.on(day, OpeningHours.parse(text).at(Hours.MUNICH))).isEqualTo(windows);
    }

    @Test
    void whereTheSunDoesNotSetTheHoursAreNotKnown() {
        // given
        OpeningHours hours = OpeningHours.parse("10:00-sunset").at(Hours.TROMSO);

        // when / then
        assertThat(hours.windowsOn(LocalDate.of(2026, 6, 21))).isEmpty();
        assertThat(hours.at(LocalDateTime.of(2026, 6, 21, 12, 0))).isEqualTo(OpeningState.UNKNOWN);
        assertThat(Hours.on(LocalDate.of(2026, 3, 20), hours)).startsWith("10:00-18:0");
    }

    @Test
    void withoutAPlaceTheSunIsNotKnown() {
        // given
        OpeningHours hours = OpeningHours.parse("sunrise-sunset");

        // when / then
        assertThat(hours.findFlaw()).contains(HoursFlaw.NOTHING_CERTAIN);
        assertThat(hours.at(Hours.MONACO).isKnown()).isTrue();
        assertThat(hours.at(Hours.MONACO)).isNotEqualTo(hours);
    }

    @Test
    void anOffsetOfMoreThanHalfADayIsNotEvaluated() {
        assertThat(OpeningHours.parse("(sunrise+13:00)-(sunset+23:00)")
                        .at(Hours.MUNICH)
                        .isKnown())
                .isFalse();
    }
}
