package com.surefoot.supply.osm;

import com.surefoot.travel.GeoPoint;
import java.util.Collection;
import java.util.Optional;

/** The middle of several points, also where they lie on both sides of the date line. */
final class Centre {

    private Centre() {}

    /** By the mean of their directions from the centre of the Earth; empty if there is none. */
    static Optional<GeoPoint> of(Collection<GeoPoint> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (GeoPoint point : points) {
            double lat = Math.toRadians(point.lat());
            double lon = Math.toRadians(point.lon());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        if (x == 0 && y == 0 && z == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new GeoPoint(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))));
    }
}
