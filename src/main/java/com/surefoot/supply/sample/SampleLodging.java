package com.surefoot.supply.sample;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RoomType;
import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.Row;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sample city's properties with their rates. */
final class SampleLodging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "stars",
            "features",
            "forbids",
            "lat",
            "lon",
            "checkInFrom",
            "checkOutUntil",
            "about");

    private final SourceFolder folder;
    private final City city;

    SampleLodging(SourceFolder folder, City city) {
        this.folder = folder;
        this.city = city;
    }

    void writeTo(CatalogueSink sink) throws IOException {
        SampleRates rates = SampleRates.read(folder, city);
        Set<String> seen = new HashSet<>();
        folder.readTable(city.id() + "/properties.csv", COLUMNS, row -> {
            String id = CityRows.id(city, row, seen);
            List<RoomType> rooms = rates.roomsOf(row.get("id").text());
            if (rooms.isEmpty()) {
                throw row.line().broken("'%s' has no rates.".formatted(id), "Maybe rates.csv spells it otherwise?");
            }
            sink.put(row.line().build(() -> property(row, id, rooms)));
        });
        rates.checkAllBelongTo(seen);
    }

    private Property property(Row row, String id, List<RoomType> rooms) {
        String name = row.get("name").required();
        return new Property(
                id,
                SampleWorld.SOURCE,
                city.id(),
                new Place(name, CityRows.point(city, row)),
                name,
                row.get("kind").oneOf("hotel", "hostel", "apartment", "guesthouse"),
                row.get("stars").integer(),
                new HashSet<>(row.get("features").list(";")),
                row.get("forbids").list(";").stream()
                        .map(rule -> rule(row, rule))
                        .collect(Collectors.toSet()),
                row.get("checkInFrom").time(),
                row.get("checkOutUntil").time(),
                row.get("about").required(),
                rooms);
    }

    private static HouseRule rule(Row row, String word) {
        return new Cell(row.line(), "forbids", word)
                .parse(HouseRule::valueOf, "a house rule such as " + HouseRule.SMOKING);
    }
}
