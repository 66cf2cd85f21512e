package com.surefoot.bench.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a CSV table, by column. */
public final class CsvRows {

    /** What common readers of these tables take for a missing value. */
    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "n/a");

    private CsvRows() {}

    /** All rows of a table whose first row names the columns. */
    public static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            csv.forEach(rows::add);
            return rows;
        }
    }

    /** Whether no cell of the row but those under the given columns is missing. */
    public static boolean isComplete(NamedCsvRecord row, String... optional) {
        Set<String> left = Set.of(optional);
        return row.getFieldsAsMap().entrySet().stream()
                .allMatch(cell -> left.contains(cell.getKey()) || !isMissing(cell.getValue()));
    }

    /** Whether a cell's text stands for nothing. */
    public static boolean isMissing(String text) {
        return MISSING.contains(text.strip());
    }
}
