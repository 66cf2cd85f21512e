package com.surefoot.supply.sample;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.Row;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.City;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A sample city's rates, gathered into the room types of each property. */
final class SampleRates {

    private static final List<String> COLUMNS = List.of(
            "property",
            "roomType",
            "beds",
            "sleeps",
            "ratePlan",
            "board",
            "pricePerNight",
            "freeCancellationHours",
            "allotment",
            "minimumNights");

    private final City city;
    /** By property and room type, both in the order of the file. */
    private final Map<String, Map<String, RoomType>> rooms = new LinkedHashMap<>();

    private final Map<String, Row> firstRows = new LinkedHashMap<>();

    private SampleRates(City city) {
        this.city = city;
    }

    static SampleRates read(SourceFolder folder, City city) throws IOException {
        SampleRates rates = new SampleRates(city);
        folder.readTable(city.id() + "/rates.csv", COLUMNS, row -> row.line().build(() -> rates.add(row)));
        return rates;
    }

    List<RoomType> roomsOf(String property) {
        return List.copyOf(rooms.getOrDefault(property, Map.of()).values());
    }

    void checkAllBelongTo(Set<String> properties) {
        firstRows.forEach((property, row) -> {
            if (!properties.contains(property)) {
                throw row.line()
                        .broken("There is no property '%s'.".formatted(property), "Maybe properties.csv lacks it?");
            }
        });
    }

    private RoomType add(Row row) {
        String property = row.get("property").required();
        firstRows.putIfAbsent(property, row);
        return rooms.computeIfAbsent(property, any -> new LinkedHashMap<>())
                .merge(slug(row.get("roomType")), room(row), (known, added) -> join(row, known, added));
    }

    private RoomType room(Row row) {
        return new RoomType(
                slug(row.get("roomType")),
                row.get("roomType").text(),
                row.get("beds").count(),
                row.get("sleeps").integer(),
                List.of(plan(row)));
    }

    private RatePlan plan(Row row) {
        return new RatePlan(
                slug(row.get("ratePlan")),
                row.get("ratePlan").text(),
                row.get("board").parse(Board::valueOf, "a board such as ROOM_ONLY"),
                cancellation(row.get("freeCancellationHours")),
                row.get("pricePerNight").money(city.currency()),
                row.get("allotment").integer(),
                row.get("minimumNights").integer());
    }

    private static CancellationPolicy cancellation(Cell hours) {
        return hours.isEmpty()
                ? CancellationPolicy.NON_REFUNDABLE
                : CancellationPolicy.freeUntil(Duration.ofHours(hours.integer()));
    }

    private static RoomType join(Row row, RoomType known, RoomType added) {
        RatePlan plan = added.ratePlans().get(0);
        if (known.beds() != added.beds() || known.sleeps() != added.sleeps()) {
            throw row.line()
                    .broken(
                            "'%s' has %d beds for %d people here and %d for %d above."
                                    .formatted(
                                            known.name(), added.beds(), added.sleeps(), known.beds(), known.sleeps()),
                            "Maybe it is another room type?");
        }
        if (known.ratePlans().stream().anyMatch(each -> each.id().equals(plan.id()))) {
            throw row.line()
                    .broken(
                            "The rate plan '%s' of '%s' repeats.".formatted(plan.name(), known.name()),
                            "Maybe a row was copied?");
        }
        List<RatePlan> plans = new ArrayList<>(known.ratePlans());
        plans.add(plan);
        return new RoomType(known.id(), known.name(), known.beds(), known.sleeps(), plans);
    }

    /** A name as an id: {@code Flexible with breakfast} becomes {@code flexible-with-breakfast}. */
    private static String slug(Cell name) {
        return name.required().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
