package com.surefoot.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How all charts look: axes in percent, few lines, colours that are told apart by everybody (Okabe and Ito 2008). */
final class Look {

    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILION = new Color(0xD55E00);
    static final Color PALE_BLUE = new Color(0xBFDCEC);
    static final Color GREY = new Color(0x767676);

    static final int WIDTH = 640;
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    static final BasicStroke PLAIN = new BasicStroke(2f);
    static final BasicStroke THIN = new BasicStroke(1.2f);
    static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {5f, 4f}, 0f);

    private static final Color INK = new Color(0x222222);
    private static final Color FAINT = new Color(0xE4E4E4);
    private static final int LABELS = 12;
    private static final double ROOM = 0.015;

    /** So wide are labels and title of vertical axes, so that charts below each other line up. */
    private static final int AXIS = 72;

    private Look() {}

    /** An empty chart; axes still lack their ends. */
    static XYChart chart(int height, String title, String across, String up) {
        XYChart chart = new XYChart(WIDTH, height, ChartTheme.Matlab);
        chart.setTitle(title);
        chart.setXAxisTitle(across);
        chart.setYAxisTitle(up);
        XYStyler styler = chart.getStyler();
        dress(styler);
        write(styler);
        return chart;
    }

    private static void dress(XYStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(FAINT);
        styler.setPlotGridLinesStroke(new BasicStroke(1f));
        styler.setPlotContentSize(1);
        styler.setPlotMargin(0);
        styler.setPlotTicksMarksVisible(false);
        styler.setChartPadding(12);
        styler.setChartTitlePadding(10);
        styler.setYAxisLeftWidthHint(AXIS);
        styler.setAxisTickMarksColor(GREY);
        styler.setLegendPosition(LegendPosition.InsideNW);
        styler.setLegendBorderColor(FAINT);
        styler.setMarkerSize(8);
    }

    private static void write(XYStyler styler) {
        styler.setLocale(Locale.ROOT);
        styler.setXAxisDecimalPattern("0");
        styler.setYAxisDecimalPattern("0");
        styler.setXAxisMaxLabelCount(LABELS);
        styler.setChartFontColor(INK);
        styler.setAxisTickLabelsColor(INK);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setAxisTickLabelsFont(SMALL);
        styler.setLegendFont(SMALL);
        styler.setAnnotationTextFont(SMALL);
        styler.setAnnotationTextFontColor(GREY);
    }

    /** Lays down what axes show, with a little room around it, so that nothing on an edge is cut off. */
    static void range(XYChart chart, double left, double right, double bottom, double top) {
        double across = (right - left) * ROOM;
        double up = (top - bottom) * ROOM;
        XYStyler styler = chart.getStyler();
        styler.setXAxisMin(left - across).setXAxisMax(right + across);
        styler.setYAxisMin(bottom - up).setYAxisMax(top + up);
    }

    /** Every ten percent: where a chart has no other points, its axis is labelled there. */
    static double[] tens(double left) {
        return DoubleStream.iterate(left, ten -> ten <= 100, ten -> ten + 10).toArray();
    }

    /** A line without markers. */
    static XYSeries line(XYChart chart, String name, double[] across, double[] up, Color colour, BasicStroke stroke) {
        XYSeries series = chart.addSeries(name, across, up);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(colour);
        series.setLineStyle(stroke);
        return series;
    }

    /** Words on the chart, their middle at a place in its own units. */
    static void say(XYChart chart, String words, double across, double up) {
        chart.addAnnotation(new AnnotationText(words, across, up, false));
    }
}
