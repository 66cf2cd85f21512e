package com.surefoot.supply.tencities;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.Row;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** One city's hotels, sights and restaurants. */
final class CityTables {

    private static final List<String> HOTEL_COLUMNS =
            List.of("id", "name", "hotelname_en", "featurehoteltype", "lat", "lon", "price", "numbed");
    private static final List<String> SIGHT_COLUMNS = List.of(
            "id", "name", "type", "lat", "lon", "opentime", "endtime", "price", "recommendmintime", "recommendmaxtime");
    private static final List<String> RESTAURANT_COLUMNS =
            List.of("id", "name", "lat", "lon", "price", "cuisine", "opentime", "endtime", "recommendedfood");

    private static final Set<String> INDOOR = Set.of("博物馆/纪念馆", "美术馆/艺术馆", "图书馆/纪念馆");
    private static final LocalTime CHECK_IN = LocalTime.of(14, 0);
    private static final LocalTime CHECK_OUT = LocalTime.of(12, 0);
    private static final Duration SHORTEST_VISIT = Duration.ofMinutes(30);
    /** The tables do not say how many rooms are left. */
    private static final int ALLOTMENT = 20;
    /** A room with one bed has a double bed, a room with two has two singles. */
    private static final int SLEEPS = 2;

    private final TenCity city;
    private final PlaceRows rows;
    private final CatalogueSink sink;

    CityTables(TenCity city, PlaceRows rows, CatalogueSink sink) {
        this.city = city;
        this.rows = rows;
        this.sink = sink;
    }

    void write() throws IOException {
        String folder = city.folder();
        rows.read(
                "hotels",
                "accommodations/" + folder + "/accommodations.csv",
                HOTEL_COLUMNS,
                new String[] {"price", "numbed"},
                (row, place) -> sink.put(row.line().build(() -> hotel(row, place))));
        rows.read(
                "sights",
                "attractions/" + folder + "/attractions.csv",
                SIGHT_COLUMNS,
                new String[] {"type", "opentime", "endtime", "price", "recommendmintime", "recommendmaxtime"},
                (row, place) -> sink.put(row.line().build(() -> sight(row, place))));
        rows.read(
                "restaurants",
                "restaurants/" + folder + "/restaurants_" + folder + ".csv",
                RESTAURANT_COLUMNS,
                new String[] {"price", "opentime", "endtime"},
                (row, place) -> sink.put(row.line().build(() -> restaurant(row, place))));
    }

    private Property hotel(Row row, Place place) {
        String english = row.get("hotelname_en").text();
        return new Property(
                id("hotel", row),
                TenCities.SOURCE,
                city.id(),
                place,
                english.isEmpty() ? place.name() : english,
                "hotel",
                0,
                whole(row.get("featurehoteltype")),
                Set.of(),
                CHECK_IN,
                CHECK_OUT,
                "",
                List.of(room(row)));
    }

    private static RoomType room(Row row) {
        int beds = row.get("numbed").count();
        RatePlan plan = new RatePlan(
                "standard",
                "With breakfast",
                Board.BREAKFAST,
                CancellationPolicy.NON_REFUNDABLE,
                row.get("price").money(InCityRules.CURRENCY),
                ALLOTMENT,
                1);
        String name = beds == 1 ? "Room with 1 bed" : "Room with %d beds".formatted(beds);
        return new RoomType("beds-" + beds, name, beds, SLEEPS, List.of(plan));
    }

    private Sight sight(Row row, Place place) {
        Duration shortest = hours(row.get("recommendmintime"));
        Duration longest = hours(row.get("recommendmaxtime"));
        Duration atLeast = shortest.isZero() ? SHORTEST_VISIT : shortest;
        Cell kind = row.get("type");
        return new Sight(
                id("sight", row),
                TenCities.SOURCE,
                city.id(),
                place,
                place.name(),
                kind.text(),
                Set.copyOf(kind.list("/")),
                PlaceRows.hours(row),
                Duration.ZERO,
                row.get("price").money(InCityRules.CURRENCY),
                atLeast,
                longest.compareTo(atLeast) < 0 ? atLeast : longest,
                PlaceRows.prize(row),
                INDOOR.contains(kind.text()),
                "");
    }

    private Restaurant restaurant(Row row, Place place) {
        return new Restaurant(
                id("restaurant", row),
                TenCities.SOURCE,
                city.id(),
                place,
                whole(row.get("cuisine")),
                Set.of(),
                PlaceRows.hours(row),
                row.get("price").money(InCityRules.CURRENCY),
                row.get("recommendedfood").list(","),
                PlaceRows.prize(row),
                "");
    }

    private String id(String kind, Row row) {
        return "%s:%s:%s-%d"
                .formatted(
                        TenCities.SOURCE.id(),
                        city.folder(),
                        kind,
                        row.get("id").integer());
    }

    private static Set<String> whole(Cell cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.text());
    }

    private static Duration hours(Cell cell) {
        return Duration.ofMinutes(
                cell.decimal().multiply(BigDecimal.valueOf(60)).longValue());
    }
}
