package com.surefoot.bench.outcomes;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a row for each item of the test period, by which all figures can be found again. */
record ItemFile(Foresight running, Foresight frozen, Split split, Releases releases) {

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(head());
            Range test = split.test(running.items());
            test.stream().forEach(i -> csv.writeRecord(row(i, i - test.from())));
        }
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("date", "cluster", "raw", "confidence", "right"));
        Releases.TARGETS.forEach(target -> head.add("released_" + target));
        head.addAll(List.of("frozen_raw", "frozen_confidence"));
        Releases.TARGETS.forEach(target -> head.add("frozen_released_" + target));
        return head;
    }

    private List<String> row(int i, int place) {
        Item item = running.items().get(i);
        List<String> row = new ArrayList<>(List.of(item.date().toString(), item.cluster()));
        row.addAll(List.of(number(running.raw(i)), number(running.confidence(i)), flag(item.right())));
        Releases.TARGETS.forEach(target -> row.add(flag(flags(releases.running(), target)[place])));
        row.addAll(List.of(number(frozen.raw(i)), number(frozen.confidence(i))));
        Releases.TARGETS.forEach(target -> row.add(flag(flags(releases.frozen(), target)[place])));
        return row;
    }

    private static boolean[] flags(Map<Integer, boolean[]> released, int target) {
        return requireNonNull(released.get(target), "target");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }

    private static String flag(boolean flag) {
        return flag ? "1" : "0";
    }
}
