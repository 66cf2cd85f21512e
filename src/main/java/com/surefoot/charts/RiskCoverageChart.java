package com.surefoot.charts;

import static java.util.stream.Collectors.joining;

import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.calibration.Ranking.Point;
import com.surefoot.reliability.certificate.Scored;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/** A risk–coverage curve (El-Yaniv and Wiener 2010, "On the foundations of noise-free selective classification"). */
final class RiskCoverageChart {

    private static final int HEIGHT = 480;
    private static final double PERCENT = 100;

    /** The line of the lowest target can be seen in any case. */
    private static final double LOWEST_TOP = 25;

    private static final double STEP = 5;

    /** Of the very surest there are so few that their share of wrong ones is all chance. */
    private static final double SETTLED = 0.05;

    /** Points closer together than this share of all cannot be told apart. */
    private static final double FINEST = 1.0 / Look.WIDTH;

    /** Where the curve is put into words. */
    private static final List<Integer> TOLD = List.of(25, 50, 75, 100);

    private final String title;
    private final int outcomes;
    private final List<Point> curve;

    RiskCoverageChart(String title, List<Scored> outcomes) {
        this.title = title;
        this.outcomes = outcomes.size();
        this.curve = outcomes.isEmpty() ? List.of() : Ranking.of(outcomes).curve(FINEST);
    }

    String draw() throws NoFontsException {
        XYChart chart = Look.chart(HEIGHT, title, "Shown, the surest first (%)", "Wrong among shown (%)");
        double top = top();
        Look.range(chart, 0, PERCENT, 0, top);
        chart.getStyler().setLegendVisible(false);
        Reliability.TARGETS.stream().sorted().forEach(target -> target(chart, target, top));
        if (!curve.isEmpty()) {
            curve(chart);
        }
        Charts.note(outcomes).ifPresent(note -> Look.say(chart, note, PERCENT / 2, 0.92 * top));
        return new Svg(Look.WIDTH, HEIGHT, title, description())
                .paint(graphics -> chart.paint(graphics, Look.WIDTH, HEIGHT));
    }

    private double top() {
        double highest = curve.stream()
                .filter(point -> point.coverage() >= SETTLED)
                .mapToDouble(Point::risk)
                .max()
                .orElse(0);
        return Math.min(PERCENT, Math.max(LOWEST_TOP, Math.ceil((highest * PERCENT + 1) / STEP) * STEP));
    }

    private static void target(XYChart chart, int target, double top) {
        double wrong = PERCENT - target;
        String name = "target %d %%".formatted(target);
        double[] across = Look.tens(0);
        double[] up = new double[across.length];
        Arrays.fill(up, wrong);
        Look.line(chart, name, across, up, Look.GREY, Look.DASHED);
        Look.say(chart, name, 8, wrong + top / 45);
    }

    private void curve(XYChart chart) {
        Look.line(
                chart,
                "wrong among shown",
                curve.stream().mapToDouble(point -> point.coverage() * PERCENT).toArray(),
                curve.stream().mapToDouble(point -> point.risk() * PERCENT).toArray(),
                Look.BLUE,
                Look.PLAIN);
    }

    private String description() {
        return curve.isEmpty()
                ? "A risk–coverage curve without points."
                : "Risk–coverage curve: " + TOLD.stream().map(this::told).collect(joining("; ")) + ".";
    }

    /** The curve where it first reaches a coverage. */
    private String told(int coverage) {
        Point point = curve.stream()
                .filter(one -> one.coverage() * PERCENT >= coverage)
                .findFirst()
                .orElse(curve.get(curve.size() - 1));
        return String.format(
                Locale.ROOT,
                "of the surest %.0f %%, %.1f %% were wrong",
                point.coverage() * PERCENT,
                point.risk() * PERCENT);
    }
}
