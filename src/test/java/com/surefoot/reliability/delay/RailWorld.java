package com.surefoot.reliability.delay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Trains whose delays have a hidden truth: lines differ, evenings are worse than mornings, operators have good and bad days
 * in a row, and North is on strike for a week. Minutes late, and a few more, are lognormal: odds are not proportional.
 */
final class RailWorld {

    static final LocalDate START = LocalDate.of(2027, 1, 4);
    static final LocalDate STRIKE = START.plusDays(120);
    static final LocalDate WORK = STRIKE.plusDays(7);
    static final List<String> OPERATORS = List.of("North", "South", "Coast");
    static final List<String> HOURS = List.of("06", "09", "13", "17", "20");

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int LINES = 6;
    private static final int DAYS = 150;
    private static final double EARLY = 6;

    private final SplittableRandom random;
    private final List<Ran> rides = new ArrayList<>();

    RailWorld(long seed) {
        random = new SplittableRandom(seed);
        double[] lines = new double[OPERATORS.size() * LINES];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = 0.4 * normal();
        }
        double[] spells = new double[OPERATORS.size()];
        for (int day = 0; day < DAYS; day++) {
            for (int operator = 0; operator < spells.length; operator++) {
                spells[operator] = 0.7 * spells[operator] + 0.3 * normal();
            }
            run(START.plusDays(day), lines, spells);
        }
    }

    private void run(LocalDate day, double[] lines, double[] spells) {
        for (int line = 0; line < lines.length; line++) {
            int operator = line / LINES;
            boolean strikes = operator == 0 && !day.isBefore(STRIKE) && day.isBefore(WORK);
            String name = OPERATORS.get(operator) + " " + line;
            for (String hour : HOURS) {
                double mean = 2 + lines[line] + spells[operator] + Integer.parseInt(hour) / 20.0 + (strikes ? 1 : 0);
                boolean cancelled = random.nextDouble() < (strikes ? 0.4 : 0.01);
                int late = (int) Math.round(Math.exp(mean + normal()) - EARLY);
                List<String> company = List.of("train", "Q" + (day.getMonthValue() + 2) / 3, name, hour);
                rides.add(new Ran(Optional.of(day), company, cancelled ? OptionalInt.empty() : OptionalInt.of(late)));
            }
        }
    }

    private double normal() {
        return NORMAL.inverseCumulativeProbability(random.nextDouble(1e-9, 1));
    }

    List<Ran> listBefore(LocalDate day) {
        return rides.stream()
                .filter(ride -> ride.day().orElseThrow().isBefore(day))
                .toList();
    }

    List<Ran> listOn(LocalDate day) {
        return rides.stream()
                .filter(ride -> ride.day().orElseThrow().equals(day))
                .toList();
    }
}
