package com.surefoot.bench.orienteering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The best known scores by instance and number of tours: a table with the columns instance, tours, best_known. */
record BestKnown(Map<String, Integer> scores) {

    static BestKnown none() {
        return new BestKnown(Map.of());
    }

    static BestKnown read(Path file) throws IOException {
        Map<String, Integer> scores = new HashMap<>();
        Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).forEach(cells -> {
            scores.put(cells[0] + "/" + cells[1], Integer.valueOf(cells[2].strip()));
        });
        return new BestKnown(scores);
    }

    OptionalInt find(Instance instance) {
        Integer score = scores.get(instance.name() + "/" + instance.tours());
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }
}
