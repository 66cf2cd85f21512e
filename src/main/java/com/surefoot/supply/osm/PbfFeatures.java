package com.surefoot.supply.osm;

import com.surefoot.supply.osm.OsmId.Kind;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The features of a binary extract. It is read three times, relations, ways and nodes, so that no more is held than the
 * shapes of what is looked for: ways come before the relations and nodes before the ways that need them.
 */
final class PbfFeatures {

    private static final String WHAT = "places";

    /** What is looked for and has a shape. */
    private record Shaped(Map<String, String> tags, List<Long> parts) {}

    private final PbfFile file;
    private final Predicate<Map<String, String>> wanted;
    private final LeftOut leftOut;
    private final Map<Long, Shaped> relations = new LinkedHashMap<>();
    private final Map<Long, Shaped> ways = new LinkedHashMap<>();
    private final Map<Long, long[]> outlines = new HashMap<>();
    private final Map<Long, GeoPoint> points = new HashMap<>();

    /** @param wanted whether something with such tags is looked for */
    PbfFeatures(PbfFile file, Predicate<Map<String, String>> wanted, LeftOut leftOut) {
        this.file = file;
        this.wanted = wanted;
        this.leftOut = leftOut;
    }

    void read(Consumer<Feature> features) throws IOException {
        file.read(new Relations());
        file.read(new Ways());
        file.read(new Points(features));
        ways.forEach((id, way) -> put(new OsmId(Kind.WAY, id), List.of(id), way.tags(), features));
        relations.forEach(
                (id, relation) -> put(new OsmId(Kind.RELATION, id), relation.parts(), relation.tags(), features));
    }

    /** The centre of what ways go round; of an area that the extract cuts off more than half, it is not known. */
    private void put(OsmId id, List<Long> around, Map<String, String> tags, Consumer<Feature> features) {
        Set<Long> nodes = new LinkedHashSet<>();
        int missing = 0;
        for (long way : around) {
            long[] outline = outlines.get(way);
            missing += outline == null ? 1 : 0;
            for (long node : outline == null ? new long[0] : outline) {
                nodes.add(node);
            }
        }
        List<GeoPoint> known = nodes.stream()
                .flatMap(node -> Optional.ofNullable(points.get(node)).stream())
                .toList();
        boolean most = 2 * known.size() >= nodes.size() && 2 * missing <= around.size();
        Optional<GeoPoint> centre = most ? Centre.of(known) : Optional.empty();
        if (centre.isPresent()) {
            features.accept(new Feature(id, centre.get(), tags));
        } else {
            leftOut.add(WHAT, "their outline is not in the extract");
        }
    }

    private final class Relations implements PbfVisitor {

        private final Set<String> areas = Set.of("multipolygon", "boundary");

        @Override
        public Kind kind() {
            return Kind.RELATION;
        }

        @Override
        public void relation(long id, List<Long> outer, Map<String, String> tags) {
            if (!wanted.test(tags)) {
                return;
            }
            if (areas.contains(tags.getOrDefault("type", ""))) {
                relations.put(id, new Shaped(tags, outer));
            } else {
                leftOut.add(WHAT, "a relation that is no area");
            }
        }
    }

    private final class Ways implements PbfVisitor {

        private final Set<Long> needed = new HashSet<>();

        Ways() {
            relations.values().forEach(relation -> needed.addAll(relation.parts()));
        }

        @Override
        public Kind kind() {
            return Kind.WAY;
        }

        @Override
        public void way(long id, Nodes nodes, Map<String, String> tags) throws IOException {
            boolean feature = !tags.isEmpty() && wanted.test(tags);
            if (!feature && !needed.contains(id)) {
                return;
            }
            long[] outline = nodes.read();
            outlines.put(id, outline);
            if (feature) {
                ways.put(id, new Shaped(tags, List.of()));
            }
        }
    }

    private final class Points implements PbfVisitor {

        private final Set<Long> needed = new HashSet<>();
        private final Consumer<Feature> features;

        Points(Consumer<Feature> features) {
            this.features = features;
            for (long[] outline : outlines.values()) {
                for (long node : outline) {
                    needed.add(node);
                }
            }
        }

        @Override
        public Kind kind() {
            return Kind.NODE;
        }

        @Override
        public void node(long id, double lat, double lon, Map<String, String> tags) {
            boolean feature = !tags.isEmpty() && wanted.test(tags);
            if (!feature && !needed.contains(id)) {
                return;
            }
            if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
                leftOut.add(WHAT, "not on Earth");
                return;
            }
            GeoPoint point = new GeoPoint(lat, lon);
            if (needed.contains(id)) {
                points.put(id, point);
            }
            if (feature) {
                features.accept(new Feature(new OsmId(Kind.NODE, id), point, tags));
            }
        }
    }
}
