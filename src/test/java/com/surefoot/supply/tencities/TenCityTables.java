package com.surefoot.supply.tencities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables with nothing in them, to be filled with what a test is about. */
final class TenCityTables {

    static final String HOTELS = "accommodations/beijing/accommodations.csv";
    static final String SIGHTS = "attractions/beijing/attractions.csv";
    static final String RESTAURANTS = "restaurants/beijing/restaurants_beijing.csv";
    static final String POSITIONS = "poi/beijing/poi.json";
    static final String METROS = "transportation/subways.json";
    static final String TRAINS = "intercity_transport/train/from_上海_to_北京.json";
    static final String FLIGHTS = "intercity_transport/airplane.jsonl";

    private static final String HOTEL_HEADER = "id,name,hotelname_en,featurehoteltype,lat,lon,price,numbed\n";
    private static final String SIGHT_HEADER =
            "id,name,type,lat,lon,opentime,endtime,price,recommendmintime,recommendmaxtime\n";
    private static final String RESTAURANT_HEADER = "id,name,lat,lon,price,cuisine,opentime,endtime,recommendedfood\n";

    private final Path directory;

    TenCityTables(Path directory) throws IOException {
        this.directory = directory;
        for (TenCity city : TenCity.values()) {
            String folder = city.folder();
            write("accommodations/" + folder + "/accommodations.csv", HOTEL_HEADER);
            write("attractions/" + folder + "/attractions.csv", SIGHT_HEADER);
            write("restaurants/" + folder + "/restaurants_" + folder + ".csv", RESTAURANT_HEADER);
            write("poi/" + folder + "/poi.json", "[]");
        }
        write(METROS, "{}");
        write(TRAINS, "[]");
        write(FLIGHTS, "");
    }

    TenCityTables hotels(String... rows) throws IOException {
        return write(HOTELS, HOTEL_HEADER + String.join("\n", rows));
    }

    TenCityTables sights(String... rows) throws IOException {
        return write(SIGHTS, SIGHT_HEADER + String.join("\n", rows));
    }

    TenCityTables restaurants(String... rows) throws IOException {
        return write(RESTAURANTS, RESTAURANT_HEADER + String.join("\n", rows));
    }

    /** Gives Beijing's places positions a little apart. */
    TenCityTables positions(String... names) throws IOException {
        return positions(TenCity.BEIJING, names);
    }

    TenCityTables positions(TenCity city, String... names) throws IOException {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < names.length; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("{\"name\": \"%s\", \"position\": [%s, %s]}".formatted(names[i], 39.9 + i / 100.0, 116.4));
        }
        return write("poi/" + city.folder() + "/poi.json", json.append("]").toString());
    }

    TenCityTables write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return this;
    }

    TenCityTables without(String file) throws IOException {
        Files.delete(directory.resolve(file));
        return this;
    }

    TenCities open() {
        return TenCities.at(directory);
    }
}
