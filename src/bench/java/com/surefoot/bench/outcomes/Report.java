package com.surefoot.bench.outcomes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.calibration.ReliabilityDiagram;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.GroupCertificates;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Prints what was found. */
final class Report {

    private static final double[] COVERAGES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private final PrintStream out;
    private final Split split;
    private final int lead;

    Report(PrintStream out, Split split, int lead) {
        this.out = out;
        this.split = split;
        this.lead = lead;
    }

    /** Measures of all on the test period, and the diagram and curve of the first. */
    void measures(Map<String, Foresight> all, long seed) {
        Foresight first = all.values().iterator().next();
        List<Item> items = first.items();
        Range test = split.test(items);
        say(
                "training %d, calibration %d, test %d items; right in the test period: %.4f",
                split.training(items).size(),
                split.calibration(items).size(),
                test.size(),
                test.stream().filter(i -> items.get(i).right()).count() / (double) test.size());
        say("running: outcomes known up to %d day(s) before; frozen: none after calibration", lead);
        say("");
        say("%-22s%s", "test period", Measured.head());
        all.forEach((name, foresight) -> say("%-22s%s", name, Measured.line(foresight.confident(test))));
        all.entrySet().stream()
                .limit(2)
                .forEach(one -> say(
                        "90 %% over days, %s:%s", one.getKey(), Measured.intervals(days(one.getValue(), test), seed)));
        say("");
        all.entrySet().stream()
                .limit(2)
                .forEach(one -> diagram(one.getKey(), one.getValue().confident(test)));
    }

    private static List<List<Scored>> days(Foresight foresight, Range test) {
        List<Scored> scored = foresight.confident(test);
        return List.copyOf(IntStream.range(0, scored.size())
                .boxed()
                .collect(groupingBy(
                        i -> foresight.items().get(test.from() + i).day(),
                        TreeMap::new,
                        mapping(scored::get, toList())))
                .values());
    }

    private void diagram(String name, List<Scored> outcomes) {
        say("%s: reliability diagram (stated, observed, 95 %% interval, outcomes) and risk-coverage curve", name);
        for (ReliabilityDiagram.Bin bin : ReliabilityDiagram.of(outcomes).bins()) {
            say(
                    "  %.4f %.4f [%.4f, %.4f] %,d",
                    bin.stated(), bin.observed(), bin.low(), bin.high(), (long) bin.count());
        }
        List<Ranking.Point> curve = Ranking.of(outcomes).curve();
        StringBuilder line = new StringBuilder(" ");
        for (double coverage : COVERAGES) {
            curve.stream()
                    .filter(point -> point.coverage() >= coverage - 1e-9)
                    .findFirst()
                    .ifPresent(point ->
                            line.append(String.format(Locale.ROOT, " %.2f:%.4f", point.coverage(), point.risk())));
        }
        say("%s", line);
        say("");
    }

    /** Certificates, coverage and realised error of all at each target. */
    Releases releases(Map<String, Foresight> all) {
        Map<Integer, boolean[]> running = new HashMap<>();
        Map<Integer, boolean[]> frozen = new HashMap<>();
        for (int target : Releases.TARGETS) {
            Promise promise = Releases.promise(target);
            say("target %d %%: coverage, realised error, certificate", target);
            all.forEach((name, foresight) -> {
                Release release = Release.once(foresight, split, promise);
                if (name.startsWith("surefoot")) {
                    (name.endsWith("running") ? running : frozen).put(target, release.released());
                }
                say("  %-22s %s  %s", name, counted(foresight, release.released()), release.certificate());
            });
            naive(all, promise);
        }
        say("");
        return new Releases(running, frozen);
    }

    private void naive(Map<String, Foresight> all, Promise promise) {
        all.entrySet().stream().limit(2).forEach(one -> {
            Foresight foresight = one.getValue();
            Range test = split.test(foresight.items());
            boolean[] sure = new boolean[test.size()];
            test.stream().forEach(i -> sure[i - test.from()] = foresight.confidence(i) >= promise.target());
            say("  %-22s %s  naive: confidence >= target", one.getKey(), counted(foresight, sure));
            boolean[] lucky = new boolean[test.size()];
            double threshold = Ranking.of(foresight.ranked(split.calibration(foresight.items()))).curve().stream()
                    .filter(point -> point.risk() <= promise.mostWrong())
                    .mapToDouble(Ranking.Point::threshold)
                    .min()
                    .orElse(2);
            test.stream().forEach(i -> lucky[i - test.from()] = foresight.raw(i) >= threshold);
            say("  %-22s %s  naive: plug-in threshold", one.getKey(), counted(foresight, lucky));
        });
    }

    private String counted(Foresight foresight, boolean[] released) {
        Range test = split.test(foresight.items());
        long shown =
                IntStream.range(0, released.length).filter(i -> released[i]).count();
        long wrong = IntStream.range(0, released.length)
                .filter(i ->
                        released[i] && !foresight.items().get(test.from() + i).right())
                .count();
        return String.format(
                Locale.ROOT, "%.4f %s", shown / (double) released.length, shown == 0 ? "  -   " : error(wrong, shown));
    }

    private static String error(long wrong, long shown) {
        return String.format(Locale.ROOT, "%.4f", wrong / (double) shown);
    }

    /** How often each way to choose breaks its promise. */
    void rolling(Foresight running, int step) {
        Rolling rolling = new Rolling(running.byDay(), running.confidentByDay(), lead, step);
        say("rolling windows over all days: chosen on 56 days, released for 28, a window every %d days", step);
        for (int target : Releases.TARGETS) {
            rolling.lines(Releases.promise(target)).forEach(line -> say("  %d %%  %s", target, line));
        }
        say("");
    }

    /** What is proven for each group on its own, by the calibration period. */
    void groups(Foresight frozen) {
        for (int target : List.of(90, 95)) {
            GroupCertificates certificates = GroupCertificates.certify(
                    Releases.promise(target),
                    byGroup(frozen, split.training(frozen.items())),
                    byGroup(frozen, split.calibration(frozen.items())));
            say(
                    "groups at %d %%: certified %s; tested in vain %s; all others not certified",
                    target,
                    certificates.tested().entrySet().stream()
                            .filter(group -> group.getValue() instanceof Issued)
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList(),
                    certificates.tested().entrySet().stream()
                            .filter(group -> !(group.getValue() instanceof Issued))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList());
        }
    }

    private static Map<String, List<Scored>> byGroup(Foresight foresight, Range range) {
        return range.stream()
                .boxed()
                .collect(groupingBy(
                        i -> foresight.items().get(i).group(),
                        mapping(i -> foresight.ranked(new Range(i, i + 1)).get(0), toList())));
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
