package com.surefoot.bench.tastes;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Guessing;
import com.surefoot.narration.reading.Likeness;
import com.surefoot.narration.reading.Point;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether it is guessed what travellers like from words that are on no list, with the likeness that was built in:
 * {@code mvn -q -Pbench,embedding exec:java -Dexec.args="tastes"}.
 */
public final class TastesBench implements Benchmark {

    private static final String WORDS = "/reading/tastes.txt";

    /** What somebody may say, and what is meant; nothing if it is no taste. */
    private record Saying(Language language, String words, Set<String> meant) {

        static Saying of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Saying(
                    Language.find(parts[0].strip()).orElseThrow(),
                    parts[1].strip(),
                    Stream.of(parts[2].split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet()));
        }
    }

    /** What came of the sayings of one language. */
    private static final class Count {
        int tastes;
        int others;
        int right;
        int wrong;
        int takenForTastes;
    }

    @Override
    public void run(Options options) {
        Likeness likeness = ServiceLoader.load(Likeness.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No likeness of words is built in. Maybe run it with -Pbench,embedding?"));
        List<Saying> sayings = HandWritten.lines(WORDS).stream().map(Saying::of).toList();
        CatalogueWords catalogue = catalogue(sayings);
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            Guessing guessing = new Guessing(Optional.of(likeness));
            Count count = new Count();
            List<Double> millis = new ArrayList<>();
            sayings.stream().filter(saying -> saying.language() == language).forEach(saying -> {
                long start = System.nanoTime();
                Optional<String> guess =
                        guessing.guess(saying.words(), language, catalogue).map(each -> word(each.getKey()));
                millis.add((System.nanoTime() - start) / 1e6);
                add(saying, guess, count);
                if (options.has("show")) {
                    System.out.println(saying + " " + guess);
                }
            });
            print(language, count, millis);
        }
    }

    private static void add(Saying saying, Optional<String> guess, Count count) {
        if (saying.meant().isEmpty()) {
            count.others++;
            count.takenForTastes += guess.isPresent() ? 1 : 0;
            return;
        }
        count.tastes++;
        boolean right = guess.filter(each -> saying.meant().stream().anyMatch(word -> Names.same(word, each)))
                .isPresent();
        count.right += right ? 1 : 0;
        count.wrong += guess.isPresent() && !right ? 1 : 0;
    }

    private static String word(Point point) {
        return point instanceof Point.Cuisine cuisine ? cuisine.word() : ((Point.Taste) point).word();
    }

    private static void print(Language language, Count count, List<Double> millis) {
        double median = millis.isEmpty() ? 0 : millis.stream().sorted().toList().get(millis.size() / 2);
        System.out.printf(
                "%-8s %d tastes: %d guessed right, %d wrong; %d other things: %d taken for tastes; %.1f ms each%n",
                language, count.tastes, count.right, count.wrong, count.others, count.takenForTastes, median);
    }

    /** One that has all that is meant, in each sort. */
    private static CatalogueWords catalogue(List<Saying> sayings) {
        Map<Sort, List<Word>> words = new EnumMap<>(Sort.class);
        sayings.stream().flatMap(saying -> saying.meant().stream()).distinct().forEach(meant -> Stream.of(
                        Sort.KIND, Sort.TAG, Sort.CUISINE)
                .forEach(sort ->
                        words.computeIfAbsent(sort, each -> new ArrayList<>()).add(Word.of(sort, meant, meant))));
        return new CatalogueWords(
                List.of(), words.values().stream().flatMap(List::stream).toList());
    }
}
