package com.surefoot.supply.sample;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.tables.Row;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sample city's sights and restaurants. */
final class SamplePlaces {

    private static final List<String> SIGHT_COLUMNS = List.of(
            "id",
            "name",
            "localName",
            "kind",
            "tags",
            "lat",
            "lon",
            "openingHours",
            "lastEntryMinutes",
            "ticketPrice",
            "minMinutes",
            "maxMinutes",
            "prize",
            "indoor",
            "about",
            "aboutFr",
            "aboutZh");
    private static final List<String> RESTAURANT_COLUMNS = List.of(
            "id",
            "name",
            "cuisines",
            "tags",
            "lat",
            "lon",
            "openingHours",
            "pricePerPerson",
            "dishes",
            "prize",
            "about");

    private final SourceFolder folder;
    private final City city;

    SamplePlaces(SourceFolder folder, City city) {
        this.folder = folder;
        this.city = city;
    }

    void writeTo(CatalogueSink sink) throws IOException {
        Set<String> sights = new HashSet<>();
        folder.readTable(
                city.id() + "/sights.csv",
                SIGHT_COLUMNS,
                row -> sink.put(row.line().build(() -> sight(row, CityRows.id(city, row, sights)))));
        Set<String> restaurants = new HashSet<>();
        folder.readTable(
                city.id() + "/restaurants.csv",
                RESTAURANT_COLUMNS,
                row -> sink.put(row.line().build(() -> restaurant(row, CityRows.id(city, row, restaurants)))));
    }

    private Sight sight(Row row, String id) {
        return new Sight(
                id,
                SampleWorld.SOURCE,
                city.id(),
                place(row),
                row.get("localName").required(),
                row.get("kind").required(),
                words(row, "tags"),
                CityRows.hours(row),
                minutes(row, "lastEntryMinutes"),
                row.get("ticketPrice").money(city.currency()),
                minutes(row, "minMinutes"),
                minutes(row, "maxMinutes"),
                row.get("prize").integer(),
                row.get("indoor").flag(),
                about(row));
    }

    /** A line for each language; only English is there for all of them. */
    private static String about(Row row) {
        return Stream.of(
                        row.get("about").required(),
                        row.get("aboutFr").text(),
                        row.get("aboutZh").text())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Restaurant restaurant(Row row, String id) {
        return new Restaurant(
                id,
                SampleWorld.SOURCE,
                city.id(),
                place(row),
                words(row, "cuisines"),
                words(row, "tags"),
                CityRows.hours(row),
                row.get("pricePerPerson").money(city.currency()),
                row.get("dishes").list(";"),
                row.get("prize").integer(),
                row.get("about").required());
    }

    private Place place(Row row) {
        return new Place(row.get("name").required(), CityRows.point(city, row));
    }

    private static Set<String> words(Row row, String column) {
        return new HashSet<>(row.get(column).list(";"));
    }

    private static Duration minutes(Row row, String column) {
        return Duration.ofMinutes(row.get(column).integer());
    }
}
