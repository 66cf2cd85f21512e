package com.surefoot.transport.incity;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetroNetworkPropertiesTest {

    private static final MetroRules RULES = new MetroRules(
            30,
            1,
            Duration.ZERO,
            List.of(new FareTier(Double.POSITIVE_INFINITY, Money.zero(Currency.getInstance("EUR")))));

    @Property(seed = "7")
    void theNearestStationIsNearestOnTheEllipsoid(
            @ForAll("points") List<GeoPoint> stations, @ForAll("point") GeoPoint from) {
        // given
        MetroNetwork network = network(stations);

        // when
        double found = network.findNearest(from)
                .map(station -> from.distanceTo(station.place().point()).metres())
                .orElseThrow();

        // then
        double nearest = stations.stream()
                .map(from::distanceTo)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .metres();
        assertThat(found).isEqualTo(nearest);
    }

    @Example
    void aJunctionOfManyLinesDoesNotHideAStationThatIsALittleNearer() {
        // given: on a sphere the junction in the east is nearer, on the ellipsoid the station in the north is
        GeoPoint from = new GeoPoint(45, 10);
        GeoPoint junction = new GeoPoint(45, 10 + 0.00998 / Math.cos(Math.toRadians(45)));
        GeoPoint north = new GeoPoint(45.01, 10);
        List<GeoPoint> stations = new ArrayList<>(List.of(junction, junction, junction, junction, junction));
        stations.add(north);

        // when / then
        assertThat(network(stations).findNearest(from).orElseThrow().place().point())
                .isEqualTo(north);
    }

    @Example
    void aNetworkWithoutStationsHasNoNearest() {
        assertThat(network(List.of()).findNearest(new GeoPoint(0, 0))).isEmpty();
    }

    private static MetroNetwork network(List<GeoPoint> points) {
        List<MetroStation> stations = new ArrayList<>();
        for (GeoPoint point : points) {
            stations.add(new MetroStation("M", stations.size(), new Place("S" + stations.size(), point)));
        }
        return new MetroNetwork(RULES, stations);
    }

    @Provide
    Arbitrary<List<GeoPoint>> points() {
        return point().list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<GeoPoint> point() {
        return Combinators.combine(
                        Arbitraries.doubles().between(48.0, 48.4),
                        Arbitraries.doubles().between(11.3, 11.9))
                .as(GeoPoint::new);
    }
}
