package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

/** A disc on the ground: everything within a radius of a centre. */
public record Area(GeoPoint centre, Distance radius) {

    private static final double METRES_PER_DEGREE = 110_574;

    public Area {
        requireNonNull(centre, "centre");
        requireNonNull(radius, "radius");
    }

    public boolean contains(GeoPoint point) {
        return centre.distanceTo(point).compareTo(radius) <= 0;
    }

    /** The southern edge of a box around the area, in degrees; the box is never smaller than the area. */
    public double south() {
        return Math.max(-90, centre.lat() - latitudeSpan());
    }

    /** The northern edge of a box around the area, in degrees. */
    public double north() {
        return Math.min(90, centre.lat() + latitudeSpan());
    }

    /** The western edge of a box around the area, in degrees; may be under −180 near the date line. */
    public double west() {
        return centre.lon() - longitudeSpan();
    }

    /** The eastern edge of a box around the area, in degrees; may be over 180 near the date line. */
    public double east() {
        return centre.lon() + longitudeSpan();
    }

    private double latitudeSpan() {
        return radius.metres() / METRES_PER_DEGREE;
    }

    private double longitudeSpan() {
        double widest = Math.cos(Math.toRadians(Math.min(89, Math.abs(centre.lat()) + latitudeSpan())));
        return latitudeSpan() / widest;
    }
}
