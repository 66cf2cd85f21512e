package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Things by where they are, so that those within a kilometre of a point are found without a look at all of them. */
public final class Nearby<T> {

    /** Degrees of latitude, a little more than a kilometre. */
    private static final double CELL = 0.01;

    private record Cell(long south, long west) {}

    private record Numbered<T>(int number, T thing) {}

    private final Map<Cell, List<Numbered<T>>> byCell = new HashMap<>();
    private int count;

    /** Adds a thing at a point. */
    public void add(GeoPoint point, T thing) {
        byCell.computeIfAbsent(cell(point), unused -> new ArrayList<>()).add(new Numbered<>(count++, thing));
    }

    /** All within a kilometre and some beyond, in the order in which they were added. */
    public Stream<T> near(GeoPoint point) {
        Cell cell = cell(point);
        // degrees of longitude are shorter than those of latitude, so that more cells are near
        double lat = Math.min(89, Math.abs(point.lat()) + CELL);
        long span = (long) Math.ceil(1 / Math.cos(Math.toRadians(lat)));
        return LongStream.rangeClosed(cell.south() - 1, cell.south() + 1)
                .boxed()
                .flatMap(south -> LongStream.rangeClosed(cell.west() - span, cell.west() + span)
                        .mapToObj(west -> new Cell(south, west)))
                .flatMap(near -> byCell.getOrDefault(near, List.of()).stream())
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::thing);
    }

    private static Cell cell(GeoPoint point) {
        requireNonNull(point, "point");
        return new Cell((long) Math.floor(point.lat() / CELL), (long) Math.floor(point.lon() / CELL));
    }
}
