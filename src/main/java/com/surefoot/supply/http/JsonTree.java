package com.surefoot.supply.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a text from outside, in UTF-8, into fields, lists, texts, decimals, booleans and nulls. */
final class JsonTree {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** An object's fields in the order of the document. */
    record Fields(Map<String, @Nullable Object> values) {
        /** Their names: what is shown of it in a message need not be all. */
        @Override
        public String toString() {
            return "{" + String.join(", ", values.keySet()) + "}";
        }
    }

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws IOException if the text is not one JSON value without repeated fields */
    static @Nullable Object read(byte[] text) throws IOException {
        try (JsonParser parser = STRICT.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("it is empty");
            }
            @Nullable Object value = new JsonTree(parser).value();
            if (parser.nextToken() != null) {
                throw new IOException("something follows its end");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IOException("it is no JSON: " + Excerpt.of(String.valueOf(e.getOriginalMessage())), e);
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Fields object() throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            int before = fields.size();
            fields.put(name, value());
            if (fields.size() == before) {
                throw new IOException(
                        "it is no JSON: there are two fields '%s' in one object".formatted(Excerpt.of(name)));
            }
        }
        return new Fields(fields);
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }
}
