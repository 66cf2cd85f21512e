package com.surefoot.supply.tables;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a CSV table.
 *
 * @param line where it begins
 * @param header the names of the columns
 * @param cells as many
 */
public record Row(SourceLine line, List<String> header, List<String> cells) {

    public Row {
        requireNonNull(line, "line");
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    /**
     * The cell under a column.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public Cell get(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "'%s' has no column '%s'. Maybe it is one of %s?".formatted(line.file(), column, header));
        }
        return new Cell(line, column, cells.get(index));
    }

    /** Whether any of the columns is blank here. */
    public boolean lacks(String... columns) {
        return Arrays.stream(columns).anyMatch(column -> get(column).isEmpty());
    }

    /** The point in two columns, in degrees. */
    public GeoPoint point(String lat, String lon) {
        return line.build(() -> new GeoPoint(get(lat).number(), get(lon).number()));
    }
}
