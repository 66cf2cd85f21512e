package com.surefoot.bench.outcomes;

import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.learn.Chronicle;
import com.surefoot.reliability.learn.Course;
import com.surefoot.reliability.learn.Dated;
import com.surefoot.reliability.learn.Followed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * How often a promise is broken in windows of {@value #RELEASE} days, by thresholds chosen on the {@value #TRAILING} days
 * before them; ours is followed over all days, as the service does it: renewed each week by the outcomes of the last eight,
 * withdrawn when a bet against it is won, and nothing is shown that is less sure by itself than is promised of all.
 */
final class Rolling {

    private static final int TRAILING = 56;
    private static final int RELEASE = 28;

    /** Days before the first window's past, by which thresholds are laid down. */
    private static final int BURN_IN = 21;

    /** Nothing is shown. */
    private static final double NOTHING = 2;

    private final NavigableMap<Long, List<Scored>> ranked;
    private final NavigableMap<Long, List<Scored>> confident;
    private final int lead;
    private final int step;

    /**
     * Windows over all days.
     *
     * @param ranked outcomes with raw figures by day
     * @param confident the same with confidences
     * @param step days from one window's start to the next
     */
    Rolling(NavigableMap<Long, List<Scored>> ranked, NavigableMap<Long, List<Scored>> confident, int lead, int step) {
        this.ranked = ranked;
        this.confident = confident;
        this.lead = lead;
        this.step = step;
    }

    /** What became of one way to choose. */
    private static final class Account {
        private int windows;
        private int broken;
        private int empty;
        private long all;
        private long shown;
        private long wrong;

        void add(long all, long shown, long wrong, double mostWrong) {
            windows++;
            this.all += all;
            this.shown += shown;
            this.wrong += wrong;
            empty += shown == 0 ? 1 : 0;
            broken += shown > 0 && wrong > mostWrong * shown ? 1 : 0;
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "broken in %d of %d windows, error %.4f, coverage %.3f, nothing shown in %d",
                    broken,
                    windows,
                    shown == 0 ? 0 : wrong / (double) shown,
                    all == 0 ? 0 : shown / (double) all,
                    empty);
        }
    }

    /** A line for each way to choose. */
    List<String> lines(Promise promise) {
        if (firstStart() + RELEASE - 1 > ranked.lastKey()) {
            return List.of("too few days for windows, it takes %d".formatted(BURN_IN + TRAILING + RELEASE));
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("plug-in threshold", promise, ranked, fixed(start -> plugIn(promise, start))));
        lines.add(line("confidence >= target", promise, confident, fixed(start -> promise.target())));
        lines.add(line("each outcome alone", promise, ranked, fixed(start -> certified(promise, start, true))));
        lines.add(line("clustered, fixed", promise, ranked, fixed(start -> certified(promise, start, false))));
        Followed ours = follow(promise);
        lines.add(line(
                "ours, renewed weekly", promise, confident, (start, day) -> ours.findThreshold(noon(day - lead + 1))
                        .orElse(NOTHING)));
        return lines;
    }

    private long firstStart() {
        return ranked.firstKey() + BURN_IN + TRAILING;
    }

    private static ToDoubleBiFunction<Long, Long> fixed(Function<Long, Double> chosen) {
        Map<Long, Double> kept = new HashMap<>();
        return (start, day) -> kept.computeIfAbsent(start, chosen);
    }

    private String line(
            String name,
            Promise promise,
            NavigableMap<Long, List<Scored>> outcomes,
            ToDoubleBiFunction<Long, Long> threshold) {
        Account account = new Account();
        for (long start = firstStart(); start + RELEASE - 1 <= outcomes.lastKey(); start += step) {
            long all = 0;
            long shown = 0;
            long wrong = 0;
            for (var day : outcomes.subMap(start, start + RELEASE).entrySet()) {
                double least = threshold.applyAsDouble(start, day.getKey());
                for (Scored scored : day.getValue()) {
                    boolean isShown = scored.confidence() >= least;
                    all++;
                    shown += isShown ? 1 : 0;
                    wrong += isShown && !scored.right() ? 1 : 0;
                }
            }
            account.add(all, shown, wrong, promise.mostWrong());
        }
        return "%-22s %s".formatted(name, account.words());
    }

    private List<Scored> past(long start) {
        return ranked.subMap(start - lead - TRAILING + 1, true, start - lead, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private double plugIn(Promise promise, long start) {
        List<Scored> past = past(start);
        OptionalDouble lowest = past.isEmpty()
                ? OptionalDouble.empty()
                : Ranking.of(past).curve().stream()
                        .filter(point -> point.risk() <= promise.mostWrong())
                        .mapToDouble(Ranking.Point::threshold)
                        .min();
        return lowest.orElse(NOTHING);
    }

    private double certified(Promise promise, long start, boolean alone) {
        List<Scored> training = ranked.headMap(start - lead - TRAILING, true).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Scored> past = alone ? alone(past(start)) : past(start);
        return training.isEmpty() ? NOTHING : threshold(new Certifier(promise, training).certify(past));
    }

    private static List<Scored> alone(List<Scored> past) {
        List<Scored> alone = new ArrayList<>();
        past.forEach(scored -> alone.add(new Scored(scored.confidence(), scored.right(), "item " + alone.size())));
        return alone;
    }

    /** All days, as the service would have followed them. */
    private Followed follow(Promise promise) {
        List<OfDay> outcomes = new ArrayList<>();
        confident.forEach((day, some) -> some.forEach(scored -> outcomes.add(new OfDay(scored, day))));
        Chronicle<OfDay> chronicle = new Chronicle<>(outcomes);
        return new Course<>(promise, chronicle, (from, until) -> proof(promise, outcomes.subList(from, until)))
                .follow();
    }

    private Certificate proof(Promise promise, List<OfDay> some) {
        List<Scored> before = some.isEmpty()
                ? List.of()
                : confident.headMap(some.get(0).day(), false).values().stream()
                        .flatMap(List::stream)
                        .toList();
        return before.isEmpty()
                ? new Certificate.Denied(promise, promise.fewest())
                : new Certifier(promise, promise.leastOfEach(), before)
                        .certify(some.stream().map(OfDay::scored).toList());
    }

    /** An outcome that is known at noon of its day. */
    private record OfDay(Scored scored, long day) implements Dated {

        @Override
        public Instant knownAt() {
            return noon(day);
        }

        @Override
        public boolean isShown() {
            return true;
        }
    }

    private static Instant noon(long day) {
        return LocalDate.ofEpochDay(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static double threshold(Certificate certificate) {
        return certificate instanceof Certificate.Issued issued ? issued.threshold() : NOTHING;
    }
}
