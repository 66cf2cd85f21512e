package com.surefoot.supply.rapid;

import com.surefoot.travel.Area;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An area as GeoJSON: a box around it, counterclockwise, with longitude before latitude. */
final class Polygon {

    private static final double HALF_AROUND = 180;
    private static final double ALL_AROUND = 360;

    private Polygon() {}

    /** One box, or two where the date line divides it: no polygon crosses that (RFC 7946, section 3.1.9). */
    static List<byte[]> around(Area area) {
        double west = area.west();
        double east = area.east();
        if (east - west >= ALL_AROUND) {
            return List.of(box(area, -HALF_AROUND, HALF_AROUND));
        }
        if (west < -HALF_AROUND) {
            return List.of(box(area, west + ALL_AROUND, HALF_AROUND), box(area, -HALF_AROUND, east));
        }
        if (east > HALF_AROUND) {
            return List.of(box(area, west, HALF_AROUND), box(area, -HALF_AROUND, east - ALL_AROUND));
        }
        return List.of(box(area, west, east));
    }

    private static byte[] box(Area area, double west, double east) {
        String json = String.format(Locale.ROOT, """
                {"type":"Polygon","coordinates":[[\
                [%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]]}""", west, area.south(), east, area.north());
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
