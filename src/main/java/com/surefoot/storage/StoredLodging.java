package com.surefoot.storage;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms of the database. Its rates hold for any stay: sources with rates by the night come with their own port. */
@Singleton
final class StoredLodging implements LodgingOffers {

    private static final String RATES = """
            select r.*, t.name as room_name, t.beds, t.sleeps
            from rate_plan r
            join room_type t on t.property_id = r.property_id and t.id = r.room_type_id
            join property p on p.id = r.property_id
            where p.city_id = ?
            order by r.property_id, t.row_no, r.row_no""";
    private static final String PROPERTIES = "select p.*, " + Row.SOURCE
            + " from property p join source s on s.no = p.source_no where p.city_id = ? order by p.id";

    /** A rate plan and the room type it is for, which is still without rate plans. */
    private record Rate(String property, RoomType room, RatePlan plan) {}

    private final Database database;

    StoredLodging(Database database) {
        this.database = database;
    }

    @Override
    public List<LodgingOffer> listOffers(CityId city, DateRange stay) {
        return database.read(statements -> {
            Map<String, List<RoomType>> rooms = rooms(statements.list(RATES, StoredLodging::rate, city.value()));
            return statements.list(PROPERTIES, row -> property(row, rooms), city.value()).stream()
                    .flatMap(Property::offers)
                    .toList();
        });
    }

    private static Map<String, List<RoomType>> rooms(List<Rate> rates) {
        Map<String, Map<String, List<Rate>>> grouped = new LinkedHashMap<>();
        rates.forEach(rate -> grouped.computeIfAbsent(rate.property(), unknown -> new LinkedHashMap<>())
                .computeIfAbsent(rate.room().id(), unknown -> new ArrayList<>())
                .add(rate));
        Map<String, List<RoomType>> rooms = new LinkedHashMap<>();
        grouped.forEach((property, types) -> rooms.put(
                property, types.values().stream().map(StoredLodging::room).toList()));
        return rooms;
    }

    private static RoomType room(List<Rate> rates) {
        RoomType room = rates.get(0).room();
        return new RoomType(
                room.id(),
                room.name(),
                room.beds(),
                room.sleeps(),
                rates.stream().map(Rate::plan).toList());
    }

    private static Rate rate(Row row) throws SQLException {
        RoomType room = new RoomType(
                row.text("room_type_id"), row.text("room_name"), row.integer("beds"), row.integer("sleeps"), List.of());
        RatePlan plan = new RatePlan(
                row.text("id"),
                row.text("name"),
                Board.valueOf(row.text("board")),
                row.has("free_until_before_check_in_s")
                        ? CancellationPolicy.freeUntil(row.seconds("free_until_before_check_in_s"))
                        : CancellationPolicy.NON_REFUNDABLE,
                row.money("nightly_price_minor", "currency"),
                row.integer("allotment"));
        return new Rate(row.text("property_id"), room, plan);
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
                row.get("check_in_from", LocalTime.class),
                row.get("check_out_until", LocalTime.class),
                row.text("about"),
                Optional.ofNullable(rooms.get(row.text("id"))).orElse(List.of()));
    }
}
