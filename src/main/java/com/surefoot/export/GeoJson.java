package com.surefoot.export;

import com.surefoot.travel.GeoPoint;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trip as GeoJSON (RFC 7946): its places as points, its rides and the ways between places as straight lines. */
public final class GeoJson {

    private static final double HALF_TURN = 180;
    private static final double TURN = 360;

    private final List<Object> features = new ArrayList<>();

    private GeoJson() {}

    /** A document of nothing but maps, lists, texts and numbers. */
    public static Map<String, Object> write(Outing outing) {
        GeoJson json = new GeoJson();
        Optional<Spot> here = Optional.empty();
        for (Event event : outing.events()) {
            here.filter(spot -> !spot.point().equals(event.from().point())).ifPresent(spot -> json.way(spot, event));
            json.event(event);
            here = Optional.of(event.to());
        }
        return Map.of("type", "FeatureCollection", "features", json.features);
    }

    private void event(Event event) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", event.kind().word());
        properties.put("name", event.from().name());
        properties.put("title", event.title());
        properties.put("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.start()));
        properties.put("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.end()));
        event.confidence().ifPresent(confidence -> properties.put("confidence", confidence));
        add(event.moves() ? line(event.from(), event.to()) : point(event.from()), properties);
    }

    private void way(Spot from, Event to) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "way");
        to.way().ifPresent(way -> properties.put("title", way));
        add(line(from, to.from()), properties);
    }

    private void add(Map<String, Object> geometry, Map<String, Object> properties) {
        features.add(Map.of("type", "Feature", "geometry", geometry, "properties", properties));
    }

    private static Map<String, Object> point(Spot spot) {
        return Map.of("type", "Point", "coordinates", position(spot.point()));
    }

    private static Map<String, Object> line(Spot from, Spot to) {
        GeoPoint one = from.point();
        GeoPoint other = to.point();
        return Math.abs(one.lon() - other.lon()) <= HALF_TURN
                ? Map.of("type", "LineString", "coordinates", List.of(position(one), position(other)))
                : Map.of("type", "MultiLineString", "coordinates", cut(one, other));
    }

    /** No line may cross the antimeridian (3.1.9). */
    private static List<Object> cut(GeoPoint from, GeoPoint to) {
        double edge = from.lon() > 0 ? HALF_TURN : -HALF_TURN;
        double until = to.lon() + Math.copySign(TURN, from.lon());
        double lat = from.lat() + (to.lat() - from.lat()) * (edge - from.lon()) / (until - from.lon());
        return List.of(List.of(position(from), List.of(edge, lat)), List.of(List.of(-edge, lat), position(to)));
    }

    private static List<Double> position(GeoPoint point) {
        return List.of(point.lon(), point.lat());
    }
}
