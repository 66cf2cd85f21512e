package com.surefoot.supply.sample;

import com.surefoot.supply.tables.JsonValue;
import com.surefoot.supply.tables.Row;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How one gets around in a sample city: the rules of its {@code city.json} and the lines of its {@code metro.csv}. */
final class SampleTravel {

    private static final List<String> METRO_COLUMNS = List.of("line", "sequence", "station", "lat", "lon");

    private final SourceFolder folder;
    private final City city;

    SampleTravel(SourceFolder folder, City city) {
        this.folder = folder;
        this.city = city;
    }

    CityTravel read(JsonValue json) throws IOException {
        List<MetroStation> stations = readStations();
        return json.line()
                .build(() -> new CityTravel(
                        city.currency(),
                        walk(json.get("walk")),
                        Optional.of(taxi(json.get("taxi"))),
                        Optional.of(new MetroNetwork(metro(json.get("metro")), stations))));
    }

    private static WalkRules walk(JsonValue json) {
        return new WalkRules(json.cell("kmh").number(), json.cell("detour").number());
    }

    private TaxiRules taxi(JsonValue json) {
        return new TaxiRules(
                json.cell("kmh").number(),
                json.cell("detour").number(),
                waiting(json),
                json.cell("seats").integer(),
                json.cell("base").money(city.currency()),
                Distance.ofKilometres(json.cell("includedKm").number()),
                tiers(json.get("perKm")).stream()
                        .map(tier -> new PerKm(untilKm(tier), tier.cell("rate").decimal()))
                        .toList());
    }

    private MetroRules metro(JsonValue json) {
        return new MetroRules(
                json.cell("kmh").number(),
                json.cell("detour").number(),
                waiting(json),
                tiers(json.get("fares")).stream()
                        .map(tier ->
                                new FareTier(untilKm(tier), tier.cell("fare").money(city.currency())))
                        .toList());
    }

    private static Duration waiting(JsonValue json) {
        return Duration.ofMinutes(json.cell("waitMinutes").integer());
    }

    private static List<JsonValue> tiers(JsonValue json) {
        double from = 0;
        for (JsonValue tier : json.elements()) {
            if (untilKm(tier) <= from) {
                throw tier.line()
                        .broken(
                                "A tier ends at %s km and begins at %s km.".formatted(untilKm(tier), from),
                                "Maybe the tiers are not in order?");
            }
            from = untilKm(tier);
        }
        return json.elements();
    }

    private static double untilKm(JsonValue tier) {
        return tier.get("untilKm").isNull()
                ? Double.POSITIVE_INFINITY
                : tier.cell("untilKm").number();
    }

    private List<MetroStation> readStations() throws IOException {
        List<MetroStation> stations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        folder.readTable(city.id() + "/metro.csv", METRO_COLUMNS, row -> {
            MetroStation station = station(row);
            if (!seen.add(station.line() + "/" + station.sequence())) {
                throw row.line()
                        .broken(
                                "Line %s has two stations %d.".formatted(station.line(), station.sequence()),
                                "Maybe a row was copied?");
            }
            stations.add(station);
        });
        return stations;
    }

    private MetroStation station(Row row) {
        Place place = new Place(row.get("station").required(), CityRows.point(city, row));
        return new MetroStation(row.get("line").required(), row.get("sequence").integer(), place);
    }
}
