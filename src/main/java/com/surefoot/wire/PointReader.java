package com.surefoot.wire;

import com.surefoot.travel.GeoPoint;
import java.util.Optional;

/** Reads a position in degrees. */
final class PointReader {

    private PointReader() {}

    /** Nothing where it is no place on Earth. */
    static Optional<GeoPoint> read(Element position) {
        Optional<Double> lat = degrees(position.child("lat"));
        Optional<Double> lon = degrees(position.child("lon"));
        return lat.filter(north -> Math.abs(north) <= 90)
                .flatMap(north -> lon.filter(east -> Math.abs(east) <= 180).map(east -> new GeoPoint(north, east)));
    }

    private static Optional<Double> degrees(Element element) {
        return element.decimal()
                .filter(text -> text.matches("-?\\d{1,3}(\\.\\d{1,20})?"))
                .map(Double::valueOf);
    }
}
