package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stations of a city's metro and the rules it runs by. */
public record MetroNetwork(MetroRules rules, List<MetroStation> stations) {

    /** More than the Earth's flattening can make of two squared distances. */
    private static final double ESTIMATE_SLACK = 1.05;

    public MetroNetwork {
        requireNonNull(rules, "rules");
        stations = List.copyOf(stations);
    }

    /** The station nearest to a point, over all lines; empty if there are no stations. */
    public Optional<MetroStation> findNearest(GeoPoint point) {
        // a flat-earth estimate sorts out the few stations that are worth an exact geodesic
        double nearest = stations.stream()
                .mapToDouble(station -> estimate(point, station.place().point()))
                .min()
                .orElse(0);
        return stations.stream()
                .filter(station -> estimate(point, station.place().point()) <= nearest * ESTIMATE_SLACK)
                .min(Comparator.comparing(
                        station -> point.distanceTo(station.place().point())));
    }

    /** The square of the distance, in degrees of latitude. */
    private static double estimate(GeoPoint a, GeoPoint b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return north * north + east * east;
    }
}
