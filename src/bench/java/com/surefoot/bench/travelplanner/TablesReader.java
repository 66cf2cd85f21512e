package com.surefoot.bench.travelplanner;

import com.surefoot.bench.text.CsvRows;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the folder of tables.
 *
 * <p>Rows with a missing value are left out, as the benchmark's own evaluation does: a property without house rules,
 * for one, is not there to be booked.
 */
public final class TablesReader {

    private static final Pattern ELAPSED = Pattern.compile("(\\d+) hours? (\\d+) min");

    private TablesReader() {}

    /** Reads all tables of a folder. */
    public static Tables read(Path folder) throws IOException {
        return new Tables(
                rows(folder.resolve("accommodations.csv"), TablesReader::accommodation, ""),
                rows(folder.resolve("restaurants.csv"), TablesReader::restaurant, ""),
                rows(folder.resolve("attractions.csv"), TablesReader::attraction),
                rows(folder.resolve("distance.csv"), TablesReader::road, "cost"),
                rows(folder.resolve("flights.csv"), TablesReader::flight),
                states(folder.resolve("cities_with_states.txt")));
    }

    private static <T> List<T> rows(Path file, Function<NamedCsvRecord, T> reader, String... optional)
            throws IOException {
        return CsvRows.read(file).stream()
                .filter(row -> CsvRows.isComplete(row, optional))
                .map(reader)
                .toList();
    }

    private static Accommodation accommodation(NamedCsvRecord row) {
        return new Accommodation(
                row.getField("NAME"),
                row.getField("room type"),
                new BigDecimal(row.getField("price")),
                new BigDecimal(row.getField("minimum nights")).intValueExact(),
                forbidden(row.getField("house_rules")),
                new BigDecimal(row.getField("maximum occupancy")).intValueExact(),
                row.getField("city"));
    }

    private static Set<String> forbidden(String rules) {
        return Arrays.stream(rules.split("&"))
                .map(rule -> rule.strip().replaceFirst("^No ", ""))
                .collect(Collectors.toSet());
    }

    private static Restaurant restaurant(NamedCsvRecord row) {
        Set<String> cuisines = Arrays.stream(row.getField("Cuisines").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        return new Restaurant(
                row.getField("Name"), row.getField("City"), cuisines, new BigDecimal(row.getField("Average Cost")));
    }

    private static Attraction attraction(NamedCsvRecord row) {
        return new Attraction(
                row.getField("Name"),
                row.getField("City"),
                Double.parseDouble(row.getField("Latitude")),
                Double.parseDouble(row.getField("Longitude")));
    }

    private static Road road(NamedCsvRecord row) {
        return new Road(
                row.getField("origin"),
                row.getField("destination"),
                row.getField("duration"),
                row.getField("distance"));
    }

    private static Flight flight(NamedCsvRecord row) {
        return new Flight(
                row.getField("Flight Number"),
                row.getField("OriginCityName"),
                row.getField("DestCityName"),
                LocalDate.parse(row.getField("FlightDate")),
                new BigDecimal(row.getField("Price")),
                row.getField("DepTime"),
                row.getField("ArrTime"),
                elapsed(row.getField("ActualElapsedTime")));
    }

    private static Duration elapsed(String text) {
        Matcher matcher = ELAPSED.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(
                    "'%s' is not a duration. Maybe it should look like '2 hours 5 minutes'?".formatted(text));
        }
        return Duration.ofHours(Long.parseLong(matcher.group(1))).plusMinutes(Long.parseLong(matcher.group(2)));
    }

    private static Map<String, String> states(Path file) throws IOException {
        Map<String, String> states = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                states.put(
                        line.substring(0, tab).strip(), line.substring(tab + 1).strip());
            }
        }
        return states;
    }
}
