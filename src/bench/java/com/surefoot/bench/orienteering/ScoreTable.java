package com.surefoot.bench.orienteering;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Prints scores with their gaps to the best known ones, and at the end the mean gaps. */
final class ScoreTable {

    private final PrintStream out;
    private final BestKnown bestKnown;
    private final List<String> columns;
    private final List<List<Double>> gaps = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final long[] totals;
    private int rows;

    ScoreTable(PrintStream out, BestKnown bestKnown, List<String> columns) {
        this.out = out;
        this.bestKnown = bestKnown;
        this.columns = columns;
        totals = new long[columns.size()];
    }

    void head() {
        StringBuilder line = new StringBuilder("%-10s %5s %6s".formatted("instance", "tours", "best"));
        columns.forEach(column -> line.append(" | %16s".formatted(column)));
        out.println(line);
    }

    void row(Instance instance, List<Integer> scores) {
        rows++;
        OptionalInt best = bestKnown.find(instance);
        StringBuilder line = new StringBuilder(
                "%-10s %5d %6s".formatted(instance.name(), instance.tours(), best.isPresent() ? best.getAsInt() : "-"));
        List<Double> rowGaps = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            totals[i] += scores.get(i);
            if (best.isPresent()) {
                double gap = 100.0 * (best.getAsInt() - scores.get(i)) / best.getAsInt();
                rowGaps.add(gap);
                line.append(String.format(Locale.ROOT, " | %7d %7.2f%%", scores.get(i), gap));
            } else {
                line.append(" | %16d".formatted(scores.get(i)));
            }
        }
        if (best.isPresent()) {
            gaps.add(rowGaps);
            note(instance, scores, best.getAsInt());
        }
        out.println(line);
    }

    private void note(Instance instance, List<Integer> scores, int best) {
        int most = scores.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most > best) {
            records.add("%s with %d tours: %d, best known %d".formatted(instance.name(), instance.tours(), most, best));
        }
    }

    void foot() {
        out.println();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            double mean =
                    gaps.stream().mapToDouble(row -> row.get(column)).average().orElse(Double.NaN);
            String gap =
                    gaps.isEmpty() ? "" : String.format(Locale.ROOT, "mean gap %.3f %% of %d, ", mean, gaps.size());
            out.println("%s: %stotal score %d of %d".formatted(columns.get(i), gap, totals[i], rows));
        }
        records.forEach(record -> out.println("better than the best known, and verified: " + record));
    }
}
