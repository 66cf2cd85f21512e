package com.surefoot.supply.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The extracts of a small country and of one city's restaurants. */
class RealExtractTest {

    private static final Source SOURCE = new Source("osm:real", "Real", false);

    private final RecordingSink sink = new RecordingSink();

    private LeftOut read(String file, String country, GeoPoint centre) throws IOException {
        Path path = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", file);
        assumeTrue(Files.isReadable(path), () -> "no real extract at " + path);
        City city = new City(
                new CityId("city"),
                "City",
                "City",
                Set.of(),
                country,
                new Area(centre, Distance.ofKilometres(30)),
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"));
        LeftOut leftOut = OsmExtract.at(path).writeTo(SOURCE, List.of(city), sink);
        System.out.println(file + ": " + sink.counts() + ", left out " + leftOut);
        return leftOut;
    }

    @Test
    void aSmallCountryHasItsSightsHotelsAndRestaurants() throws IOException {
        // when
        LeftOut leftOut = read("osm/monaco_2025-02.osm.pbf", "MC", new GeoPoint(43.738, 7.425));

        // then
        Sight palace = sink.all(Sight.class).stream()
                .filter(sight -> sight.id().equals("osm:real:relation-393226"))
                .findFirst()
                .orElseThrow();
        assertThat(palace.localName()).isEqualTo("Palais princier de Monaco");
        assertThat(palace.ticket()).hasToString("10.00 EUR");
        assertThat(palace.place()
                        .point()
                        .distanceTo(new GeoPoint(43.7314, 7.4202))
                        .metres())
                .isLessThan(100);
        assertThat(sink.all(Sight.class)).hasSizeBetween(30, 60).anyMatch(sight -> sight.localName()
                .equals("Musée Océanographique"));
        assertThat(sink.all(Property.class)).hasSizeBetween(18, 30);
        assertThat(sink.all(Restaurant.class)).hasSizeBetween(140, 170);
        assertThat(leftOut.rows()).containsEntry("places: mapped twice", 3);
    }

    @Test
    void aCitysRestaurantsAreNearlyAllTaken() throws IOException {
        // when
        LeftOut leftOut = read("places/munich_restaurants.geojson.gz", "DE", new GeoPoint(48.137, 11.575));

        // then
        int taken = sink.all(Restaurant.class).size() + sink.all(Property.class).size();
        assertThat(taken).isGreaterThan(2340);
        assertThat(sink.all(Restaurant.class)).extracting(Restaurant::id).doesNotHaveDuplicates();
        assertThat(leftOut.rows().get("places: mapped twice")).isBetween(5, 20);
    }
}
