package com.surefoot.supply.tencities;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.supply.tables.JsonValue;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of ten Chinese cities.
 *
 * <p>The first row of a name counts. Rows with an empty needed cell are left out, and so is what has no position in
 * {@code poi.json}, because nothing leads there.
 */
public final class TenCities {

    /** Who says what the tables say. */
    public static final Source SOURCE = new Source("ten-cities", "Ten Chinese cities", false);

    private static final String TRAINS = "intercity_transport/train/";
    private static final String FLIGHTS = "intercity_transport/airplane.jsonl";

    private final SourceFolder folder;

    private TenCities(SourceFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens the directory that holds {@code accommodations}, {@code attractions} and the other tables.
     *
     * @throws BrokenSourceException if there is no such directory
     */
    public static TenCities at(Path directory) {
        return new TenCities(SourceFolder.at(directory));
    }

    /**
     * Writes everything the tables say.
     *
     * @return what was left out of them
     * @throws BrokenSourceException if a table is missing or malformed
     * @throws IOException if a table cannot be read for other reasons
     */
    public LeftOut writeTo(CatalogueSink sink) throws IOException {
        LeftOut leftOut = new LeftOut();
        JsonValue metros = folder.readObject("transportation/subways.json");
        Map<TenCity, Map<String, GeoPoint>> reachable = new EnumMap<>(TenCity.class);
        for (TenCity city : TenCity.values()) {
            Map<String, GeoPoint> positions = readPositions(city);
            reachable.put(city, positions);
            sink.put(city.city(), InCityRules.of(metros.get(city.folder())));
            new CityTables(city, new PlaceRows(folder, positions, leftOut), sink).write();
        }
        writeTimetable(new Timetable(reachable, sink, leftOut), leftOut);
        return leftOut;
    }

    private Map<String, GeoPoint> readPositions(TenCity city) throws IOException {
        Map<String, GeoPoint> positions = new HashMap<>();
        folder.readElements(
                "poi/" + city.folder() + "/poi.json",
                poi -> positions.putIfAbsent(poi.cell("name").required(), point(poi.get("position"))));
        return positions;
    }

    private static GeoPoint point(JsonValue position) {
        List<JsonValue> degrees = position.elements();
        if (degrees.size() != 2) {
            throw position.line()
                    .broken(
                            "A position has %d numbers.".formatted(degrees.size()),
                            "Maybe it should look like [39.86, 116.37]?");
        }
        return position.line()
                .build(() -> new GeoPoint(
                        degrees.get(0).cell().number(), degrees.get(1).cell().number()));
    }

    private void writeTimetable(Timetable timetable, LeftOut leftOut) throws IOException {
        timetable.writeFrame();
        boolean anyTrains = false;
        for (TenCity from : TenCity.values()) {
            for (TenCity to : TenCity.values()) {
                anyTrains |= folder.readElementsIfPresent(
                        TRAINS + "from_%s_to_%s.json".formatted(from.localName(), to.localName()),
                        train -> timetable.write(RunKind.TRAIN, from, to, train));
            }
        }
        if (!anyTrains) {
            throw new BrokenSourceException(TRAINS, 0, "There are no trains.", "Maybe the file names were changed?");
        }
        folder.readElements(FLIGHTS, flight -> writeFlight(timetable, flight, leftOut));
    }

    private static void writeFlight(Timetable timetable, JsonValue flight, LeftOut leftOut) {
        List<TenCity> from = TenCity.namedIn(flight.cell("From").text());
        List<TenCity> to = TenCity.namedIn(flight.cell("To").text());
        if (from.size() == 1 && to.size() == 1) {
            timetable.write(RunKind.FLIGHT, from.get(0), to.get(0), flight);
        } else {
            leftOut.add(RunKind.FLIGHT.plural(), "no position");
        }
    }
}
