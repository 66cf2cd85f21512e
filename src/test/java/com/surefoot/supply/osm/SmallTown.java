package com.surefoot.supply.osm;

import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** A town that extracts of tests lie in, and what comes of importing them. */
final class SmallTown {

    static final Source SOURCE = new Source("osm:town", "Town", false);
    static final City TOWN = new City(
            new CityId("town"),
            "Town",
            "Ville",
            Set.of(),
            "MC",
            new Area(new GeoPoint(43.73, 7.42), Distance.ofKilometres(5)),
            ZoneId.of("Europe/Monaco"),
            Currency.getInstance("EUR"));

    private SmallTown() {}

    /** What was written, and what was left out of it. */
    record Imported(RecordingSink sink, LeftOut leftOut) {}

    static Imported read(Path file) throws IOException {
        RecordingSink sink = new RecordingSink();
        return new Imported(sink, OsmExtract.at(file).writeTo(SOURCE, List.of(TOWN), sink));
    }
}
