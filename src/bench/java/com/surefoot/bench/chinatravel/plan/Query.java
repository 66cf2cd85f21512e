package com.surefoot.bench.chinatravel.plan;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a traveller asks for.
 *
 * @param startCity in Chinese, as all cities
 * @param requirements Python snippets over the plan
 * @param sentence the same in Chinese
 * @param englishSentence the same in English, for some
 */
public record Query(
        String uid,
        String startCity,
        String targetCity,
        int days,
        int people,
        List<String> requirements,
        String sentence,
        Optional<String> englishSentence) {

    public Query {
        requireNonNull(uid, "uid");
        requireNonNull(startCity, "startCity");
        requireNonNull(targetCity, "targetCity");
        requirements = List.copyOf(requirements);
        requireNonNull(sentence, "sentence");
        requireNonNull(englishSentence, "englishSentence");
        if (days < 1 || people < 1) {
            throw new IllegalArgumentException(
                    "Query %s is for %d people and %d days. Maybe a field is missing?".formatted(uid, people, days));
        }
    }

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException if a field is missing
     */
    public static Query read(Path file) throws IOException {
        if (!(Json.read(file) instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("%s is not a query. Maybe it is a list?".formatted(file));
        }
        return new Query(
                text(fields, "uid"),
                text(fields, "start_city"),
                text(fields, "target_city"),
                whole(fields, "days"),
                whole(fields, "people_number"),
                texts(fields),
                text(fields, "nature_language"),
                Optional.ofNullable(fields.get("nature_language_en")).map(Object::toString));
    }

    /** The same with nothing but the sentences to say what is wanted. */
    public Query withoutRequirements() {
        return new Query(uid, startCity, targetCity, days, people, List.of(), sentence, englishSentence);
    }

    /** All queries of a folder, by uid. */
    public static List<Query> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Query> queries = new ArrayList<>();
        for (Path file : files) {
            queries.add(read(file));
        }
        return List.copyOf(queries);
    }

    private static Object field(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "A query has no '%s' but %s. Maybe it is of another version?".formatted(name, fields.keySet()));
        }
        return value;
    }

    private static String text(Map<?, ?> fields, String name) {
        return field(fields, name).toString();
    }

    private static int whole(Map<?, ?> fields, String name) {
        return Integer.parseInt(text(fields, name));
    }

    private static List<String> texts(Map<?, ?> fields) {
        return field(fields, "hard_logic_py") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(text(fields, "hard_logic_py"));
    }
}
