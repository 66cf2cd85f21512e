package com.surefoot.supply.tencities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenCitiesTest {

    @TempDir
    private Path directory;

    private final RecordingSink sink = new RecordingSink();
    private TenCityTables tables;

    @BeforeEach
    void emptyTables() throws IOException {
        tables = new TenCityTables(directory);
    }

    @Test
    void allTenCitiesAreKnownByTheirNames() throws IOException {
        // given / when
        tables.open().writeTo(sink);

        // then
        assertThat(sink.cities().keySet())
                .extracting(City::name)
                .containsExactly(
                        "Beijing",
                        "Shanghai",
                        "Shenzhen",
                        "Guangzhou",
                        "Chongqing",
                        "Suzhou",
                        "Chengdu",
                        "Hangzhou",
                        "Wuhan",
                        "Nanjing");
        assertThat(sink.cities().keySet().iterator().next().names())
                .contains("beijing", "Beijing", "北京", "北京市", "Peking", "Běijīng");
    }

    @Test
    void aHotelIsPlacedWhereRoutesStart() throws IOException {
        // given
        tables.hotels("7,柳荫客栈,Willow Shade Inn,免费停车,10.0,20.0,318,2").positions("别处", "柳荫客栈");

        // when
        tables.open().writeTo(sink);

        // then
        Property hotel = sink.all(Property.class).get(0);
        assertThat(hotel.id()).isEqualTo("ten-cities:beijing:hotel-7");
        assertThat(hotel.englishName()).isEqualTo("Willow Shade Inn");
        assertThat(hotel.place().point().lat()).isEqualTo(39.91);
        assertThat(hotel.features()).containsExactly("免费停车");
        LodgingOffer offer = hotel.offers().findFirst().orElseThrow();
        assertThat(offer.roomType().name()).isEqualTo("Room with 2 beds");
        assertThat(offer.roomType().beds()).isEqualTo(2);
        assertThat(offer.ratePlan().board().includesBreakfast()).isTrue();
        assertThat(offer.priceFor(2, 3)).hasToString("1908.00 CNY");
    }

    @Test
    void sightsTakeTheirPrizeFromTheirRank() throws IOException {
        // given
        tables.sights(
                        "0,镜湖公园,公园,0,0,00:00,24:00,0.0,0.0,0.0",
                        "1,石桥博物馆,博物馆/纪念馆,0,0,09:00,17:00,12.5,1.5,2.0",
                        "60,夜市街,商业街区,0,0,17:00,02:00,0,0.5,1")
                .positions("镜湖公园", "石桥博物馆", "夜市街");

        // when
        tables.open().writeTo(sink);

        // then
        List<Sight> sights = sink.all(Sight.class);
        assertThat(sights).extracting(Sight::prize).containsExactly(100, 99, 50);
        assertThat(sights).extracting(Sight::indoor).containsExactly(false, true, false);
        assertThat(sights)
                .extracting(Sight::hours)
                .containsExactly(
                        OpeningHours.always(), OpeningHours.parse("09:00-17:00"), OpeningHours.parse("17:00-26:00"));
        assertThat(sights.get(0).shortestVisit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(sights.get(0).longestVisit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(sights.get(1).shortestVisit()).isEqualTo(Duration.ofMinutes(90));
        assertThat(sights.get(1).kind()).isEqualTo("博物馆/纪念馆");
        assertThat(sights.get(1).tags()).containsExactlyInAnyOrder("博物馆", "纪念馆");
        assertThat(sights.get(1).ticket()).hasToString("12.50 CNY");
    }

    @Test
    void aRestaurantHasItsDishesAndHoursPastMidnight() throws IOException {
        // given
        tables.restaurants("3,半山小馆,0,0,85.5,酒吧/酒馆,11:30,00:00,\"葱油面, 桂花糕\"", "4,巷口面馆,0,0,20, ,06:00,06:00, ")
                .positions("半山小馆", "巷口面馆");

        // when
        tables.open().writeTo(sink);

        // then
        List<Restaurant> restaurants = sink.all(Restaurant.class);
        assertThat(restaurants.get(0).cuisines()).containsExactly("酒吧/酒馆");
        assertThat(restaurants.get(0).dishes()).containsExactly("葱油面", "桂花糕");
        assertThat(restaurants.get(0).hours()).hasToString("11:30-24:00");
        assertThat(restaurants.get(1).hours()).hasToString("06:00-30:00");
        assertThat(restaurants.get(1).hours().isKnown()).isTrue();
        assertThat(restaurants.get(1).cuisines()).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsLeftOutAndCounted() throws IOException {
        // given
        tables.hotels(
                        "0,柳荫客栈,Willow,,0,0,318,2",
                        "1,柳荫客栈,Willow,,0,0,100,1",
                        "2,无名客栈,Nameless,,0,0,,1",
                        "3,远方客栈,Far,,0,0,200,1")
                .positions("柳荫客栈", "无名客栈");

        // when
        LeftOut leftOut = tables.open().writeTo(sink);

        // then
        assertThat(sink.all(Property.class)).hasSize(1);
        assertThat(leftOut.rows())
                .containsExactly(
                        entry("hotels: a needed cell is empty", 1),
                        entry("hotels: no position", 1),
                        entry("hotels: the name repeats", 1));
    }

    @Test
    void trainsOfOnePriceShareARouteAndAFare() throws IOException {
        // given
        tables.positions("北京东站").positions(TenCity.SHANGHAI, "上海北站");
        tables.write(TenCityTables.TRAINS, """
                [{"TrainID": "X1", "TrainType": "高铁", "From": "上海北站", "To": "北京东站",
                  "BeginTime": "08:05", "EndTime": "12:45", "Duration": 4.67, "Cost": 612.5},
                 {"TrainID": "X3", "TrainType": "高铁", "From": "上海北站", "To": "北京东站",
                  "BeginTime": "20:00", "EndTime": "07:10", "Duration": 35.2, "Cost": 612.50},
                 {"TrainID": "X5", "TrainType": "高铁", "From": "上海北站", "To": "北京东站",
                  "BeginTime": "20:00", "EndTime": "20:00", "Duration": 24, "Cost": 700}]""");

        // when
        tables.open().writeTo(sink);

        // then
        assertThat(sink.all(Stop.class)).extracting(Stop::name).containsExactly("上海北站", "北京东站");
        assertThat(sink.all(Stop.class)).allMatch(stop -> stop.city().isPresent());
        assertThat(sink.all(Trip.class)).extracting(Trip::shortName).containsExactly("X1", "X3", "X5");
        assertThat(sink.all(Route.class)).hasSize(2).allMatch(route -> route.type() == 2);
        assertThat(sink.all(Fare.class))
                .extracting(fare -> fare.price().toString())
                .containsExactly("612.50 CNY", "700.00 CNY");
        assertThat(sink.all(FareRule.class)).hasSize(2);
        assertThat(sink.all(StopTime.class))
                .extracting(time -> time.arrival().orElseThrow().toString())
                .containsExactly("08:05:00", "12:45:00", "20:00:00", "31:10:00", "20:00:00", "44:00:00");
    }

    @Test
    void flightsAreJoinedToCitiesByTheirAirportsNames() throws IOException {
        // given
        tables.positions("北京云海机场").positions(TenCity.WUHAN, "武汉江湾机场");
        tables.write(TenCityTables.FLIGHTS, """
                {"FlightID": "Q1", "From": "武汉江湾机场", "To": "北京云海机场", "BeginTime": "23:30", "EndTime": "01:05", "Cost": 499}
                {"FlightID": "Q2", "From": "武汉江湾机场", "To": "拉萨机场", "BeginTime": "08:00", "EndTime": "12:00", "Cost": 900}
                {"FlightID": "Q3", "From": "武汉江湾机场", "To": "北京西山机场", "BeginTime": "08:00", "EndTime": "10:00", "Cost": 1}
                {"FlightID": "Q4", "From": "武汉江湾机场", "To": "北京云海机场", "BeginTime": "08:00", "EndTime": "10:00", "Cost": null}
                """);

        // when
        LeftOut leftOut = tables.open().writeTo(sink);

        // then
        assertThat(sink.all(Trip.class)).extracting(Trip::shortName).containsExactly("Q1");
        assertThat(sink.all(Route.class)).allMatch(route -> route.type() == 1100);
        assertThat(leftOut.rows())
                .containsExactly(entry("flights: a needed cell is empty", 1), entry("flights: no position", 2));
    }

    @Test
    void theMetroRunsByTheTablesRules() throws IOException {
        // given
        tables.write(TenCityTables.METROS, """
                {"beijing": [{"name": "一号线", "stations": [
                  {"name": "东门", "position": "116.40,39.90"}, {"name": "西门", "position": "116.30,39.90"}]}]}""");

        // when
        tables.open().writeTo(sink);

        // then
        CityTravel travel = sink.cities().values().iterator().next();
        assertThat(travel.metro().orElseThrow().stations())
                .extracting(station -> station.place().name())
                .containsExactly("东门", "西门");
        assertThat(sink.cities().values())
                .filteredOn(each -> each.metro().isPresent())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 2",
        "4, 2",
        "4.01, 3",
        "9, 3",
        "14, 4",
        "21, 5",
        "28, 6",
        "37, 7",
        "48, 8",
        "61, 9",
        "61.01, 10",
        "76, 10",
        "76.01, 11",
        "601, 45",
        "601.01, 46"
    })
    void metroFaresGrowWithTheDistance(double kilometres, int yuan) throws IOException {
        // given
        tables.write(TenCityTables.METROS, "{\"beijing\": []}");
        tables.open().writeTo(sink);
        CityTravel travel = sink.cities().values().iterator().next();

        // when / then
        assertThat(travel.metro().orElseThrow().rules().fare(Distance.ofKilometres(kilometres)))
                .hasToString(yuan + ".00 CNY");
    }

    @ParameterizedTest
    @CsvSource({"1, 11.00", "1.8, 11.00", "5, 22.20", "10, 39.70", "12.345, 50.25"})
    void taxiFaresGrowWithTheDistance(double kilometres, String yuan) throws IOException {
        // given
        tables.open().writeTo(sink);
        CityTravel travel = sink.cities().values().iterator().next();

        // when / then
        assertThat(travel.taxi().orElseThrow().fare(Distance.ofKilometres(kilometres)))
                .hasToString(yuan + " CNY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                TenCityTables.HOTELS + "@0,a,A,,0,0,x,1@, line 2: price is 'x', not a number such as 12.5. Maybe",
                TenCityTables.HOTELS + "@0,a,A,,0,0,1,0@, line 2: numbed is '0', not a whole number from 1 on. Maybe",
                TenCityTables.HOTELS + "@0,a,A,,0,0,-5,1@, line 2: Rate plan 'With breakfast' costs -5.00 CNY",
                TenCityTables.HOTELS + "@0,a,A,,0,0,1@, line 2: There are 7 cells under 8 columns",
                TenCityTables.HOTELS + "@0,a,A,,0,0,1,1;0,b,B,,0,0,1,1@, line 3: The id 0 repeats. Maybe",
                TenCityTables.SIGHTS + "@0,a,t,0,0,9:00,17:00,0,1,2@, line 2: opentime is '9:00', not a time such as",
                TenCityTables.SIGHTS + "@0,a,t,0,0,09:00,24:30,0,1,2@, line 2: endtime is '24:30', not a time",
                TenCityTables.SIGHTS + "@0,a,t,0,0,09:00,17:00,0,-1,2@, line 2: 'a' has shortest visit PT-1H",
                TenCityTables.RESTAURANTS + "@0,a,0,0,1.005,c,09:00,17:00,@, line 2: ",
                TenCityTables.RESTAURANTS + "@x,a,0,0,1,c,09:00,17:00,@, line 2: id is 'x', not a whole number",
            })
    void aBrokenRowIsToldWithItsFileLineAndValue(String file, String rows, String message) throws IOException {
        // given
        tables.positions("a", "b");
        String text = rows.replace(";", "\n");
        switch (file) {
            case TenCityTables.HOTELS -> tables.hotels(text);
            case TenCityTables.SIGHTS -> tables.sights(text);
            default -> tables.restaurants(text);
        }

        // when / then
        assertBroken(file + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                TenCityTables.METROS + "@[@, line 1: This is not JSON",
                TenCityTables.METROS + "@{\"beijing\": 1}@, line 1: beijing is not an array. Maybe",
                TenCityTables.METROS
                        + "@{\"beijing\": [{\"name\": \"1\", \"stations\": [{\"name\": \"a\", \"position\": \"1\"}]}]}"
                        + "@, line 1: position is '1', not two degrees. Maybe",
                TenCityTables.METROS
                        + "@{\"beijing\": [{\"name\": \"1\", \"stations\": [{\"name\": \"a\", \"position\": \"1,99\"}]}]}"
                        + "@, line 1: 99.0, 1.0 is not a point on Earth. Maybe",
                TenCityTables.METROS + "@{\"beijing\": [{\"stations\": []}]}@, line 1: name is empty. Maybe",
                TenCityTables.POSITIONS
                        + "@[{\"name\": \"a\", \"position\": [1]}]@, line 1: A position has 1 numbers. Maybe",
                TenCityTables.POSITIONS + "@[{\"name\": \"a\"}]@, line 1: position is not an array. Maybe",
                TenCityTables.TRAINS + "@[1]@, line 1: The value is not an object. Maybe",
                TenCityTables.FLIGHTS + "@{\"FlightID\": @, line 1: This is not JSON",
            })
    void aBrokenDocumentIsToldWithItsFileAndLine(String file, String content, String message) throws IOException {
        // given
        tables.write(file, content);

        // when / then
        assertBroken(file + message);
    }

    @ParameterizedTest
    @CsvSource({
        TenCityTables.HOTELS,
        TenCityTables.SIGHTS,
        TenCityTables.RESTAURANTS,
        TenCityTables.POSITIONS,
        TenCityTables.METROS,
        TenCityTables.FLIGHTS
    })
    void aMissingTableIsTold(String file) throws IOException {
        // given
        tables.without(file);

        // when / then
        assertBroken(file + ": The file is missing. Maybe this is another folder?");
    }

    @Test
    void noTrainsAtAllAreTold() throws IOException {
        // given
        tables.without(TenCityTables.TRAINS);

        // when / then
        assertBroken("intercity_transport/train/: There are no trains. Maybe");
    }

    @Test
    void aTrainWithABrokenTimeOrPriceIsTold() throws IOException {
        // given
        tables.positions("b").positions(TenCity.SHANGHAI, "a");
        String train =
                "[\n{\"TrainID\": \"X1\", \"From\": \"a\", \"To\": \"b\", \"BeginTime\": \"%s\", \"EndTime\": \"09:00\", \"Cost\": %s}]";

        // when / then
        tables.write(TenCityTables.TRAINS, train.formatted("8h", "5"));
        assertBroken(TenCityTables.TRAINS + ", line 2: BeginTime is '8h', not a time such as 09:30. Maybe");
        tables.write(TenCityTables.TRAINS, train.formatted("08:00", "\"cheap\""));
        assertBroken(TenCityTables.TRAINS + ", line 2: Cost is 'cheap', not a number such as 12.5. Maybe");
        tables.write(TenCityTables.TRAINS, train.formatted("08:00", "-5"));
        assertBroken(TenCityTables.TRAINS + ", line 2: Fare '-5.00 CNY' costs -5.00 CNY. Maybe a sign is wrong?");
    }

    private void assertBroken(String message) {
        TenCities opened = tables.open();
        assertThatThrownBy(() -> opened.writeTo(sink))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Maybe");
    }
}
