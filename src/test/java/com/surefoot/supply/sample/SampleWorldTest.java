package com.surefoot.supply.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.RecordingSink;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A town that does not exist, whole and then broken in one place at a time. */
class SampleWorldTest {

    private static final String CITY = """
            {"id": "brigford", "name": "Brigford", "localName": "Brigfurt", "aliases": ["Pont-Brig"], "country": "CH",
             "lat": 47.0, "lon": 8.0, "radiusKm": 10, "timeZone": "Europe/Zurich", "currency": "CHF",
             "walk": {"kmh": 4.5, "detour": 1.2},
             "taxi": {"kmh": 20, "detour": 1.3, "waitMinutes": 5, "seats": 4, "base": "6.00", "includedKm": 0,
                      "perKm": [{"untilKm": 5, "rate": "3.80"}, {"rate": "3.20"}]},
             "metro": {"kmh": 25, "detour": 1.1, "waitMinutes": 4, "fares": [{"untilKm": 5, "fare": "2.60"}, {"fare": "4.40"}]}}
            """;
    private static final String SIGHTS = """
            id,name,localName,kind,tags,lat,lon,openingHours,lastEntryMinutes,ticketPrice,minMinutes,maxMinutes,prize,indoor,about,aboutFr,aboutZh
            clock-tower,Clock Tower,Zytturm,monument,history;view,47.01,8.01,Tu-Su 10:00-17:00,30,8.00,30,60,80,true,It strikes thirteen.,,钟敲十三下。
            """;
    private static final String RESTAURANTS = """
            id,name,cuisines,tags,lat,lon,openingHours,pricePerPerson,dishes,prize,about
            old-ferry,Old Ferry,swiss;fish,terrace,47.0,8.0,Mo-Sa 11:00-23:00,28.50,perch;rösti,60,By the landing stage.
            """;
    private static final String PROPERTIES = """
            id,name,kind,stars,features,forbids,lat,lon,checkInFrom,checkOutUntil,about
            lakeside,Lakeside (sample),hotel,3,wifi;bar,SMOKING;PETS,47.0,8.0,15:00,11:00,Sample house on the quay.
            """;
    private static final String RATES = """
            property,roomType,beds,sleeps,ratePlan,board,pricePerNight,freeCancellationHours,allotment,minimumNights
            lakeside,Double,1,2,Saver,ROOM_ONLY,140.00,,3,3
            lakeside,Family,3,4,Flexible,HALF_BOARD,260.00,48,2,1
            lakeside,Double,1,2,Flexible with breakfast,BREAKFAST,175.00,24,3,1
            """;
    private static final String METRO = """
            line,sequence,station,lat,lon
            M1,1,Quay,47.0,8.0
            M1,2,Market,47.02,8.0
            """;

    @TempDir
    private Path directory;

    private final RecordingSink sink = new RecordingSink();

    @BeforeEach
    void wholeWorld() throws IOException {
        Files.createDirectory(directory.resolve("brigford"));
        write("cities.csv", "id\nbrigford\n");
        write("brigford/city.json", CITY);
        write("brigford/sights.csv", SIGHTS);
        write("brigford/restaurants.csv", RESTAURANTS);
        write("brigford/properties.csv", PROPERTIES);
        write("brigford/rates.csv", RATES);
        write("brigford/metro.csv", METRO);
    }

    @Test
    void aCityIsReadWithItsTariffs() throws IOException {
        // given / when
        SampleWorld.at(directory).writeTo(sink);

        // then
        City city = sink.cities().keySet().iterator().next();
        CityTravel travel = sink.cities().values().iterator().next();
        assertThat(city.names()).containsExactlyInAnyOrder("brigford", "Brigford", "Brigfurt", "Pont-Brig");
        assertThat(travel.taxi().orElseThrow().fare(Distance.ofKilometres(10))).hasToString("41.00 CHF");
        assertThat(travel.metro().orElseThrow().rules().fare(Distance.ofKilometres(5.1)))
                .hasToString("4.40 CHF");
        assertThat(travel.metro().orElseThrow().stations())
                .extracting(station -> station.place().name())
                .containsExactly("Quay", "Market");
    }

    @Test
    void aPropertysRatesAreGatheredByRoomType() throws IOException {
        // given / when
        SampleWorld.at(directory).writeTo(sink);

        // then
        Property property = sink.all(Property.class).get(0);
        assertThat(property.id()).isEqualTo("sample:brigford:lakeside");
        assertThat(property.checkInFrom()).isEqualTo(LocalTime.of(15, 0));
        assertThat(property.forbids()).containsExactlyInAnyOrder(HouseRule.SMOKING, HouseRule.PETS);
        assertThat(property.roomTypes()).extracting(RoomType::id).containsExactly("double", "family");
        List<RatePlan> plans = property.roomTypes().get(0).ratePlans();
        assertThat(plans).extracting(RatePlan::id).containsExactly("saver", "flexible-with-breakfast");
        assertThat(plans).extracting(RatePlan::minimumNights).containsExactly(3, 1);
        assertThat(plans.get(0).cancellation().freeUntilBeforeCheckIn()).isEmpty();
        assertThat(plans.get(1).cancellation().freeUntilBeforeCheckIn()).contains(Duration.ofHours(24));
    }

