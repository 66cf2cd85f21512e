package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.check.RawCity.Hotel;
import com.surefoot.bench.chinatravel.check.RawCity.Point;
import com.surefoot.bench.chinatravel.check.RawCity.Restaurant;
import com.surefoot.bench.chinatravel.check.RawCity.Sight;
import com.surefoot.bench.chinatravel.check.RawCity.Station;
import com.surefoot.bench.chinatravel.plan.Json;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one city's tables. The first row of a name counts; what has no position is left out. */
final class RawCityReader {

    private static final Pattern COMMA = Pattern.compile(",");

    private RawCityReader() {}

    static RawCity read(Path data, String city, Map<?, ?> metros) throws IOException {
        Map<String, Point> places = places(data.resolve("poi").resolve(city).resolve("poi.json"));
        return new RawCity(
                rows(
                        data.resolve("attractions").resolve(city).resolve("attractions.csv"),
                        places,
                        RawCityReader::sight),
                rows(
                        data.resolve("accommodations").resolve(city).resolve("accommodations.csv"),
                        places,
                        RawCityReader::hotel),
                rows(
                        data.resolve("restaurants").resolve(city).resolve("restaurants_" + city + ".csv"),
                        places,
                        RawCityReader::restaurant),
                places,
                stations(metros.get(city) instanceof List<?> lines ? lines : List.of()));
    }

    private static Map<String, Point> places(Path file) throws IOException {
        Map<String, Point> places = new HashMap<>();
        for (Object place : (List<?>) Json.read(file)) {
            Map<?, ?> fields = (Map<?, ?>) place;
            List<?> position = (List<?>) fields.get("position");
            if (position != null && position.get(0) instanceof Number lat && position.get(1) instanceof Number lon) {
                places.putIfAbsent(String.valueOf(fields.get("name")), new Point(lat.doubleValue(), lon.doubleValue()));
            }
        }
        return places;
    }

    private static <T> Map<String, T> rows(Path file, Map<String, Point> places, Function<NamedCsvRecord, T> reading)
            throws IOException {
        Map<String, T> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : csv) {
                String name = row.getField("name").strip();
                if (places.containsKey(name) && !rows.containsKey(name) && isComplete(row)) {
                    rows.put(name, reading.apply(row));
                }
            }
        }
        return rows;
    }

    /** Cuisine and dishes are not needed. */
    private static boolean isComplete(NamedCsvRecord row) {
        return List.of("price", "numbed", "opentime", "endtime", "type").stream()
                .allMatch(column ->
                        row.findField(column).map(cell -> !cell.isBlank()).orElse(true));
    }

    private static Sight sight(NamedCsvRecord row) {
        return new Sight(
                row.getField("type").strip(),
                time(row, "opentime"),
                time(row, "endtime"),
                number(row, "price"),
                number(row, "recommendmintime"));
    }

    private static Hotel hotel(NamedCsvRecord row) {
        return new Hotel(row.getField("featurehoteltype").strip(), number(row, "price"), (int) number(row, "numbed"));
    }

    private static Restaurant restaurant(NamedCsvRecord row) {
        return new Restaurant(
                row.getField("cuisine").strip(), time(row, "opentime"), time(row, "endtime"), number(row, "price"));
    }

    private static int time(NamedCsvRecord row, String column) {
        return Clock.minutes(row.getField(column).strip());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column).strip());
    }

    private static List<Station> stations(List<?> lines) {
        List<Station> stations = new ArrayList<>();
        for (Object line : lines) {
            if (((Map<?, ?>) line).get("stations") instanceof List<?> onLine) {
                onLine.forEach(station -> stations.add(station((Map<?, ?>) station)));
            }
        }
        return stations;
    }

    /** Here longitude comes first. */
    private static Station station(Map<?, ?> fields) {
        String[] degrees = COMMA.split(String.valueOf(fields.get("position")), -1);
        return new Station(
                String.valueOf(fields.get("name")),
                new Point(Double.parseDouble(degrees[1]), Double.parseDouble(degrees[0])));
    }
}
