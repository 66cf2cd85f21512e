package com.surefoot.supply.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.surefoot.catalogue.BrokenSourceException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON element by element. */
final class JsonDocument {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;

    JsonDocument(String file) {
        this.file = file;
    }

    /** Passes on the elements of the root if it is an array, and otherwise every root value: JSON lines have many. */
    void read(Reader in, Consumer<JsonValue> elements) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            boolean array = false;
            while (json.nextToken() != null) {
                if (!array && json.currentToken() == JsonToken.START_ARRAY) {
                    array = true;
                } else if (array && json.currentToken() == JsonToken.END_ARRAY) {
                    array = false;
                } else {
                    elements.accept(value(json, "The value"));
                }
            }
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private BrokenSourceException unreadable(JsonProcessingException e) {
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        BrokenSourceException broken = new SourceLine(file, line)
                .broken(
                        "This is not JSON: %s.".formatted(e.getOriginalMessage()),
                        "Maybe the file was not written to its end?");
        broken.initCause(e);
        return broken;
    }

    private JsonValue value(JsonParser json, String name) throws IOException {
        SourceLine line = new SourceLine(file, json.currentTokenLocation().getLineNr());
        return new JsonValue(line, name, content(json, name));
    }

    private @Nullable Object content(JsonParser json, String name) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json);
            case START_ARRAY -> elements(json, name);
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private Map<String, JsonValue> fields(JsonParser json) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json, name));
        }
        return fields;
    }

    private List<JsonValue> elements(JsonParser json, String name) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(json, name));
        }
        return elements;
    }
}
