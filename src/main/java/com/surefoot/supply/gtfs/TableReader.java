package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one table row by row, and holds no more than a row. */
final class TableReader {

    private static final int LONGEST_CELL = 1 << 16;

    private final GtfsTable table;
    private final Cells cells = new Cells();

    private TableReader(GtfsTable table) {
        this.table = table;
    }

    /**
     * Hands over every row that is not blank.
     *
     * @return how many rows that were: none if the feed has no such table
     * @throws BrokenSourceException where the bytes are not a table of comma-separated UTF-8 text
     */
    static long read(GtfsTable table, FeedFiles files, Consumer<Row> use) {
        TableReader reader = new TableReader(table);
        try {
            Optional<InputStream> bytes = files.open(table.file());
            return bytes.isPresent() ? reader.read(bytes.get(), use) : 0;
        } catch (IOException e) {
            throw reader.broken(
                    "the table cannot be read (" + Shown.plain(String.valueOf(e.getMessage())) + ").",
                    "Maybe the feed is damaged, or made to do harm?");
        }
    }

    private long read(InputStream bytes, Consumer<Row> use) throws IOException {
        try (bytes;
                CsvReader<List<String>> csv = split(Utf8.decode(bytes))) {
            return readRows(csv.iterator(), use);
        }
    }

    private CsvReader<List<String>> split(Reader text) {
        return CsvReader.builder()
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .build(cells, text);
    }

    private long readRows(Iterator<List<String>> rows, Consumer<Row> use) throws IOException {
        Header header = readHeader(rows);
        long count = 0;
        while (advance(rows)) {
            List<String> values = clean(rows.next());
            if (values.stream().anyMatch(value -> !value.isEmpty())) {
                checkLength(header, values);
                use.accept(new Row(header, cells.line(), values));
                count++;
            }
        }
        return count;
    }

    private Header readHeader(Iterator<List<String>> rows) throws IOException {
        if (!advance(rows)) {
            throw new BrokenSourceException(
                    table.file(), 0, "the table is empty: it has no header.", "Maybe the export broke off?");
        }
        List<String> names = clean(rows.next());
        if (cells.count() > Cells.MOST) {
            throw broken("the header has " + cells.count() + " columns.", "Maybe the line breaks are lost?");
        }
        return Header.of(table, cells.line(), names);
    }

    private boolean advance(Iterator<List<String>> rows) throws IOException {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // FastCSV wraps even a lack of memory
            }
            throw broken(
                    cells.place() + " goes on past its closing quote or past " + LONGEST_CELL
                            + " characters, or has no closing quote.",
                    "Maybe a quote inside a text is not doubled?");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Cells that are missing at a row's end are blank; surplus ones must be. */
    private void checkLength(Header header, List<String> values) {
        for (int i = header.size(); i < values.size(); i++) {
            if (!values.get(i).isEmpty() || i == Cells.MOST) {
                throw broken(
                        "the row has " + cells.count() + " cells, " + Shown.quoted(values.get(i))
                                + " among them, but the header has only " + header.size() + ".",
                        "Maybe a text with a comma is not in quotes?");
            }
        }
    }

    private List<String> clean(List<String> values) {
        values.replaceAll(this::clean);
        return values;
    }

    /** Without blanks around it; line breaks and other control characters, which names do not need, become blanks. */
    private String clean(String value) {
        StringBuilder plain = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == Utf8.UNDECODABLE || c == 0) {
                throw undecodable(value);
            }
            if (c < ' ' || (c >= '\u007f' && c <= '\u00a0')) {
                plain = plain == null ? new StringBuilder(value) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return (plain == null ? value : plain.toString()).strip();
    }

    private BrokenSourceException undecodable(String value) {
        String shown = Shown.quoted(value.replace(Utf8.UNDECODABLE, '\ufffd'));
        return value.indexOf(Utf8.UNDECODABLE) < 0
                ? broken(shown + " holds a NUL byte.", "Maybe the file is damaged?")
                : broken(shown + " is not UTF-8 text.", "Maybe it was saved in another encoding?");
    }

    private BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(table.file(), cells.line(), problem, hint);
    }
}
