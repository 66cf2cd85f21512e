package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {

    @Test
    void aDegreeOfLatitudeAtTheEquatorIsAsTheEllipsoidHasIt() {
        assertThat(new GeoPoint(0, 0).distanceTo(new GeoPoint(1, 0)).metres()).isCloseTo(110_574.39, within(0.01));
    }

    @Property(seed = "4")
    void whatLiesInAnAreaLiesInItsBox(
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = -170, max = 170) double lon,
            @ForAll @DoubleRange(min = -0.9, max = 0.9) double north,
            @ForAll @DoubleRange(min = -0.9, max = 0.9) double east) {
        Area area = new Area(new GeoPoint(lat, lon), Distance.ofKilometres(60));
        GeoPoint point = new GeoPoint(lat + north, lon + east);
        boolean inBox = point.lat() >= area.south()
                && point.lat() <= area.north()
                && point.lon() >= area.west()
                && point.lon() <= area.east();
        assertThat(!area.contains(point) || inBox).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "NaN, 0", "0, NaN"})
    void whatIsNotOnEarthIsRefused(double lat, double lon) {
        assertThatThrownBy(() -> new GeoPoint(lat, lon)).hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN", "Infinity"})
    void aDistanceIsNeverNegativeNorUnbounded(double metres) {
        assertThatThrownBy(() -> new Distance(metres)).hasMessageContaining("Maybe");
    }
}
