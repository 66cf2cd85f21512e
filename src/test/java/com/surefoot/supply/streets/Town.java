package com.surefoot.supply.streets;

import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented town, written as an OpenStreetMap extract. A point is told by metres east and north of its south-western corner;
 * streets meet where they share a point.
 */
final class Town {

    private static final double SOUTH = 45;
    private static final double WEST = 8;
    private static final double METRES_A_DEGREE = 111_195;
    private static final int GRANULARITY = 100;
    private static final double NANODEGREES = 1e9;

    private record Point(int east, int north) {}

    private record Street(List<Point> points, List<String> tags) {}

    private final Map<Point, Long> nodes = new LinkedHashMap<>();
    private final List<Street> streets = new ArrayList<>();

    static GeoPoint point(double east, double north) {
        return new GeoPoint(
                SOUTH + north / METRES_A_DEGREE, WEST + east / METRES_A_DEGREE / Math.cos(Math.toRadians(SOUTH)));
    }

    static Place place(String name, double east, double north) {
        return new Place(name, point(east, north));
    }

    /** Blocks of a hundred metres: so many streets each way, from a corner on. */
    Town withBlocks(int east, int north, int streets) {
        int end = (streets - 1) * 100;
        for (int i = 0; i < streets; i++) {
            List<Integer> across = new ArrayList<>();
            List<Integer> up = new ArrayList<>();
            for (int at = 0; at <= end; at += 100) {
                across.addAll(List.of(east + at, north + i * 100));
                up.addAll(List.of(east + i * 100, north + at));
            }
            with(List.of("highway", "residential"), across);
            with(List.of("highway", "residential"), up);
        }
        return this;
    }

    /**
     * A street.
     *
     * @param tags names and values
     * @param corners east, north, east, north ...
     */
    Town with(List<String> tags, Integer... corners) {
        return with(tags, List.of(corners));
    }

    private Town with(List<String> tags, List<Integer> corners) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.size(); i += 2) {
            Point point = new Point(corners.get(i), corners.get(i + 1));
            nodes.computeIfAbsent(point, any -> nodes.size() + 1L);
            points.add(point);
        }
        streets.add(new Street(points, tags));
        return this;
    }

    Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        block(out, "OSMHeader", new Bytes().text(4, "OsmSchema-V0.6"));
        block(out, "OSMData", data());
        return out.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, String kind, Bytes content) {
        byte[] blob = new Bytes()
                .sized(1, content.all())
                .whole(2, content.all().length)
                .all();
        byte[] header = new Bytes().text(1, kind).whole(3, blob.length).all();
        out.writeBytes(ByteBuffer.allocate(4).putInt(header.length).array());
        out.writeBytes(header);
        out.writeBytes(blob);
    }

    private Bytes data() {
        List<String> texts = new ArrayList<>(List.of(""));
        Bytes ways = new Bytes();
        long id = 1;
        for (Street street : streets) {
            ways.message(3, way(id++, street, texts));
        }
        Bytes points = new Bytes();
        nodes.forEach((point, number) -> points.message(1, node(number, point)));
        Bytes table = new Bytes();
        texts.forEach(text -> table.text(1, text));
        return new Bytes().message(1, table).message(2, points).message(2, ways);
    }

    private static Bytes node(long number, Point point) {
        GeoPoint place = point(point.east(), point.north());
        return new Bytes()
                .signed(1, number)
                .signed(8, Math.round(place.lat() * NANODEGREES / GRANULARITY))
                .signed(9, Math.round(place.lon() * NANODEGREES / GRANULARITY));
    }

    private Bytes way(long id, Street street, List<String> texts) {
        Bytes keys = new Bytes();
        Bytes values = new Bytes();
        for (int i = 0; i < street.tags().size(); i++) {
            String text = street.tags().get(i);
            if (!texts.contains(text)) {
                texts.add(text);
            }
            (i % 2 == 0 ? keys : values).varint(texts.indexOf(text));
        }
        Bytes points = new Bytes();
        long before = 0;
        for (Point point : street.points()) {
            long number = nodes.getOrDefault(point, 0L);
            points.varint(Bytes.zigzag(number - before));
            before = number;
        }
        return new Bytes()
                .whole(1, id)
                .sized(2, keys.all())
                .sized(3, values.all())
                .sized(8, points.all());
    }
}
