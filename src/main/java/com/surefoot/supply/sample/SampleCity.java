package com.surefoot.supply.sample;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.supply.tables.JsonValue;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A city's folder. */
final class SampleCity {

    private final SourceFolder folder;
    private final String name;

    /**
     * Looks at one folder of the sample world.
     *
     * @param name the folder's and the city's id
     */
    SampleCity(SourceFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    void writeTo(CatalogueSink sink) throws IOException {
        JsonValue json = folder.readObject(name + "/city.json");
        City city = json.line().build(() -> city(json));
        if (!city.id().value().equals(name)) {
            throw json.line()
                    .broken(
                            "The city '%s' lies in the folder '%s'.".formatted(city.id(), name),
                            "Maybe the file was copied?");
        }
        SampleTravel travel = new SampleTravel(folder, city);
        sink.put(city, travel.read(json));
        new SamplePlaces(folder, city).writeTo(sink);
        new SampleLodging(folder, city).writeTo(sink);
    }

    private static City city(JsonValue json) {
        Set<String> aliases = json.get("aliases").elements().stream()
                .map(alias -> alias.cell().required())
                .collect(Collectors.toSet());
        GeoPoint centre =
                new GeoPoint(json.cell("lat").number(), json.cell("lon").number());
        return new City(
                new CityId(json.cell("id").required()),
                json.cell("name").required(),
                json.cell("localName").required(),
                aliases,
                json.cell("country").required(),
                Optional.of(json.cell("region").text()).filter(region -> !region.isEmpty()),
                new Area(centre, Distance.ofKilometres(json.cell("radiusKm").number())),
                json.cell("timeZone").parse(ZoneId::of, "a time zone such as Europe/Paris"),
                json.cell("currency").parse(Currency::getInstance, "a currency such as EUR"));
    }
}
