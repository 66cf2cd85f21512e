package com.surefoot.storage;

import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Place;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The sights and restaurants of the database. */
@Singleton
final class StoredSights implements Sights {

    private static final String SIGHTS = from("sight");
    private static final String RESTAURANTS = from("restaurant");
    private static final String IN_CITY = " where t.city_id = ?";
    private static final String IN_BOX = " where t.lat between ? and ? and t.lon between ? and ?";
    private static final String ORDER = " order by t.prize desc, t.id";

    private final Database database;

    StoredSights(Database database) {
        this.database = database;
    }

    private static String from(String table) {
        return "select t.*, " + Row.SOURCE + " from " + table + " t join source s on s.no = t.source_no";
    }

    @Override
    public List<Sight> listSights(CityId city) {
        return list(SIGHTS + IN_CITY, StoredSights::sight, city.value());
    }

    @Override
    public List<Sight> listSights(Area area) {
        return within(area, list(SIGHTS + IN_BOX, StoredSights::sight, box(area)), Sight::place);
    }

    @Override
    public List<Restaurant> listRestaurants(CityId city) {
        return list(RESTAURANTS + IN_CITY, StoredSights::restaurant, city.value());
    }

    @Override
    public List<Restaurant> listRestaurants(Area area) {
        return within(area, list(RESTAURANTS + IN_BOX, StoredSights::restaurant, box(area)), Restaurant::place);
    }

    private <T> List<T> list(String sql, Row.Reader<T> reader, Object... parameters) {
        return database.read(statements -> statements.list(sql + ORDER, reader, parameters));
    }

    private static Object[] box(Area area) {
        return new Object[] {area.south(), area.north(), area.west(), area.east()};
    }

    private static <T> List<T> within(Area area, List<T> found, Function<T, Place> place) {
        return found.stream()
                .filter(item -> area.contains(place.apply(item).point()))
                .toList();
    }

    private static Sight sight(Row row) throws SQLException {
        return new Sight(
                row.text("id"),
                row.source(),
                new CityId(row.text("city_id")),
                row.place(),
                row.text("local_name"),
                row.text("kind"),
                Set.copyOf(row.texts("tags")),
                OpeningHours.parse(row.text("opening_hours")),
                row.seconds("last_entry_s"),
                row.money("ticket_minor", "currency"),
                row.seconds("shortest_visit_s"),
                row.seconds("longest_visit_s"),
                row.integer("prize"),
                row.flag("indoor"),
                row.text("about"));
    }

    private static Restaurant restaurant(Row row) throws SQLException {
        return new Restaurant(
                row.text("id"),
                row.source(),
                new CityId(row.text("city_id")),
                row.place(),
                Set.copyOf(row.texts("cuisines")),
                Set.copyOf(row.texts("tags")),
                OpeningHours.parse(row.text("opening_hours")),
                row.money("price_per_person_minor", "currency"),
                row.texts("dishes"),
                row.integer("prize"),
                row.text("about"));
    }
}
