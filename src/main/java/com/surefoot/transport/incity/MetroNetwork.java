package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stations of a city's metro and the rules it runs by. */
public record MetroNetwork(MetroRules rules, List<MetroStation> stations) {

    private static final int SHORTLIST = 4;

    public MetroNetwork {
        requireNonNull(rules, "rules");
        stations = List.copyOf(stations);
    }

    /** The station nearest to a point, over all lines; empty if there are no stations. */
    public Optional<MetroStation> findNearest(GeoPoint point) {
        // a flat-earth estimate sorts out the few stations that are worth an exact geodesic
        return stations.stream()
                .sorted(Comparator.comparingDouble(
                        station -> estimate(point, station.place().point())))
                .limit(SHORTLIST)
                .min(Comparator.comparing(
                        station -> point.distanceTo(station.place().point())));
    }

    private static double estimate(GeoPoint a, GeoPoint b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
        return north * north + east * east;
    }
}
