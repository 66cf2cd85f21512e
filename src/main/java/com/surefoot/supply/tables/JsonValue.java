package com.surefoot.supply.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document that knows where it stands. */
public final class JsonValue {

    private final SourceLine line;
    private final String name;
    /** A map of fields, a list of elements, text, or null. */
    private final @Nullable Object content;

    JsonValue(SourceLine line, String name, @Nullable Object content) {
        this.line = line;
        this.name = name;
        this.content = content;
    }

    public SourceLine line() {
        return line;
    }

    /** The fields of an object in the document's order. */
    public Map<String, JsonValue> fields() {
        if (content instanceof Map<?, ?> map) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            map.forEach((key, value) -> fields.put((String) key, (JsonValue) value));
            return fields;
        }
        throw mismatch("an object");
    }

    /** The elements of an array. */
    public List<JsonValue> elements() {
        if (content instanceof List<?> list) {
            List<JsonValue> elements = new ArrayList<>();
            list.forEach(element -> elements.add((JsonValue) element));
            return elements;
        }
        throw mismatch("an array");
    }

    /** A field of an object; one that is missing reads as null. */
    public JsonValue get(String field) {
        JsonValue value = fields().get(field);
        return value == null ? new JsonValue(line, field, null) : value;
    }

    public boolean isNull() {
        return content == null;
    }

    /** Text, a number or a flag as a cell; null as an empty one. */
    public Cell cell() {
        if (content instanceof Map || content instanceof List) {
            throw mismatch("a single value");
        }
        return new Cell(line, name, content == null ? "" : content.toString());
    }

    /** A field of an object as a cell. */
    public Cell cell(String field) {
        return get(field).cell();
    }

    private RuntimeException mismatch(String expected) {
        return line.broken(
                "%s is not %s.".formatted(name, expected), "Maybe the file is of another kind, or another version?");
    }
}
