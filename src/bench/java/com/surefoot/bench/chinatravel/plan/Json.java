package com.surefoot.bench.chinatravel.plan;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as plain values: maps, lists, text, {@link Long}, {@link Double}, {@link Boolean}, and an empty
 * {@link Optional} for null.
 */
public final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    /** All root values of a file: one, or one a line. */
    public static List<Object> readAll(Path file) throws IOException {
        List<Object> values = new ArrayList<>();
        try (JsonParser json = JSON.createParser(Files.newBufferedReader(file))) {
            while (json.nextToken() != null) {
                values.add(value(json));
            }
        }
        return values;
    }

    /**
     * The only root value of a file.
     *
     * @throws IllegalArgumentException if there are none or several
     */
    public static Object read(Path file) throws IOException {
        List<Object> values = readAll(file);
        if (values.size() != 1) {
            throw new IllegalArgumentException(
                    "%s holds %d values. Maybe it is JSON lines?".formatted(file.getFileName(), values.size()));
        }
        return values.get(0);
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, value(json));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> Optional.empty();
            default -> json.getText();
        };
    }

    /** Writes a value to a file, replacing what was there. */
    public static void write(Path file, Object value) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(Files.newOutputStream(file), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            write(json, value);
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : map.entrySet()) {
                json.writeFieldName(field.getKey().toString());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            writeSingle(json, value);
        }
    }

    private static void writeSingle(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Double real) {
            json.writeNumber(real);
        } else if (value instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else if (value instanceof Optional<?>) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
