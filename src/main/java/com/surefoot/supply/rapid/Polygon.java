package com.surefoot.supply.rapid;

import com.surefoot.travel.Area;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An area as GeoJSON: a box around it, counterclockwise, with longitude before latitude. */
final class Polygon {

    private static final double HALF_AROUND = 180;

    private Polygon() {}

    static byte[] around(Area area) {
        double west = Math.max(-HALF_AROUND, area.west());
        double east = Math.min(HALF_AROUND, area.east());
        String json = String.format(Locale.ROOT, """
                {"type":"Polygon","coordinates":[[\
                [%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]]}""", west, area.south(), east, area.north());
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
