package com.surefoot.web;

import com.surefoot.sandbox.Sandbox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts {@code sampleData} before the fields of a document, or of each in a list, unless it says so itself. */
@Singleton
@Requires(bean = Sandbox.class)
final class SampleMark {

    private static final String FIELD = "sampleData";

    private final JsonMapper json;

    SampleMark(JsonMapper json) {
        this.json = json;
    }

    /** The same, marked; what is no document, such as a picture, stays as it is. */
    Object on(Object document) {
        if (document instanceof byte[] || document instanceof CharSequence) {
            return document;
        }
        try {
            return marked(json.writeValueToTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode marked(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> marked = new ArrayList<>();
            node.values().forEach(each -> marked.add(marked(each)));
            return JsonNode.createArrayNode(marked);
        }
        return node.isObject() && node.get(FIELD) == null ? withMark(node) : node;
    }

    private static JsonNode withMark(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(FIELD, JsonNode.createBooleanNode(true));
        object.entries().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return JsonNode.createObjectNode(fields);
    }
}
