package com.surefoot.travel;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * A point on the WGS-84 ellipsoid.
 *
 * @param lat degrees north, −90 to 90
 * @param lon degrees east, −180 to 180
 */
public record GeoPoint(double lat, double lon) {

    public GeoPoint {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(
                    "%s, %s is not a point on Earth. Maybe latitude and longitude are swapped?".formatted(lat, lon));
        }
    }

    /** The length of the geodesic to the other point (Karney 2013, "Algorithms for geodesics"). */
    public Distance distanceTo(GeoPoint other) {
        return new Distance(Geodesic.WGS84.Inverse(lat, lon, other.lat, other.lon, GeodesicMask.DISTANCE).s12);
    }
}
