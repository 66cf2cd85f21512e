package com.surefoot.web.standin;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object that somebody sent; what is missing or of another form is an {@link IllegalArgumentException}. */
public final class Fields {

    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    private static final int LONGEST = 60;
    private static final byte[] NOTHING = {};

    private final Map<?, ?> fields;

    private Fields(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** Reads a body. */
    public static Fields read(JsonMapper json, HttpRequest<byte[]> request) {
        byte[] body = request.getBody().orElse(NOTHING);
        try {
            return of("the body", json.readValue(body, OBJECT));
        } catch (IOException | RuntimeException e) {
            throw wrong("the body", new String(body, StandardCharsets.UTF_8), "a JSON object", e);
        }
    }

    private static Fields of(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Fields(fields);
        }
        throw wrong(name, value, "an object");
    }

    public boolean has(String field) {
        return fields.get(field) != null;
    }

    public Fields object(String field) {
        return of(field, fields.get(field));
    }

    public Optional<String> findText(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::valueOf);
    }

    public OptionalInt findNumber(String field) {
        if (!has(field)) {
            return OptionalInt.empty();
        }
        if (fields.get(field) instanceof Integer number) {
            return OptionalInt.of(number);
        }
        throw wrong(field, fields.get(field), "a whole number");
    }

    public double decimal(String field) {
        if (fields.get(field) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(field, fields.get(field), "a number");
    }

    public LocalDate date(String field) {
        return date(field, findText(field).orElse(""));
    }

    /** Reads what is called by a name as a date. */
    public static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, text, "a date such as 2027-06-04", e);
        }
    }

    public List<Fields> objects(String field) {
        List<Fields> objects = new ArrayList<>();
        list(field).forEach(each -> objects.add(of(field, each)));
        return objects;
    }

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        list(field).forEach(each -> texts.add(String.valueOf(each)));
        return texts;
    }

    public List<Integer> numbers(String field) {
        List<Integer> numbers = new ArrayList<>();
        list(field).forEach(each -> {
            if (!(each instanceof Integer number)) {
                throw wrong(field, each, "whole numbers");
            }
            numbers.add(number);
        });
        return numbers;
    }

    /** The outer ring of GeoJSON's coordinates of a polygon: pairs of numbers. */
    public List<List<Double>> ring(String field) {
        List<List<Double>> ring = new ArrayList<>();
        for (Object point : list(field, list(field).stream().findFirst().orElse(null))) {
            List<?> pair = List.copyOf(list(field, point));
            if (pair.size() < 2 || !(pair.get(0) instanceof Number x) || !(pair.get(1) instanceof Number y)) {
                throw wrong(field, point, "pairs of numbers");
            }
            ring.add(List.of(x.doubleValue(), y.doubleValue()));
        }
        return ring;
    }

    private Collection<?> list(String field) {
        return list(field, fields.get(field));
    }

    private static Collection<?> list(String field, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list;
        }
        throw wrong(field, value, "a list");
    }

    /** An object to answer with, whose fields keep their order; names and values in turn. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    private static IllegalArgumentException wrong(String name, @Nullable Object value, String expected) {
        return wrong(name, value, expected, null);
    }

    private static IllegalArgumentException wrong(
            String name, @Nullable Object value, String expected, @Nullable Exception cause) {
        String text = String.valueOf(value);
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException(
                "%s is '%s'. Maybe it should be %s?".formatted(name, shown, expected), cause);
    }
}
