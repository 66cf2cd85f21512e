package com.surefoot.storage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.surefoot.catalogue.Cities;
import com.surefoot.sights.Locality;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.SchoolHolidays;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sights and restaurants of all sources, the highest prize first. */
@Singleton
final class JdbcSights implements Sights {

    private static final String SIGHTS = query("sight");
    private static final String RESTAURANTS = query("restaurant");
    private static final String OF_CITY = "city_id = ?";

    /** A city, and when its schools are closed. */
    private record Known(City city, SchoolHolidays schools) {}

    private final Database database;
    private final Cities cities;

    JdbcSights(Database database, Cities cities) {
        this.database = database;
        this.cities = cities;
    }

    @Override
    public List<Sight> listSights(CityId city) {
        return listSights(OF_CITY, city.value()).toList();
    }

    @Override
    public List<Sight> listSights(Area area) {
        return listSights(Box.CONDITION, new Box(area).parameters())
                .filter(sight -> area.contains(sight.place().point()))
                .toList();
    }

    @Override
    public List<Restaurant> listRestaurants(CityId city) {
        return listRestaurants(OF_CITY, city.value()).toList();
    }

    @Override
    public List<Restaurant> listRestaurants(Area area) {
        return listRestaurants(Box.CONDITION, new Box(area).parameters())
                .filter(restaurant -> area.contains(restaurant.place().point()))
                .toList();
    }

    private Stream<Sight> listSights(String condition, Object... parameters) {
        Map<String, Known> known = known();
        return list(SIGHTS, condition, row -> sight(row, hours(row, known)), parameters).stream()
                .sorted(comparing(Sight::prize, reverseOrder()).thenComparing(Sight::id));
    }

    private Stream<Restaurant> listRestaurants(String condition, Object... parameters) {
        Map<String, Known> known = known();
        return list(RESTAURANTS, condition, row -> restaurant(row, hours(row, known)), parameters).stream()
                .sorted(comparing(Restaurant::prize, reverseOrder()).thenComparing(Restaurant::id));
    }

    private <T> List<T> list(String query, String condition, Row.Reader<T> reader, Object... parameters) {
        return database.read(statements -> statements.list(query.formatted(condition), reader, parameters));
    }

    private static String query(String table) {
        return "select t.*, " + Row.SOURCE + " from " + table + " t join source s on s.no = t.source_no where %s and "
                + JoinedPlaces.NOT_JOINED;
    }

    private Map<String, Known> known() {
        List<SchoolCalendar> calendars = database.read(SchoolCalendars::list);
        return cities.listCities().stream()
                .collect(Collectors.toMap(
                        city -> city.id().value(), city -> new Known(city, SchoolHolidays.of(city, calendars))));
    }

    /** With the sun and the holidays of the city. */
    private static OpeningHours hours(Row row, Map<String, Known> known) throws SQLException {
        OpeningHours hours = OpeningHours.parse(row.text("opening_hours"));
        Known city = known.get(row.text("city_id"));
        return city == null ? hours : hours.at(Locality.in(city.city(), row.point(), city.schools()));
    }

    private static Sight sight(Row row, OpeningHours hours) throws SQLException {
        return new Sight(
                row.text("id"),
                row.source(),
                new CityId(row.text("city_id")),
                row.place(),
                row.text("local_name"),
                row.text("kind"),
                Set.copyOf(row.texts("tags")),
                hours,
                row.seconds("last_entry_s"),
                row.price("ticket_minor", "currency"),
                row.seconds("shortest_visit_s"),
                row.seconds("longest_visit_s"),
                row.integer("prize"),
                row.flag("indoor"),
                row.text("about"));
    }

    private static Restaurant restaurant(Row row, OpeningHours hours) throws SQLException {
        return new Restaurant(
                row.text("id"),
                row.source(),
                new CityId(row.text("city_id")),
                row.place(),
                Set.copyOf(row.texts("cuisines")),
                Set.copyOf(row.texts("tags")),
                hours,
                row.price("price_per_person_minor", "currency"),
                row.texts("dishes"),
                row.integer("prize"),
                row.text("about"));
    }
}
