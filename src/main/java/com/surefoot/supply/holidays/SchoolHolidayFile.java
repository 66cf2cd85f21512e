package com.surefoot.supply.holidays;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.supply.tables.SourceLine;
import com.surefoot.travel.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of school holidays: an iCalendar ({@code .ics}) of events that last all day, or a table ({@code .csv}) of
 * {@code from,to,name}. A stretch that cannot be understood is not left out, but refuses the file: what is missing between two
 * others would pass for a day of school.
 */
public final class SchoolHolidayFile {

    private static final long LARGEST = 5_000_000;

    private final Path path;

    private SchoolHolidayFile(Path path) {
        this.path = path;
    }

    /**
     * The holidays in a file.
     *
     * @throws BrokenSourceException if there is no such file, it is too large, or its name does not end like one
     */
    public static SchoolHolidayFile at(Path path) {
        SchoolHolidayFile file = new SchoolHolidayFile(path);
        if (!Files.isRegularFile(path)) {
            throw file.broken("there is no such file.", "Maybe the path is misspelt?");
        }
        if (!file.isCalendar() && !file.isTable()) {
            throw file.broken("it is of no form that is read.", "Maybe it should end in .ics or .csv?");
        }
        return file;
    }

    /**
     * Writes what is told of a country or a part of it.
     *
     * @param country ISO 3166-1 two-letter code
     * @param region the part of the country, as ISO 3166-2 has it after the country; empty for all of it
     * @return what was left out, since it tells of no holidays
     * @throws BrokenSourceException if the file is malformed or has no holidays, or that is no country or no part of one
     * @throws IOException if it cannot be read for other reasons
     */
    public LeftOut writeTo(String country, Optional<String> region, CatalogueSink sink) throws IOException {
        LeftOut leftOut = new LeftOut();
        List<DateRange> holidays = read(leftOut);
        if (holidays.isEmpty()) {
            throw broken("it tells of no holidays.", "Maybe it is another file, or its events do not last all day?");
        }
        sink.put(new SourceLine(name(), 0).build(() -> new SchoolCalendar(country, region, holidays)));
        return leftOut;
    }

    private List<DateRange> read(LeftOut leftOut) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw broken("it has more than %d bytes.".formatted(LARGEST), "Maybe it is another file?");
        }
        // a decoder of its own reports malformed bytes instead of replacing them
        try (Reader text = new InputStreamReader(
                new ByteArrayInputStream(Files.readAllBytes(path)), StandardCharsets.UTF_8.newDecoder())) {
            return isCalendar() ? new HolidayEvents(name(), leftOut).list(text) : HolidayTable.read(name(), text);
        } catch (CharacterCodingException e) {
            BrokenSourceException broken = broken("the text is not UTF-8.", "Maybe it was saved in another encoding?");
            broken.initCause(e);
            throw broken;
        }
    }

    private BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(String.valueOf(path), 0, problem, hint);
    }

    private boolean isCalendar() {
        return name().toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    private boolean isTable() {
        return name().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
