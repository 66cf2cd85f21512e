package com.surefoot.bench.chinatravel;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.CheckResult;
import com.surefoot.bench.chinatravel.check.EnvironmentCheck;
import com.surefoot.bench.chinatravel.check.EnvironmentRule;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.plan.Json;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentCheckTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private RawTables tables;

    private Path file = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        Path data = TinyTables.writeTo(folder.resolve("data"));
        tables = RawTables.read(data);
        file = folder.resolve("tiny.json");
        new TinyTrip(MemoryCatalogue.read(data)).plan().write(file);
    }

    private List<CheckResult> check(WrittenPlan plan) {
        return new EnvironmentCheck(tables).check(TinyTrip.query(), plan);
    }

    private static Set<EnvironmentRule> broken(List<CheckResult> results) {
        return results.stream()
                .filter(result -> !result.passed())
                .map(CheckResult::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void aCorrectPlanPassesEveryCheck() throws IOException {
        List<CheckResult> results = check(WrittenPlan.read(file));

        assertThat(results).hasSize(25).allMatch(CheckResult::passed, "passed");
        assertThat(new EnvironmentCheck(tables).isWellFormed(TinyTrip.query(), WrittenPlan.read(file)))
                .isTrue();
    }

    @Test
    void whatIsNoPlanFailsEveryCheck() {
        assertThat(broken(check(new WrittenPlan(Map.of())))).containsExactlyInAnyOrder(EnvironmentRule.values());
    }

    /** Where, which field, its new value, and the rules it must break. */
    static Stream<Arguments> spoils() {
        return Stream.of(
                spoil("0/0", "type", "coach", RIDES_THERE_AND_BACK),
                spoil("0/0", "TrainID", "G4", RIDE_EXISTS, RIDE_TIMES_AND_PRICE, RIDE_COST),
                spoil("1/2", "end", "上海南站", RIDE_EXISTS, RIDE_TIMES_AND_PRICE, RIDE_COST),
                spoil("0/0", "start_time", "07:01", RIDE_TIMES_AND_PRICE),
                spoil("1/2", "price", 562.0, RIDE_TIMES_AND_PRICE, RIDE_COST),
                spoil("1/2", "cost", 562.59, RIDE_COST),
                spoil("0/2", "position", "景山", SIGHT_EXISTS, SIGHT_OPEN, SIGHT_PRICE, SIGHT_COST, PLACES_CONNECTED),
                spoil("0/2", "end_time", "17:01", SIGHT_OPEN, TIMES_IN_ORDER),
                spoil("1/1", "position", "故宫博物院", SIGHT_ONCE, SIGHT_PRICE, PLACES_CONNECTED),
                spoil("1/1", "price", 3L, SIGHT_PRICE, SIGHT_COST),
                spoil("1/1", "tickets", 4L, SIGHT_COST),
                spoil("0/4", "position", "小饭店", HOTEL_EXISTS, HOTEL_PRICE_AND_ROOM, HOTEL_COST, PLACES_CONNECTED),
                spoil("0/4", "room_type", 1L, HOTEL_PRICE_AND_ROOM),
                spoil("0/4", "price", 99L, HOTEL_PRICE_AND_ROOM, HOTEL_COST),
                spoil("0/4", "rooms", 2L, HOTEL_COST),
                spoil("0/4", "type", "rest", HOTEL_EACH_NIGHT),
                spoil(
                        "0/1",
                        "position",
                        "酒馆",
                        MEAL_EXISTS,
                        MEAL_OPEN,
                        MEAL_PRICE,
                        MEAL_COST,
                        MEAL_TIME,
                        PLACES_CONNECTED),
                spoil("0/3", "start_time", "16:30", MEAL_OPEN),
                spoil("0/1", "position", "夜宵店", MEAL_ONCE, MEAL_OPEN, MEAL_PRICE, PLACES_CONNECTED),
                spoil("0/1", "price", 40L, MEAL_PRICE, MEAL_COST),
                spoil("1/0", "price", 10L, MEAL_PRICE, MEAL_COST),
                spoil("0/1", "cost", 40.5, MEAL_COST),
                spoil("0/1", "type", "breakfast", MEAL_TIME),
                spoil("0/1", "type", "dinner", MEAL_TIME),
                spoil("1/0", "start_time", "09:00", MEAL_TIME, TIMES_IN_ORDER),
                spoil("0/1/0", "mode", "bus", WAY_EXISTS, WAY_FIGURES, WAY_COST),
                spoil("1/2/1", "end", "故宫-地铁站", WAY_EXISTS),
                spoil("0/1/0", "end_time", "12:20", WAY_FIGURES),
                spoil("0/1/0", "price", 11.0, WAY_FIGURES, WAY_COST),
                spoil("0/2/0", "distance", 1.5, WAY_FIGURES),
                spoil("0/1/0", "cars", 1L, WAY_COST),
                spoil("1/2/1", "tickets", 1L, WAY_COST),
                spoil("0/2/0", "cost", 1L, WAY_COST),
                spoil("0/2", "end_time", "late", TIMES_GIVEN, SIGHT_OPEN),
                spoil("0/1", "start_time", "11:40", TIMES_IN_ORDER),
                spoil("0/4", "end_time", "20:30", TIMES_IN_ORDER),
                spoil("0/3", "transports", List.of(), PLACES_CONNECTED),
                spoil("0/1/0", "start", "故宫博物院", PLACES_CONNECTED, WAY_FIGURES));
    }

    private static Arguments spoil(String where, String field, Object value, EnvironmentRule... rules) {
        return Arguments.of(where, field, value, Set.of(rules));
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @MethodSource("spoils")
    void aSpoiltPlanBreaksTheRulesItOffends(String where, String field, Object value, Set<EnvironmentRule> rules)
            throws IOException {
        Map<String, Object> fields = fields(Json.read(file));
        List<Integer> path =
                Arrays.stream(where.split("/", -1)).map(Integer::valueOf).toList();
        Object part = list(fields(list(fields.get("itinerary")).get(path.get(0)))
                        .get("activities"))
                .get(path.get(1));
        if (path.size() == 3) {
            part = list(fields(part).get("transports")).get(path.get(2));
        }
        fields(part).put(field, value);

        assertThat(broken(check(new WrittenPlan(fields)))).containsAll(rules);
    }

    @Test
    void everyRuleIsBrokenBySomeSpoil() {
        Set<Object> broken = new HashSet<>();
        spoils().forEach(spoil -> broken.addAll((Set<?>) spoil.get()[3]));

        assertThat(broken).contains((Object[]) EnvironmentRule.values());
    }

    @Test
    void aPlanForAnotherPartyIsNotWellFormed() throws IOException {
        Map<String, Object> fields = fields(Json.read(file));
        fields.put("people_number", 4L);

        assertThat(new EnvironmentCheck(tables).isWellFormed(TinyTrip.query(), new WrittenPlan(fields)))
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Object> list(@Nullable Object value) {
        return new ArrayList<>((List<?>) Objects.requireNonNull(value));
    }
}
