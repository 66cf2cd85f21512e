package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.plan.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The benchmark's tables, read once. Prices are yuan. */
public final class RawTables {

    private static final Map<String, String> FOLDERS = Map.of(
            "上海",
            "shanghai",
            "北京",
            "beijing",
            "深圳",
            "shenzhen",
            "广州",
            "guangzhou",
            "重庆",
            "chongqing",
            "苏州",
            "suzhou",
            "成都",
            "chengdu",
            "杭州",
            "hangzhou",
            "武汉",
            "wuhan",
            "南京",
            "nanjing");

    private final Map<String, RawCity> cities = new LinkedHashMap<>();
    private final List<RawRide> rides = new ArrayList<>();

    private RawTables() {}

    /** Reads a folder as the benchmark has it; cities without tables are left out. */
    public static RawTables read(Path data) throws IOException {
        RawTables tables = new RawTables();
        Map<?, ?> metros = (Map<?, ?>) Json.read(data.resolve("transportation/subways.json"));
        for (Map.Entry<String, String> city : FOLDERS.entrySet()) {
            if (Files.isDirectory(data.resolve("attractions").resolve(city.getValue()))) {
                tables.cities.put(city.getKey(), RawCityReader.read(data, city.getValue(), metros));
            }
        }
        tables.readRides(data.resolve("intercity_transport"));
        return tables;
    }

    private void readRides(Path folder) throws IOException {
        for (String from : FOLDERS.keySet()) {
            for (String to : FOLDERS.keySet()) {
                Path file = folder.resolve("train/from_%s_to_%s.json".formatted(from, to));
                if (Files.exists(file)) {
                    ((List<?>) Json.read(file)).forEach(row -> add("train", "TrainID", (Map<?, ?>) row));
                }
            }
        }
        Json.readAll(folder.resolve("airplane.jsonl")).forEach(row -> add("airplane", "FlightID", (Map<?, ?>) row));
    }

    private void add(String type, String number, Map<?, ?> row) {
        if (row.get("Cost") instanceof Number price
                && row.get(number) instanceof String id
                && row.get("From") instanceof String start
                && row.get("To") instanceof String end
                && row.get("BeginTime") instanceof String startTime
                && row.get("EndTime") instanceof String endTime) {
            rides.add(new RawRide(type, id, start, end, startTime, endTime, price.doubleValue()));
        }
    }

    /** Whether the tables know a city. */
    public boolean knows(String city) {
        return cities.containsKey(city);
    }

    /**
     * A city by its Chinese name.
     *
     * @throws IllegalArgumentException if the tables do not know it
     */
    public RawCity city(String name) {
        RawCity city = cities.get(name);
        if (city == null) {
            throw new IllegalArgumentException("There are no tables of '%s' but of %s. Maybe it is spelt otherwise?"
                    .formatted(name, cities.keySet()));
        }
        return city;
    }

    /** Trains and flights between two cities, in the tables' order. */
    public List<RawRide> rides(String from, String to) {
        return rides.stream()
                .filter(ride -> isIn(ride.start(), from) && isIn(ride.end(), to))
                .toList();
    }

    /** Stations and airports lie in the city whose places list them. */
    private boolean isIn(String stop, String city) {
        return cities.containsKey(city) && city(city).places().containsKey(stop);
    }
}
