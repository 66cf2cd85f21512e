package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads fields of documents that were written here and kept. */
final class OwnJson {

    private OwnJson() {}

    static Optional<String> find(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(JsonNode::isString)
                .map(JsonNode::getStringValue)
                .filter(text -> !text.isEmpty());
    }

    static String text(JsonNode node, String field) {
        return find(node, field).orElseThrow(() -> lacking(field));
    }

    static JsonNode object(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).orElseThrow(() -> lacking(field));
    }

    /** The elements of a list; none where there is no such field. */
    static Stream<JsonNode> list(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).stream()
                .flatMap(list -> StreamSupport.stream(list.values().spliterator(), false));
    }

    static boolean flag(JsonNode node, String field) {
        JsonNode flag = node.get(field);
        return flag != null && flag.isBoolean() && flag.getBooleanValue();
    }

    private static IllegalArgumentException lacking(String field) {
        return new IllegalArgumentException(
                "What was kept of a trip lacks '%s'. Maybe it was written by another version?".formatted(field));
    }
}
