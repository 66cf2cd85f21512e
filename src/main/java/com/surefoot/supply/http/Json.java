package com.surefoot.supply.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document, and where it stands, so that whoever does not find what it needs can say where. Fields that
 * nobody asks for do no harm.
 */
public final class Json {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** Of a number that is taken, before and after the point. */
    private static final int MOST_DIGITS = 18;

    /** What it is a part of; none of the whole. */
    private final @Nullable Json whole;

    /** Its name or number there. */
    private final Object place;

    private final @Nullable Object value;

    private Json(@Nullable Json whole, Object place, @Nullable Object value) {
        this.whole = whole;
        this.place = place;
        this.value = value;
    }

    /**
     * The value that a text in UTF-8 is.
     *
     * @throws IOException if it is none, or a broken one
     */
    public static Json read(byte[] text) throws IOException {
        return new Json(null, "", JsonTree.read(text));
    }

    /** Where it stands, as {@code /data/0/name}; empty for the whole. */
    public String where() {
        // put together when somebody asks, since hardly anybody does
        return whole == null ? "" : whole.where() + "/" + place;
    }

    /**
     * A field of this object, unless it is missing or null.
     *
     * @throws IOException if this is no object
     */
    public Optional<Json> find(String field) throws IOException {
        @Nullable Object found = map().get(field);
        return found == null ? Optional.empty() : Optional.of(new Json(this, field, found));
    }

    /**
     * A field of this object.
     *
     * @throws IOException if it is missing or null, or this is no object
     */
    public Json get(String field) throws IOException {
        return find(field).orElseThrow(() -> new IOException("%s/%s is missing".formatted(where(), shown(field))));
    }

    /** All fields of this object that are not null, in the order of the document. */
    public Map<String, Json> fields() throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        map().forEach((name, found) -> {
            if (found != null) {
                fields.put(name, new Json(this, shown(name), found));
            }
        });
        return fields;
    }

    /**
     * The elements of this array.
     *
     * @throws IOException if it is none
     */
    public List<Json> elements() throws IOException {
        if (!(value instanceof List<?> found)) {
            throw no("a list");
        }
        List<Json> elements = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            elements.add(new Json(this, i, found.get(i)));
        }
        return elements;
    }

    /** The elements of a field; none if it is missing or null. */
    public List<Json> list(String field) throws IOException {
        Optional<Json> found = find(field);
        return found.isPresent() ? found.get().elements() : List.of();
    }

    /**
     * This text, without blanks around it.
     *
     * @throws IOException if it is none, or one of blanks
     */
    public String text() throws IOException {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw no("a text");
    }

    /** This text as it stands, blanks included; empty if it is none. */
    public String verbatim() {
        return value instanceof String text ? text : "";
    }

    /** A text of a field, unless it is missing, null or blank. */
    public Optional<String> findText(String field) throws IOException {
        @Nullable Object found = map().get(field);
        boolean blank = found == null || (found instanceof String text && text.isBlank());
        return blank ? Optional.empty() : Optional.of(get(field).text());
    }

    /**
     * This truth value.
     *
     * @throws IOException if it is none
     */
    public boolean flag() throws IOException {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw no("true or false");
    }

    /**
     * A number, or a text that is one, since some write amounts that way.
     *
     * @throws IOException if it is none, or one of more digits than anybody means
     */
    public BigDecimal decimal() throws IOException {
        if (value instanceof BigDecimal number
                && Math.abs(number.scale()) <= MOST_DIGITS
                && number.precision() - number.scale() <= MOST_DIGITS) {
            return number;
        }
        if (value instanceof String text && DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw no("a number");
    }

    /**
     * This whole number.
     *
     * @throws IOException if it is none, or one that is too large
     */
    public int whole() throws IOException {
        try {
            return decimal().intValueExact();
        } catch (ArithmeticException e) {
            throw new IOException("%s is no whole number: '%s'".formatted(where(), shown(value)), e);
        }
    }

    private Map<String, @Nullable Object> map() throws IOException {
        if (!(value instanceof JsonTree.Fields fields)) {
            throw no("an object");
        }
        return fields.values();
    }

    private IOException no(String what) {
        return new IOException("%s is not %s: '%s'".formatted(whole == null ? "it" : where(), what, shown(value)));
    }

    private static String shown(@Nullable Object value) {
        return Excerpt.of(String.valueOf(value));
    }
}
