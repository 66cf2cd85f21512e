package com.surefoot.bench.outcomes;

import com.surefoot.bench.text.CsvRows;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Rows of a table of outcomes, packed or not, by column. */
final class OutcomeTable {

    private final Path file;
    private final Map<String, String> seen = new HashMap<>();

    OutcomeTable(Path file) {
        this.file = file;
    }

    /** Makes something of a row; nothing of one that asks no question. */
    @FunctionalInterface
    interface RowReader<T> {
        Optional<T> read(Row row);
    }

    /** A row and where it stands, for messages. */
    final class Row {
        private final NamedCsvRecord cells;

        Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        /** A cell's text; one object for the same text, since there are many of them. */
        String text(String column) {
            String text = cells.getField(column).strip();
            return seen.computeIfAbsent(text, same -> same);
        }

        boolean isMissing(String column) {
            return CsvRows.isMissing(cells.getField(column));
        }

        double number(String column) {
            try {
                return Double.parseDouble(cells.getField(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "a number", e);
            }
        }

        double numberOr(String column, double otherwise) {
            return isMissing(column) ? otherwise : number(column);
        }

        LocalDate date(String column) {
            try {
                return LocalDate.parse(cells.getField(column).strip());
            } catch (DateTimeParseException e) {
                throw wrong(column, "a date like 2013-01-31", e);
            }
        }

        /** Whether a cell says 1. */
        boolean flag(String column) {
            return number(column) != 0;
        }

        private IllegalArgumentException wrong(String column, String wanted, Exception cause) {
            return new IllegalArgumentException(
                    "%s, line %d: %s is '%s'. Maybe %s is meant?"
                            .formatted(file, cells.getStartingLineNumber(), column, cells.getField(column), wanted),
                    cause);
        }
    }

    /**
     * What a reader makes of all rows.
     *
     * @throws IllegalArgumentException if a column is missing, or a cell cannot be read
     */
    <T> List<T> read(List<String> columns, RowReader<T> reader) throws IOException {
        try (InputStream in = open();
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
            List<T> all = new ArrayList<>();
            for (NamedCsvRecord cells : csv) {
                if (all.isEmpty()) {
                    require(columns, cells);
                }
                reader.read(new Row(cells)).ifPresent(all::add);
            }
            if (all.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s has no rows to ask about. Maybe it is another kind of file?".formatted(file));
            }
            return all;
        }
    }

    private void require(List<String> columns, NamedCsvRecord cells) {
        for (String column : columns) {
            if (!cells.getHeader().contains(column)) {
                throw new IllegalArgumentException("%s has no column '%s' but %s. Maybe --kind is another one?"
                        .formatted(file, column, cells.getHeader()));
            }
        }
    }

    /** Unpacks what begins like a gzip file, whatever its name. */
    private InputStream open() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file %s. Maybe the path is relative to another folder?"
                    .formatted(file.toAbsolutePath()));
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
