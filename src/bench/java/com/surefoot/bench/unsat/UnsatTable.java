package com.surefoot.bench.unsat;

import com.surefoot.bench.text.WallTimes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The benchmark's table over many answers. */
record UnsatTable(List<Judged> all) {

    private static final double PERCENT = 100;

    UnsatTable {
        all = List.copyOf(all);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        all.forEach(judged -> text.append(judged.line()).append(System.lineSeparator()));
        text.append(line("feasibility right", Judgement::feasible));
        text.append(line("conflicts minimal", Judgement::minimal));
        text.append(line("and none missing", Judgement::complete));
        text.append(line("stated reasons named", Judgement::stated));
        text.append(line("relaxation works", Judgement::relaxed));
        List<Boolean> granted =
                all.stream().map(Judged::granted).flatMap(Optional::stream).toList();
        text.append(line(
                "control not refused",
                granted.stream().filter(Boolean::booleanValue).count(),
                granted.size()));
        double[] excess = all.stream()
                .flatMapToDouble(judged -> judged.judgement().excess().stream())
                .toArray();
        text.append(String.format(
                Locale.ROOT,
                "raised budgets %.2f %% above the least on average, %.2f %% at most, over %d%n",
                PERCENT * Arrays.stream(excess).average().orElse(0),
                PERCENT * Arrays.stream(excess).max().orElse(0),
                excess.length));
        WallTimes times = new WallTimes();
        all.forEach(judged -> times.add(judged.took()));
        return text.append(times).toString();
    }

    private String line(String name, Predicate<Judgement> test) {
        return line(name, all.stream().map(Judged::judgement).filter(test).count(), all.size());
    }

    private static String line(String name, long right, int of) {
        return String.format(Locale.ROOT, "%-24s%4d of %d%n", name, right, of);
    }
}
