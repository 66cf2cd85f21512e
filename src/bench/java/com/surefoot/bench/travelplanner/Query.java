package com.surefoot.bench.travelplanner;

import com.surefoot.bench.text.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question of the benchmark.
 *
 * @param index its number
 * @param sentence the question in English
 * @param wish its structure; empty where the file gives the sentence only
 */
public record Query(int index, String sentence, Optional<Wish> wish) {

    /** Reads a file of JSON lines; a line without a number has its place, counted from 0. */
    public static List<Query> read(Path file) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Json line : Json.readLines(file)) {
            queries.add(of(line, queries.size()));
        }
        return queries;
    }

    private static Query of(Json line, int place) {
        int index = line.findText("idx").map(Integer::parseInt).orElse(place);
        return new Query(index, line.text("query"), line.find("org").map(org -> wish(line)));
    }

    private static Wish wish(Json line) {
        Json constraint = line.find("local_constraint").orElse(new Json(null));
        Set<String> cuisines = new HashSet<>();
        constraint.find("cuisine").ifPresent(list -> list.elements()
                .forEach(cuisine -> cuisines.add(String.valueOf(cuisine.content()))));
        String first =
                String.valueOf(line.find("date").orElseThrow().elements().get(0).content());
        return new Wish(
                line.text("org"),
                line.text("dest"),
                line.integer("days"),
                line.integer("visiting_city_number"),
                LocalDate.parse(first),
                line.integer("people_number"),
                line.integer("budget"),
                constraint.findText("house rule"),
                cuisines,
                constraint.findText("room type"),
                constraint.findText("transportation"));
    }
}
