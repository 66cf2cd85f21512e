package com.surefoot.charts;

import static java.util.stream.Collectors.joining;

import com.surefoot.reliability.calibration.ReliabilityDiagram;
import com.surefoot.reliability.calibration.ReliabilityDiagram.Bin;
import com.surefoot.reliability.certificate.Scored;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A reliability diagram above a histogram of confidences (Murphy and Winkler 1977, as cited at the diagram). */
final class ReliabilityChart {

    private static final int HEIGHT = 610;
    private static final int HISTOGRAM_HEIGHT = 160;

    private static final double PERCENT = 100;
    private static final int STEP = 10;
    private static final int BARS = 40;

    private final String title;
    private final List<Scored> outcomes;
    private final ReliabilityDiagram diagram;
    private final double left;

    ReliabilityChart(String title, List<Scored> outcomes) {
        this.title = title;
        this.outcomes = outcomes;
        this.diagram = ReliabilityDiagram.shown(outcomes);
        this.left = left();
    }

    /** Where axes begin: a full ten percent below all there is to show, since confidences tend to be high. */
    private double left() {
        double least = DoubleStream.concat(
                        outcomes.stream().mapToDouble(Scored::confidence),
                        diagram.bins().stream().mapToDouble(Bin::low))
                .min()
                .orElse(0);
        return Math.min(PERCENT - STEP, Math.floor(least * STEP) * STEP);
    }

    String draw() throws NoFontsException {
        XYChart above = diagram();
        XYChart below = histogram();
        return new Svg(Look.WIDTH, HEIGHT + HISTOGRAM_HEIGHT, title, description()).paint(graphics -> {
            above.paint(graphics, Look.WIDTH, HEIGHT);
            graphics.translate(0, HEIGHT);
            below.paint(graphics, Look.WIDTH, HISTOGRAM_HEIGHT);
        });
    }

    private XYChart diagram() {
        XYChart chart = Look.chart(HEIGHT, title, "Confidence (%)", "Proved right (%)");
        Look.range(chart, left, PERCENT, left, PERCENT);
        double[] tens = Look.tens(left);
        Look.line(chart, "as it should be", tens, tens, Look.GREY, Look.DASHED);
        boolean first = true;
        for (Bin bin : diagram.bins()) {
            interval(chart, bin).setShowInLegend(first);
            first = false;
        }
        if (!diagram.bins().isEmpty()) {
            points(chart);
        }
        Charts.note(outcomes.size()).ifPresent(note -> Look.say(chart, note, at(0.75), at(0.03)));
        return chart;
    }

    /** A place so far along the axes. */
    private double at(double share) {
        return left + share * (PERCENT - left);
    }

    private XYSeries interval(XYChart chart, Bin bin) {
        double stated = bin.stated() * PERCENT;
        // series need names of their own; only the first one's is shown
        String name = chart.getSeriesMap().size() == 1
                ? "95 % interval"
                : "interval " + chart.getSeriesMap().size();
        return Look.line(
                chart,
                name,
                new double[] {stated, stated},
                new double[] {bin.low() * PERCENT, bin.high() * PERCENT},
                Look.BLUE,
                Look.THIN);
    }

    private void points(XYChart chart) {
        XYSeries points =
                Look.line(chart, "as it came", percents(Bin::stated), percents(Bin::observed), Look.BLUE, Look.PLAIN);
        points.setMarker(SeriesMarkers.CIRCLE);
        points.setMarkerColor(Look.BLUE);
    }

    private double[] percents(ToDoubleFunction<Bin> share) {
        return diagram.bins().stream()
                .mapToDouble(share)
                .map(one -> one * PERCENT)
                .toArray();
    }

    /** Lines up with the diagram, whose labels it shares. */
    private XYChart histogram() {
        XYChart chart = Look.chart(
                HISTOGRAM_HEIGHT, "All outcomes by confidence, and in orange the wrong ones", "", "Outcomes");
        chart.getStyler()
                .setXAxisTicksVisible(false)
                .setXAxisTitleVisible(false)
                .setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setyAxisTickLabelsFormattingFunction(ReliabilityChart::shortened);
        chart.getStyler().setChartTitleFont(Look.SMALL).setLegendVisible(false);
        double[] all = counts(one -> true);
        Look.range(
                chart, left, PERCENT, 0, Math.max(1, DoubleStream.of(all).max().orElse(1)));
        bars(chart, "all", all, Look.PALE_BLUE);
        bars(chart, "wrong", counts(one -> !one.right()), Look.VERMILION);
        return chart;
    }

    /** Thousands and millions as k and M, so that labels stay narrow. */
    private static String shortened(double count) {
        if (count < 10_000) {
            return String.format(Locale.ROOT, "%,.0f", count);
        }
        return count < 1_000_000
                ? String.format(Locale.ROOT, "%.0fk", count / 1_000)
                : String.format(Locale.ROOT, "%.1fM", count / 1_000_000);
    }

    /** Outcomes by confidence; what is on an edge counts above it, what is certain in the last bar. */
    private double[] counts(Predicate<Scored> which) {
        double[] counts = new double[BARS];
        outcomes.stream()
                .filter(which)
                .mapToInt(one -> (int) ((one.confidence() * PERCENT - left) / (PERCENT - left) * BARS))
                .forEach(bar -> counts[Math.max(0, Math.min(bar, BARS - 1))]++);
        return counts;
    }

    private void bars(XYChart chart, String name, double[] counts, Color colour) {
        double width = (PERCENT - left) / BARS;
        double[] edges = new double[2 * BARS];
        double[] heights = new double[2 * BARS];
        for (int i = 0; i < BARS; i++) {
            edges[2 * i] = left + i * width;
            edges[2 * i + 1] = left + (i + 1) * width;
            heights[2 * i] = counts[i];
            heights[2 * i + 1] = counts[i];
        }
        XYSeries bars = Look.line(chart, name, edges, heights, colour, SeriesLines.NONE);
        bars.setXYSeriesRenderStyle(XYSeriesRenderStyle.Area);
        bars.setFillColor(colour);
    }

    private String description() {
        String bins = diagram.bins().stream()
                .map(bin -> String.format(
                        Locale.ROOT,
                        "of %,.0f with a confidence of %.1f %%, %.1f %% proved right (95 %% interval %.1f to %.1f %%)",
                        bin.count(),
                        bin.stated() * PERCENT,
                        bin.observed() * PERCENT,
                        bin.low() * PERCENT,
                        bin.high() * PERCENT))
                .collect(joining("; "));
        return bins.isEmpty() ? "A reliability diagram without points." : "Reliability diagram: " + bins + ".";
    }
}
