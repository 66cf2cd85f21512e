package com.surefoot.bench.reading;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.solve.SentenceFields;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads sentences with the built-in readers alone and compares each field with the structure the set gives:
 * {@code reading [--travelplanner DIR] [--chinatravel DIR] [--queries FILE.jsonl|DIR] [--show]
 * [--paraphrases N [--half tuning|held_out|later] [--wishes MOST] [--seed N]]}. The folders hold
 * {@code data} and the sets they came with; other queries over the same data may be named, and then those alone are
 * read; or sentences drawn from hand-written ways to say each thing. What is read but not asked for is as wrong as what is missed.
 */
public final class ReadingBench implements Benchmark {

    private final PrintStream out;

    public ReadingBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run(Options options) throws IOException {
        Optional<Path> queries = options.find("queries").map(Path::of);
        if (options.has("travelplanner") && queries.map(Files::isRegularFile).orElse(true)) {
            Path folder = options.path("travelplanner");
            Path file = queries.orElse(folder.resolve("queries.jsonl"));
            show("travelplanner, " + file, TravelPlannerFields.compare(folder.resolve("data"), file), options);
        }
        if (options.has("chinatravel") && queries.map(Files::isDirectory).orElse(true)) {
            chinaTravel(options.path("chinatravel"), queries, options);
        }
    }

    private void chinaTravel(Path folder, Optional<Path> queries, Options options) throws IOException {
        MemoryCatalogue catalogue = MemoryCatalogue.read(folder.resolve("data"));
        SentenceFields fields = new SentenceFields(catalogue);
        if (options.has("paraphrases")) {
            paraphrases(catalogue, fields, options);
            return;
        }
        List<Path> sets = queries.map(List::of).orElseGet(() -> Stream.of("queries", "queries-rich")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList());
        for (Path set : sets) {
            List<Query> read = Query.readAll(set);
            show(
                    "chinatravel, " + set,
                    read.stream().map(query -> chinese(query, fields)).toList(),
                    options);
            List<Compared> english = read.stream()
                    .flatMap(query -> english(query, fields).stream())
                    .toList();
            if (!english.isEmpty()) {
                show("chinatravel in English, " + set, english, options);
            }
        }
    }

    private void paraphrases(MemoryCatalogue catalogue, SentenceFields fields, Options options) throws IOException {
        Phrases.Half half =
                Phrases.Half.valueOf(options.find("half").orElse("held_out").toUpperCase(Locale.ROOT));
        ChineseParaphrases paraphrases =
                new ChineseParaphrases(Phrases.read(half), catalogue, Math.toIntExact(options.number("wishes", 6)));
        Random random = new Random(options.seed());
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < options.number("paraphrases", 1_000); i++) {
            Compared drawn = paraphrases.draw(i, random);
            compared.add(new Compared(
                    drawn.name(), drawn.sentence(), drawn.asked(), fields.chinese(drawn.sentence(), drawn.asked())));
        }
        show("paraphrases, " + half, compared, options);
    }

    private static Compared chinese(Query query, SentenceFields fields) {
        Map<String, String> asked = fields.asked(query);
        return new Compared(query.uid(), query.sentence(), asked, fields.chinese(query.sentence(), asked));
    }

    private static Optional<Compared> english(Query query, SentenceFields fields) {
        Map<String, String> asked = fields.asked(query);
        return query.englishSentence()
                .map(sentence -> new Compared(query.uid(), sentence, asked, fields.english(sentence, asked)));
    }

    private void show(String title, List<Compared> compared, Options options) {
        Tally tally = new Tally();
        compared.forEach(tally::add);
        out.printf("%s: %d sentences%n%s%n", title, compared.size(), tally);
        if (options.has("show")) {
            tally.wrong().forEach(this::show);
        }
    }

    private void show(Compared compared) {
        out.printf("%s: %s%n", compared.name(), compared.sentence());
        compared.faults().forEach((field, fault) -> out.printf("  %s: %s%n", field, fault));
    }
}
