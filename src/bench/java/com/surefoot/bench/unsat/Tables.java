package com.surefoot.bench.unsat;

import static java.util.stream.Collectors.groupingBy;

import com.surefoot.bench.text.CsvRows;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The benchmark's flights and attractions; lists of unknown cities are empty. */
public final class Tables {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern DURATION = Pattern.compile("(\\d+)hr(\\d+)min");
    private static final Map<String, DayOfWeek> DAYS = new TreeMap<>(Map.of(
            "Sun", DayOfWeek.SUNDAY,
            "Mon", DayOfWeek.MONDAY,
            "Tu", DayOfWeek.TUESDAY,
            "Wed", DayOfWeek.WEDNESDAY,
            "Thu", DayOfWeek.THURSDAY,
            "Fri", DayOfWeek.FRIDAY,
            "Sat", DayOfWeek.SATURDAY));

    private final Map<String, Map<String, List<Flight>>> flights;
    private final Map<String, List<Attraction>> attractions;

    /** Indexes the data. */
    public Tables(List<Flight> flights, List<Attraction> attractions) {
        this.flights = flights.stream().collect(groupingBy(Flight::origin, groupingBy(Flight::destination)));
        this.attractions = attractions.stream().collect(groupingBy(Attraction::city));
    }

    /** Reads {@code flights.csv} and {@code attractions.csv} of a folder. */
    public static Tables read(Path folder) throws IOException {
        return new Tables(
                CsvRows.read(folder.resolve("flights.csv")).stream()
                        .map(Tables::flight)
                        .toList(),
                CsvRows.read(folder.resolve("attractions.csv")).stream()
                        .map(row ->
                                new Attraction(row.getField("city"), row.getField("name"), row.getField("category")))
                        .toList());
    }

    private static Flight flight(NamedCsvRecord row) {
        Map<DayOfWeek, Integer> prices = new EnumMap<>(DayOfWeek.class);
        DAYS.forEach((column, day) ->
                prices.put(day, Integer.valueOf(row.getField(column).strip())));
        String times = row.getField("Time");
        return new Flight(
                row.getField("Origin").strip(),
                row.getField("Destination").strip(),
                row.getField("Airline").strip(),
                prices,
                LocalTime.parse(times.substring(0, times.indexOf('-')).strip(), TIME),
                duration(row.getField("Duration").strip()),
                row.getField("non-stop").strip().equals("yes"));
    }

    private static Duration duration(String cell) {
        Matcher matcher = DURATION.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "%s is no duration such as 6hr45min. Maybe the columns are shifted?".formatted(cell));
        }
        return Duration.ofHours(Long.parseLong(matcher.group(1))).plusMinutes(Long.parseLong(matcher.group(2)));
    }

    public List<Flight> listFlights(String origin, String destination) {
        return flights.getOrDefault(origin, Map.of()).getOrDefault(destination, List.of());
    }

    /** The cities that flights leave from, by name. */
    public List<String> listOrigins() {
        return flights.keySet().stream().sorted().toList();
    }

    public List<Attraction> listAttractions(String city) {
        return attractions.getOrDefault(city, List.of());
    }
}
