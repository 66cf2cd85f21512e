package com.surefoot.bench.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value.
 *
 * @param content a map of fields, a list of elements, the text of a single value, or null
 */
public record Json(@Nullable Object content) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The lines of a file of JSON lines; blank ones are skipped. */
    public static List<Json> readLines(Path file) throws IOException {
        List<Json> values = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                values.add(parse(line));
            }
        }
        return values;
    }

    /** Parses one value. */
    public static Json parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, new Json(value(parser)));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(new Json(value(parser)));
            }
            return elements;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /** The elements of an array; nothing for anything else. */
    public List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (content instanceof List<?> list) {
            list.forEach(element -> elements.add((Json) element));
        }
        return elements;
    }

    /** A field that is there and not null. */
    public Optional<Json> find(String field) {
        return content instanceof Map<?, ?> map && map.get(field) instanceof Json json && json.content != null
                ? Optional.of(json)
                : Optional.empty();
    }

    /** The text of a field that is there and is a single value. */
    public Optional<String> findText(String field) {
        return find(field).filter(Json::isSingle).map(json -> String.valueOf(json.content));
    }

    /**
     * A field's text.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public String text(String field) {
        return findText(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no '%s'. Maybe the file is of another kind?".formatted(content, field)));
    }

    public int integer(String field) {
        return Integer.parseInt(text(field));
    }

    /** Whether it is neither an array nor an object nor null. */
    public boolean isSingle() {
        return content instanceof String;
    }

    public boolean isEmptyObject() {
        return content instanceof Map<?, ?> map && map.isEmpty();
    }

    /** The names of an object's fields. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (content instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }
}
