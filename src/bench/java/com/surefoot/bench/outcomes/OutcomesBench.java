package com.surefoot.bench.outcomes;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a question of each row of a file, trains on the earliest part, calibrates on the middle and tests on the last:
 * {@code outcomes --kind flights|stays|transfers|places --data FILE --question X --train-until DATE --calibrate-until DATE
 * --out FILE.csv [--lead DAYS] [--step DAYS] [--no-rolling] [--no-baselines] [--seed N]}.
 *
 * <p>The question: of flights, the minutes that one may be late; of stays, nothing; of transfers, the minutes that changing
 * takes; of places, the months since they were seen, or {@code all}. Ours is measured twice: frozen, with nothing used
 * that came true after the calibration period, and running, with all that came true up to {@code lead} days (1) before each
 * item's own day, as a service that gets outcomes back would know it. Baselines are frozen. The file's columns are those of
 * the running one, followed by those of the frozen one.
 */
public final class OutcomesBench implements Benchmark {

    private final PrintStream out;

    /** Prints to a stream. */
    public OutcomesBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run(Options options) throws IOException {
        LocalDate trainUntil = date(options, "train-until");
        LocalDate calibrateUntil = date(options, "calibrate-until");
        List<Item> items = Kind.of(options.get("kind"))
                .read(options.path("data"), options.find("question").orElse(""), trainUntil);
        Split split = Split.of(trainUntil, calibrateUntil, items);
        int lead = lead(options);
        Foresight running = Foresight.running(items, lead);
        Foresight frozen = Foresight.frozen(items, split);
        Map<String, Foresight> all = new LinkedHashMap<>();
        all.put("surefoot running", running);
        all.put("surefoot frozen", frozen);
        for (Baseline baseline : options.has("no-baselines") ? List.<Baseline>of() : Baseline.all()) {
            all.put(baseline.name(), Foresight.calibrated(items, baseline.raws(items, split.training(items)), split));
        }
        Report report = new Report(out, split, lead);
        report.measures(all, options.seed());
        Releases releases = report.releases(all);
        if (!options.has("no-rolling")) {
            report.rolling(running, Math.toIntExact(options.number("step", 7)));
        }
        report.groups(frozen);
        new ItemFile(running, frozen, split, releases).write(options.path("out"));
    }

    private static int lead(Options options) {
        long lead = options.number("lead", 1);
        if (lead < 1) {
            throw new IllegalArgumentException(
                    "A lead of %d days. Maybe 1: a day's outcomes are known the day after?".formatted(lead));
        }
        return Math.toIntExact(lead);
    }

    private static LocalDate date(Options options, String name) {
        try {
            return LocalDate.parse(options.get(name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "--%s is '%s'. Maybe a date like 2013-04-30 is meant?".formatted(name, options.get(name)), e);
        }
    }
}