    @Test
    void sightsAndRestaurantsAreRead() throws IOException {
        // given / when
        SampleWorld.at(directory).writeTo(sink);

        // then
        Sight sight = sink.all(Sight.class).get(0);
        assertThat(sight.localName()).isEqualTo("Zytturm");
        assertThat(sight.lastEntry()).isEqualTo(Duration.ofMinutes(30));
        assertThat(sight.ticket()).hasToString("8.00 CHF");
        assertThat(sight.indoor()).isTrue();
        Restaurant restaurant = sink.all(Restaurant.class).get(0);
        assertThat(restaurant.cuisines()).containsExactlyInAnyOrder("swiss", "fish");
        assertThat(restaurant.dishes()).containsExactly("perch", "rösti");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "sights@clock-tower@Clock_Tower@, line 2: id is 'Clock_Tower', not an id such as grand-palais.",
                "sights@,47.01,@,57.01,@, line 2: 57.01, 8.01 lies 1114 km from the centre of Brigford. Maybe",
                "sights@Tu-Su 10:00-17:00@on request@, line 2: The opening hours 'on request' cannot be evaluated.",
                "sights@,true,@,roof,@, line 2: indoor is 'roof', not one of true, false.",
                "sights@,80,@,180,@, line 2: 'Clock Tower' has prize 180.",
                "sights@,30,60,@,90,60,@, line 2: 'Clock Tower' has longest visit PT1H.",
                "sights@8.00@8.005@, line 2: ",
                "sights@Zytturm@@, line 2: localName is empty.",
                "restaurants@28.50@-28.50@, line 2: 'Old Ferry' costs -28.50 CHF",
                "restaurants@old-ferry,@old-ferry@, line 2: There are 10 cells under 11 columns",
                "restaurants@dishes@meals@, line 1: The columns are",
                "properties@,hotel,@,castle,@, line 2: kind is 'castle', not one of hotel, hostel",
                "properties@,3,@,7,@, line 2: 'Lakeside (sample)' has 7 stars.",
                "properties@15:00@3 pm@, line 2: checkInFrom is '3 pm', not a time of day",
                "properties@lakeside@seaside@, line 2: 'sample:brigford:seaside' has no rates.",
                "rates@Double,1,2,Flex@Double,0,2,Other@, line 4: beds is '0', not a whole number from 1 on. Maybe",
                "rates@Double,1,2,Flex@Double,2,2,Flex@, line 4: 'Double' has 2 beds for 2 people here and 1 for 2 above.",
                "rates@Flexible with breakfast@Saver@, line 4: The rate plan 'Saver' of 'Double' repeats.",
                "rates@HALF_BOARD@DINNER@, line 3: board is 'DINNER', not a board such as ROOM_ONLY.",
                "rates@,48,@,-48,@, line 3: A free cancellation of PT-48H",
                "rates@lakeside,Family@hillside,Family@, line 3: There is no property 'hillside'.",
                "metro@M1,2@M1,1@, line 3: Line M1 has two stations 1.",
                "metro@47.02@99.02@, line 3: 99.02, 8.0 is not a point on Earth.",
                "metro@Market@@, line 3: station is empty.",
            })
    void aBrokenRowIsToldWithItsFileLineAndValue(String table, String text, String broken, String message)
            throws IOException {
        // given
        String file = "brigford/" + table + ".csv";
        write(file, Files.readString(directory.resolve(file)).replace(text, broken == null ? "" : broken));

        // when / then
        assertBroken(file + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "Europe/Zurich@Europe/Brigford@timeZone is 'Europe/Brigford', not a time zone",
                "\"CHF\"@\"XYZ\"@currency is 'XYZ', not a currency",
                "\"id\": \"brigford\"@\"id\": \"brig\"@The city 'brig' lies in the folder 'brigford'.",
                "\"kmh\": 4.5@\"kmh\": -4.5@Walking at -4.5 km/h",
                "\"untilKm\": 5, \"rate\"@\"rate\"@A tier ends at Infinity km and begins at Infinity km.",
                "\"untilKm\": 5, \"fare\"@\"untilKm\": 0, \"fare\"@A tier ends at 0.0 km and begins at 0.0 km.",
                "\"walk\"@\"stroll\"@walk is not an object.",
                "47.0@[47.0]@lat is not a single value.",
                "\"country\": \"CH\",@@country is empty.",
                "\"aliases\": [\"Pont-Brig\"]@\"aliases\": \"\"@aliases is not an array.",
            })
    void aBrokenCityIsTold(String text, String broken, String message) throws IOException {
        // given
        write("brigford/city.json", CITY.replace(text, broken == null ? "" : broken));

        // when / then
        assertThatThrownBy(() -> SampleWorld.at(directory).writeTo(sink))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageStartingWith("brigford/city.json, line ")
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.json", "sights.csv", "restaurants.csv", "properties.csv", "rates.csv", "metro.csv"})
    void aMissingFileIsTold(String file) throws IOException {
        // given
        Files.delete(directory.resolve("brigford").resolve(file));

        // when / then
        assertBroken("brigford/" + file + ": The file is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sights", "restaurants", "properties"})
    void anIdThatRepeatsIsTold(String table) throws IOException {
        // given
        String file = "brigford/" + table + ".csv";
        String content = Files.readString(directory.resolve(file));
        write(file, content + content.lines().skip(1).findFirst().orElseThrow() + "\n");

        // when / then
        assertBroken(file + ", line 3: The id '");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(directory.resolve(file), content);
    }

    private void assertBroken(String message) {
        SampleWorld world = SampleWorld.at(directory);
        assertThatThrownBy(() -> world.writeTo(sink))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Maybe");
    }
}
