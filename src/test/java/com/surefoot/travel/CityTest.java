package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityTest {

    private static final City MUNICH = new City(
            new CityId("munich"),
            "Munich",
            "München",
            Set.of("Monaco di Baviera"),
            "DE",
            new Area(new GeoPoint(48.14, 11.58), Distance.ofKilometres(30)),
            ZoneId.of("Europe/Berlin"),
            Currency.getInstance("EUR"));

    @ParameterizedTest
    @ValueSource(strings = {"munich", "MUNICH", "München", "munchen", "Monaco di Baviera"})
    void isCalledByEachOfItsNamesHoweverTheyAreSpelled(String name) {
        assertThat(MUNICH.isCalled(name)).isTrue();
    }

    @Test
    void isNotCalledByAPartOfAName() {
        assertThat(MUNICH.isCalled("Monaco")).isFalse();
    }
}
