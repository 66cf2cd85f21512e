package com.surefoot.web.standin.rapid;

import com.surefoot.travel.GeoPoint;
import com.surefoot.web.standin.Fields;
import java.util.List;

/** The box around a polygon as GeoJSON has it: longitude before latitude. */
record Box(double west, double south, double east, double north) {

    /** The shortest ring is a triangle that is closed. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 2_000;

    /** @throws IllegalArgumentException if it is no polygon */
    static Box read(Fields polygon) {
        List<List<Double>> ring =
                polygon.findText("type").orElse("").equals("Polygon") ? polygon.ring("coordinates") : List.of();
        if (ring.size() < SHORTEST || ring.size() > LONGEST) {
            throw new IllegalArgumentException("The polygon has %d corners. Maybe send a GeoJSON Polygon of %d to %d?"
                    .formatted(ring.size(), SHORTEST, LONGEST));
        }
        return new Box(least(ring, 0), least(ring, 1), most(ring, 0), most(ring, 1));
    }

    private static double least(List<List<Double>> ring, int index) {
        return ring.stream().mapToDouble(point -> point.get(index)).min().orElseThrow();
    }

    private static double most(List<List<Double>> ring, int index) {
        return ring.stream().mapToDouble(point -> point.get(index)).max().orElseThrow();
    }

    boolean holds(GeoPoint point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }
}
