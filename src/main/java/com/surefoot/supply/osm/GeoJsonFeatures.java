package com.surefoot.supply.osm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The features of a GeoJSON file (RFC 7946) whose properties are OpenStreetMap's tags, one at a time. Ids are written in
 * several ways: {@code "@id": "node/123"}, the same as the feature's {@code id}, or {@code type} and {@code id} among the
 * properties.
 */
final class GeoJsonFeatures {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String WHAT = "places";

    private final String file;
    private final Predicate<Map<String, String>> wanted;
    private final LeftOut leftOut;

    GeoJsonFeatures(String file, Predicate<Map<String, String>> wanted, LeftOut leftOut) {
        this.file = file;
        this.wanted = wanted;
        this.leftOut = leftOut;
    }

    void read(InputStream in, Consumer<Feature> features) throws IOException {
        boolean found = false;
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw broken(0, "there is no object.", "Maybe it is no GeoJSON?");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean list = json.currentName().equals("features") && json.nextToken() == JsonToken.START_ARRAY;
                if (list) {
                    found = true;
                    readAll(json, features);
                } else {
                    skip(json);
                }
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw broken(line, "this is not JSON: " + e.getOriginalMessage() + ".", "Maybe the file is cut short?");
        }
        if (!found) {
            throw broken(0, "there are no features.", "Maybe it is no GeoJSON feature collection?");
        }
    }

    private static void skip(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
            json.nextToken();
        }
        json.skipChildren();
    }

    private BrokenSourceException broken(long line, String problem, String hint) {
        return new BrokenSourceException(file, line, problem, hint);
    }

    private void readAll(JsonParser json, Consumer<Feature> features) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                Draft draft = new Draft();
                draft.read(json);
                put(draft, features);
            } else {
                json.skipChildren();
                leftOut.add(WHAT, "no feature");
            }
        }
    }

    private void put(Draft draft, Consumer<Feature> features) {
        if (!wanted.test(draft.tags)) {
            return;
        }
        Optional<OsmId> id = draft.findId();
        Optional<GeoPoint> centre = draft.offEarth ? Optional.empty() : Centre.of(draft.points);
        if (id.isEmpty()) {
            leftOut.add(WHAT, "no id");
        } else if (centre.isEmpty()) {
            leftOut.add(WHAT, "no position");
        } else {
            features.accept(new Feature(id.get(), centre.get(), draft.tags));
        }
    }

    /** What is read of a feature so far. */
    private static final class Draft {

        private final Map<String, String> tags = new HashMap<>();
        private final List<GeoPoint> points = new ArrayList<>();
        private String id = "";
        private boolean offEarth;

        void read(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                    readTags(json);
                } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                    readGeometry(json);
                } else if (name.equals("id") && value.isScalarValue()) {
                    id = json.getText();
                } else {
                    json.skipChildren();
                }
            }
        }

        private void readTags(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    tags.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }

        private void readGeometry(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean coordinates = json.currentName().equals("coordinates");
                if (json.nextToken() == JsonToken.START_ARRAY && coordinates) {
                    readCoordinates(json);
                } else {
                    json.skipChildren();
                }
            }
        }

        /** All positions of however nested arrays; the last of a ring, which is the first again, counts once. */
        private void readCoordinates(JsonParser json) throws IOException {
            List<Double> numbers = new ArrayList<>();
            int depth = 1;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    depth++;
                } else if (token == JsonToken.END_ARRAY) {
                    depth--;
                    addPoint(numbers);
                    numbers.clear();
                } else if (token != null && token.isNumeric()) {
                    numbers.add(json.getDoubleValue());
                } else {
                    offEarth = true;
                    json.skipChildren();
                    depth = token == null ? 0 : depth;
                }
            }
        }

        /** Longitude comes first, and a height may follow. */
        private void addPoint(List<Double> numbers) {
            if (numbers.isEmpty()) {
                return;
            }
            if (numbers.size() < 2 || !(Math.abs(numbers.get(1)) <= 90) || !(Math.abs(numbers.get(0)) <= 180)) {
                offEarth = true;
                return;
            }
            GeoPoint point = new GeoPoint(numbers.get(1), numbers.get(0));
            if (points.isEmpty() || !points.get(0).equals(point)) {
                points.add(point);
            }
        }

        Optional<OsmId> findId() {
            return Stream.of(
                            OsmId.find(tags.getOrDefault("@id", "")),
                            OsmId.find(id),
                            OsmId.find(tags.getOrDefault("type", ""), tags.getOrDefault("id", "")),
                            OsmId.find(tags.getOrDefault("@type", ""), tags.getOrDefault("@id", "")))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
