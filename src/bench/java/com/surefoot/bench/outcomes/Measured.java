package com.surefoot.bench.outcomes;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.calibration.Brier;
import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.calibration.ReliabilityDiagram;
import com.surefoot.reliability.certificate.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Measures of some outcomes' confidences, and how far they would vary with other days. */
final class Measured {

    private static final int RESAMPLES = 100;

    private static final List<String> RESAMPLED = List.of("Brier", "ECE", "AUC", "AURC");

    /** Of intervals of 90 %. */
    private static final double TAIL = 0.05;

    static final Map<String, ToDoubleFunction<List<Scored>>> MEASURES = measures();

    private Measured() {}

    private static Map<String, ToDoubleFunction<List<Scored>>> measures() {
        Map<String, ToDoubleFunction<List<Scored>>> measures = new LinkedHashMap<>();
        measures.put("Brier", outcomes -> Brier.of(outcomes).score());
        measures.put("skill", outcomes -> Brier.of(outcomes).skill());
        measures.put("reliab.", outcomes -> Brier.of(outcomes).reliability());
        measures.put("resol.", outcomes -> Brier.of(outcomes).resolution());
        measures.put("ECE", outcomes -> ReliabilityDiagram.of(outcomes).calibrationError());
        measures.put("AUC", outcomes -> Ranking.of(outcomes).auc());
        measures.put("AURC", outcomes -> Ranking.of(outcomes).aurc());
        measures.put("AUGRC", outcomes -> Ranking.of(outcomes).augrc());
        return measures;
    }

    /** One line of a table. */
    static String line(List<Scored> outcomes) {
        StringBuilder line = new StringBuilder();
        MEASURES.values()
                .forEach(measure -> line.append(String.format(Locale.ROOT, " %8.4f", measure.applyAsDouble(outcomes))));
        return line.toString();
    }

    static String head() {
        StringBuilder head = new StringBuilder();
        MEASURES.keySet().forEach(name -> head.append(String.format(" %8s", name)));
        return head.toString();
    }

    /**
     * Intervals of 90 % of each measure over draws of whole days, with replacement (Efron and Tibshirani 1993, "An
     * introduction to the bootstrap", section 8.6).
     *
     * @param days outcomes of each day
     */
    static String intervals(List<List<Scored>> days, long seed) {
        Random random = new Random(seed);
        double[][] drawn = new double[RESAMPLED.size()][RESAMPLES];
        for (int draw = 0; draw < RESAMPLES; draw++) {
            List<Scored> some = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                some.addAll(days.get(random.nextInt(days.size())));
            }
            int place = 0;
            for (String name : RESAMPLED) {
                drawn[place++][draw] = requireNonNull(MEASURES.get(name)).applyAsDouble(some);
            }
        }
        return words(drawn);
    }

    private static String words(double[][] drawn) {
        StringBuilder words = new StringBuilder();
        int place = 0;
        for (String name : RESAMPLED) {
            double[] values = drawn[place++];
            Arrays.sort(values);
            words.append(String.format(
                    Locale.ROOT,
                    " %s %.4f..%.4f",
                    name,
                    values[(int) (TAIL * RESAMPLES)],
                    values[(int) ((1 - TAIL) * RESAMPLES) - 1]));
        }
        return words.toString();
    }
}
