package com.surefoot.storage;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rooms of all sources, property by property; those of several sources in one hotel under one property. What sources say
 * holds for every night.
 */
@Singleton
final class JdbcLodgingOffers implements LodgingOffers, KnownHotels {

    private static final String RATE_PLANS = """
            select r.* from rate_plan r join property p on p.id = r.property_id
            where %s order by r.source_no, r.row_no
            """;
    private static final String ROOM_TYPES = """
            select r.* from room_type r join property p on p.id = r.property_id
            where %s order by r.source_no, r.row_no
            """;
    private static final String PROPERTIES =
            "select p.*, " + Row.SOURCE + " from property p join source s on s.no = p.source_no where %s order by p.id";
    private static final String NAMES = "select name, english_name from property where city_id = ?";
    private static final String FEATURES = "select distinct features from property where city_id = ?";
    private static final String IN_CITY = "p.city_id = ?";

    /** A room type among those of all properties. */
    private record RoomKey(String propertyId, String roomTypeId) {}

    private final Database database;

    JdbcLodgingOffers(Database database) {
        this.database = database;
    }

    @Override
    public List<LodgingOffer> listOffers(CityId city, DateRange stay) {
        return offers(listProperties(IN_CITY, city.value()));
    }

    @Override
    public List<LodgingOffer> listOffers(Area area, DateRange stay) {
        return offers(listProperties(Box.CONDITION, new Box(area).parameters()).stream()
                .filter(property -> area.contains(property.place().point()))
                .toList());
    }

    @Override
    public Map<String, String> listNames(CityId city) {
        Map<String, String> names = new HashMap<>();
        database.read(statements -> statements.list(
                        NAMES, row -> List.of(row.text("name"), row.text("english_name")), city.value()))
                .forEach(each -> each.forEach(name -> names.putIfAbsent(name, each.get(0))));
        return names;
    }

    @Override
    public Set<String> listFeatures(CityId city) {
        return database
                .read(statements -> statements.list(FEATURES, row -> row.texts("features"), city.value()))
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<LodgingOffer> offers(List<Property> properties) {
        return properties.stream()
                .sorted(Comparator.comparing(Property::id)
                        .thenComparing(property -> property.source().id()))
                .flatMap(Property::offers)
                .filter(offer -> offer.ratePlan().allotment() > 0)
                .toList();
    }

    private List<Property> listProperties(String condition, Object... parameters) {
        return database.read(statements -> listProperties(statements, condition, parameters));
    }

    private static List<Property> listProperties(Statements statements, String condition, Object... parameters) {
        Map<RoomKey, List<RatePlan>> plans = new HashMap<>();
        statements.forEach(
                RATE_PLANS.formatted(condition),
                row -> plans.computeIfAbsent(
                                new RoomKey(row.text("property_id"), row.text("room_type_id")),
                                key -> new ArrayList<>())
                        .add(ratePlan(row)),
                parameters);
        Map<String, List<RoomType>> rooms = new HashMap<>();
        statements.forEach(
                ROOM_TYPES.formatted(condition),
                row -> rooms.computeIfAbsent(row.text("property_id"), key -> new ArrayList<>())
                        .add(roomType(row, plans)),
                parameters);
        List<Property> all = statements.list(PROPERTIES.formatted(condition), row -> property(row, rooms), parameters);
        return JoinedHotels.of(statements, condition, parameters).join(all);
    }

    private static RatePlan ratePlan(Row row) throws SQLException {
        return new RatePlan(
                row.text("id"),
                row.text("name"),
                Board.valueOf(row.text("board")),
                new CancellationPolicy(
                        row.find("free_until_before_check_in_s", Long.class).map(Duration::ofSeconds)),
                row.money("nightly_price_minor", "currency"),
                row.integer("allotment"),
                row.integer("minimum_nights"));
    }

    private static RoomType roomType(Row row, Map<RoomKey, List<RatePlan>> plans) throws SQLException {
        RoomKey key = new RoomKey(row.text("property_id"), row.text("id"));
        return new RoomType(
                row.text("id"),
                row.text("name"),
                row.integer("beds"),
                row.integer("sleeps"),
                plans.getOrDefault(key, List.of()));
    }

    private static Property property(Row row, Map<String, List<RoomType>> rooms) throws SQLException {
        return new Property(
                row.text("id"),
                row.source(),
                new CityId(row.text("city_id")),
                row.place(),
                row.text("english_name"),
                row.text("kind"),
                row.integer("stars"),
                Set.copyOf(row.texts("features")),
                row.texts("forbids").stream().map(HouseRule::valueOf).collect(Collectors.toSet()),
                row.get("check_in_from", LocalTime.class),
                row.get("check_out_until", LocalTime.class),
                row.text("about"),
                rooms.getOrDefault(row.text("id"), List.of()));
    }
}
