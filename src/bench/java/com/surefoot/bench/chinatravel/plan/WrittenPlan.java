package com.surefoot.bench.chinatravel.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as anybody may have written it: fields may be missing or of the wrong kind, which is for checks to find.
 *
 * @param fields as in the file; numbers are Long or Double
 */
public record WrittenPlan(Map<String, Object> fields) {

    private static final String INFEASIBLE = "infeasible";

    public WrittenPlan {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A part of a plan with named fields: an activity, or a stage of a way.
     *
     * @param fields as written
     */
    public record Part(Map<?, ?> fields) {

        /** A field's text; empty if it is missing or not text. */
        public String text(String name) {
            return fields.get(name) instanceof String text ? text : "";
        }

        /** A field's number; NaN, which equals nothing, if it is missing or not a number. */
        public double number(String name) {
            return fields.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        /** A field's parts; empty if there are none. */
        public List<Part> parts(String name) {
            return WrittenPlan.parts(fields.get(name));
        }

        public boolean has(String name) {
            return fields.containsKey(name);
        }

        public boolean is(String... types) {
            return List.of(types).contains(text("type"));
        }

        public boolean isMeal() {
            return is("breakfast", "lunch", "dinner");
        }

        public boolean isRide() {
            return is("train", "airplane");
        }

        /** Where one is when it begins. */
        public String begins() {
            return has("position") ? text("position") : text("start");
        }

        /** Where one is when it has ended. */
        public String ends() {
            return has("position") ? text("position") : text("end");
        }

        /** For messages. */
        public String named() {
            return "%s '%s' at %s".formatted(text("type") + text("mode"), begins(), text("start_time"));
        }
    }

    /** Reads what was written. */
    @SuppressWarnings("unchecked")
    public static WrittenPlan read(Path file) throws IOException {
        return new WrittenPlan(Json.read(file) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    /** What a statement that there is no plan says; empty for a plan. */
    public Optional<String> findInfeasible() {
        return Optional.ofNullable(fields.get(INFEASIBLE)).map(Object::toString);
    }

    /** The days. */
    public List<Part> days() {
        return parts(fields.get("itinerary"));
    }

    /** The activities of all days in order. */
    public List<Part> activities() {
        return days().stream().flatMap(day -> day.parts("activities").stream()).toList();
    }

    private static List<Part> parts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(element -> new Part(element instanceof Map<?, ?> map ? map : Map.of()))
                        .toList()
                : List.of();
    }
}
