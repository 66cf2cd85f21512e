package com.surefoot.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out rows in columns that line up on a terminal, whatever script their cells are written in. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String RULE = "─";

    /**
     * A column.
     *
     * @param widest cells wider than this are folded
     */
    record Column(String title, boolean right, int widest) {

        static Column left(String title, int widest) {
            return new Column(title, false, widest);
        }

        static Column right(String title) {
            return new Column(title, true, Integer.MAX_VALUE);
        }
    }

    private final List<Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; a line break in a cell breaks the line there. */
    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%d cells do not fill %d columns. Maybe one is missing?".formatted(cells.length, columns.size()));
        }
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> fold(cells[i], columns.get(i).widest()))
                .toList());
        return this;
    }

    /** The lines: titles, a rule, the rows. No line ends in a space. */
    List<String> lines() {
        return lines(widths());
    }

    /** The lines in columns of given widths, so that several tables line up with each other. */
    List<String> lines(int[] widths) {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::title).toList(), widths));
        lines.add(RULE.repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                int at = i;
                lines.add(line(
                        row.stream()
                                .map(cell -> at < cell.size() ? cell.get(at) : "")
                                .toList(),
                        widths));
            }
        }
        return lines;
    }

    /** How wide each column has to be. */
    int[] widths() {
        return IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        DisplayWidth.of(columns.get(i).title()),
                        rows.stream()
                                .flatMap(row -> row.get(i).stream())
                                .mapToInt(DisplayWidth::of)
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> columns.get(i).right() ? padLeft(cells.get(i), widths[i]) : pad(cells.get(i), widths[i]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** Fills up with spaces on the right. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    /** Fills up with spaces on the left. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }

    private static List<String> fold(String cell, int widest) {
        return cell.lines().flatMap(line -> Folding.fold(line, widest).stream()).toList();
    }
}
