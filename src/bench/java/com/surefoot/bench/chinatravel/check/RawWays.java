package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.check.RawCity.Point;
import com.surefoot.bench.chinatravel.check.RawCity.Station;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;

/** The benchmark's rules for walking, metro and taxi. */
public final class RawWays {

    private static final double WALK_KMH = 5;
    private static final double METRO_KMH = 30;
    private static final double TAXI_KMH = 40;
    private static final int[] METRO_TIERS_KM = {4, 9, 14, 21, 28, 37, 48, 61};
    private static final String STATION = "-地铁站";

    private final RawCity city;
    private final Map<String, Optional<Station>> nearest = new HashMap<>();

    public RawWays(RawCity city) {
        this.city = city;
    }

    /**
     * A stage as it must be.
     *
     * @param price in yuan of one ticket or car
     */
    record Stage(String mode, String start, String end, int startMinute, int endMinute, double price, double km) {}

    /** The stages from one place to another; empty where a place is unknown or the metro does not serve the way. */
    Optional<List<Stage>> find(String mode, String start, String end, int startMinute) {
        Point from = city.places().get(start);
        Point to = city.places().get(end);
        if (from == null || to == null || startMinute == Clock.UNREADABLE) {
            return Optional.empty();
        }
        double km = kilometres(from, to);
        return switch (mode) {
            case "walk" -> Optional.of(List.of(stage("walk", start, end, startMinute, WALK_KMH, 0, km)));
            case "taxi" -> Optional.of(List.of(stage("taxi", start, end, startMinute, TAXI_KMH, taxi(km), km)));
            case "metro" -> metro(start, end, startMinute);
            default -> Optional.empty();
        };
    }

    private Optional<List<Stage>> metro(String start, String end, int startMinute) {
        Optional<Station> boards = nearest(start);
        Optional<Station> alights = nearest(end);
        if (boards.isEmpty() || alights.isEmpty() || boards.equals(alights)) {
            return Optional.empty();
        }
        Point on = boards.get().point();
        Point off = alights.get().point();
        String onName = boards.get().name() + STATION;
        String offName = alights.get().name() + STATION;
        Stage to = stage("walk", start, onName, startMinute, WALK_KMH, 0, kilometres(place(start), on));
        double km = kilometres(on, off);
        Stage ride = stage("metro", onName, offName, to.endMinute(), METRO_KMH, metro(km), km);
        Stage from = stage("walk", offName, end, ride.endMinute(), WALK_KMH, 0, kilometres(off, place(end)));
        return Optional.of(List.of(to, ride, from));
    }

    private static Stage stage(
            String mode, String start, String end, int startMinute, double kmh, double price, double km) {
        return new Stage(mode, start, end, startMinute, startMinute + (int) (km / kmh * 60), price, km);
    }

    /** Two entries of one station under several lines are the same station. */
    private Optional<Station> nearest(String place) {
        return nearest.computeIfAbsent(place, name -> city.stations().stream()
                .min(Comparator.comparingDouble(station -> kilometres(place(name), station.point()))));
    }

    private Point place(String name) {
        Point point = city.places().get(name);
        if (point == null) {
            throw new IllegalArgumentException("'%s' has no position. Maybe it is elsewhere?".formatted(name));
        }
        return point;
    }

    /**
     * The straight distance between two places.
     *
     * @throws IllegalArgumentException if one has no position
     */
    public double kilometres(String start, String end) {
        return kilometres(place(start), place(end));
    }

    private static double kilometres(Point a, Point b) {
        return Geodesic.WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon()).s12 / 1000;
    }

    private static double taxi(double km) {
        double fare = 11 + 3.5 * Math.max(0, Math.min(km, 10) - 1.8) + 4.5 * Math.max(0, km - 10);
        return Math.round(fare * 100) / 100.0;
    }

    private static double metro(double km) {
        int fare = 2;
        for (int tier : METRO_TIERS_KM) {
            if (km <= tier) {
                return fare;
            }
            fare++;
        }
        return 9 + Math.ceil((km - 61) / 15);
    }
}
