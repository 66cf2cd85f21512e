package com.surefoot.export;

import static com.surefoot.export.Outings.LONDON;
import static com.surefoot.export.Outings.PARIS;
import static com.surefoot.export.Outings.at;
import static com.surefoot.export.Outings.ride;
import static com.surefoot.export.Outings.time;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.GeoPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeoJsonTest {

    private static final Spot FIJI = new Spot("Suva", new GeoPoint(-18, 178));
    private static final Spot SAMOA = new Spot("Apia", new GeoPoint(-14, -172));

    private static List<?> geometries(Outing outing) {
        return ((List<?>) requireNonNull(GeoJson.write(outing).get("features")))
                .stream().map(feature -> ((Map<?, ?>) feature).get("geometry")).toList();
    }

    @Test
    void placesArePointsAndWaysAreLinesWithLongitudesFirst() {
        assertThat(geometries(Outings.of(
                        at(PARIS, "2027-06-04T07:00:00", "2027-06-04T09:00:00", "Europe/Paris"),
                        at(LONDON, "2027-06-04T17:00:00", "2027-06-04T19:00:00", "Europe/London"))))
                .isEqualTo(List.of(
                        Map.of("type", "Point", "coordinates", List.of(2.355, 48.88)),
                        Map.of(
                                "type",
                                "LineString",
                                "coordinates",
                                List.of(List.of(2.355, 48.88), List.of(-0.125, 51.53))),
                        Map.of("type", "Point", "coordinates", List.of(-0.125, 51.53))));
    }

    @Test
    void noLineCrossesTheAntimeridian() {
        // given
        Outing there =
                Outings.of(ride(FIJI, time("2027-06-04T07:00:00", "UTC"), SAMOA, time("2027-06-04T09:00:00", "UTC")));
        Outing back =
                Outings.of(ride(SAMOA, time("2027-06-04T07:00:00", "UTC"), FIJI, time("2027-06-04T09:00:00", "UTC")));

        // then: a fifth of the way lies before it
        assertThat(geometries(there))
                .isEqualTo(List.of(Map.of(
                        "type",
                        "MultiLineString",
                        "coordinates",
                        List.of(
                                List.of(List.of(178.0, -18.0), List.of(180.0, -17.2)),
                                List.of(List.of(-180.0, -17.2), List.of(-172.0, -14.0))))));
        assertThat(geometries(back))
                .isEqualTo(List.of(Map.of(
                        "type",
                        "MultiLineString",
                        "coordinates",
                        List.of(
                                List.of(List.of(-172.0, -14.0), List.of(-180.0, -17.2)),
                                List.of(List.of(180.0, -17.2), List.of(178.0, -18.0))))));
    }
}
