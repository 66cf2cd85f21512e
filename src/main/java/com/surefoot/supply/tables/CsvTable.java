package com.surefoot.supply.tables;

import com.surefoot.catalogue.BrokenSourceException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

/** Reads a CSV table (RFC 4180, UTF-8) whose header is known. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> header;
    private long line = 1;

    CsvTable(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /**
     * Passes on all rows but the header.
     *
     * @throws BrokenSourceException if the header differs or a row has more or fewer cells
     */
    void read(Reader in, Consumer<Row> rows) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in)) {
            boolean first = true;
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                if (first) {
                    checkHeader(row.getFields());
                    first = false;
                } else {
                    rows.accept(row(row.getFields()));
                }
            }
            if (first) {
                throw at(0).broken("The table is empty.", "Maybe the file was not written to its end?");
            }
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private BrokenSourceException unreadable(CsvParseException e) {
        BrokenSourceException broken = at(line).broken(
                        "What follows is not CSV: %s".formatted(e.getMessage()), "Maybe a quote is not closed?");
        broken.initCause(e);
        return broken;
    }

    private SourceLine at(long number) {
        return new SourceLine(file, number);
    }

    private void checkHeader(List<String> found) {
        List<String> names = found.stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
        if (!names.equals(header)) {
            throw at(line).broken(
                            "The columns are %s, not %s.".formatted(names, header),
                            "Maybe this is another table, or another version of it?");
        }
    }

    private Row row(List<String> cells) {
        if (cells.size() != header.size()) {
            throw at(line).broken(
                            "There are %d cells under %d columns: %s."
                                    .formatted(cells.size(), header.size(), String.join(",", cells)),
                            "Maybe a comma is not quoted?");
        }
        return new Row(at(line), header, cells);
    }
}
