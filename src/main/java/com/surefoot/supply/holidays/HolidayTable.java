package com.surefoot.supply.holidays;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.SourceLine;
import com.surefoot.travel.DateRange;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A table with the first and the last day of each stretch of holidays, below a header. Other columns are left aside. */
final class HolidayTable {

    private static final String FROM = "from";
    private static final String TO = "to";

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 1 << 16;

    private HolidayTable() {}

    /** @throws BrokenSourceException if a row is none of two days in order */
    static List<DateRange> read(String file, Reader text) throws IOException {
        List<DateRange> holidays = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(withoutMark(text))) {
            for (NamedCsvRecord row : rows) {
                holidays.add(stretch(new SourceLine(file, row.getStartingLineNumber()), row));
            }
        } catch (CsvParseException e) {
            BrokenSourceException broken = new BrokenSourceException(
                    file, 0, "it is not CSV: " + e.getMessage() + ".", "Maybe a quote is not closed?");
            broken.initCause(e);
            throw broken;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return holidays;
    }

    /** Spreadsheets begin what they write with a byte-order mark. */
    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader pushed = new PushbackReader(text);
        int first = pushed.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            pushed.unread(first);
        }
        return pushed;
    }

    private static DateRange stretch(SourceLine line, NamedCsvRecord row) {
        LocalDate from = day(line, row, FROM);
        LocalDate to = day(line, row, TO);
        DateRange stretch = line.build(() -> new DateRange(from, to));
        if (!SchoolCalendar.isPossible(stretch)) {
            throw line.broken("%s to %s cannot be school holidays.".formatted(from, to), "Maybe a year is mistyped?");
        }
        return stretch;
    }

    private static LocalDate day(SourceLine line, NamedCsvRecord row, String column) {
        String text = row.findField(column)
                .orElseThrow(() -> line.broken(
                        "there is no '%s' among %s.".formatted(column, row.getHeader()),
                        "Maybe the header should be from,to,name, and the row is cut short?"));
        return new Cell(line, column, text).parse(LocalDate::parse, "a day such as 2026-07-31");
    }
}
