package com.surefoot.bench.travelplanner;

import static com.surefoot.bench.travelplanner.SmallSandbox.eats;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.bench.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckerTest {

    private final PlanChecker checker = new PlanChecker(SmallSandbox.tables());

    private Verdict check(Wish wish, List<PlanDay> plan) throws IOException {
        return checker.check(wish, Json.parse(new Answer(1, "?", plan).toJson()));
    }

    @Test
    void givenARightPlan_whenChecked_thenEveryRuleIsKept() throws IOException {
        Verdict verdict = check(SmallSandbox.wish(SmallSandbox.COST), SmallSandbox.plan());

        assertThat(verdict.listFaults()).isEmpty();
        assertThat(verdict.passes()).isTrue();
    }

    @Test
    void givenADollarLess_whenChecked_thenTheBudgetIsBroken() throws IOException {
        Verdict verdict = check(SmallSandbox.wish(SmallSandbox.COST - 1), SmallSandbox.plan());

        assertThat(verdict.faults()).containsOnlyKeys(Rule.BUDGET);
        assertThat(verdict.keepsAll(false)).isTrue();
        assertThat(verdict.passes()).isFalse();
    }

    @Test
    void givenNoPlan_whenChecked_thenNothingIsKept() throws IOException {
        Verdict verdict = check(SmallSandbox.wish(5_000), List.of());

        assertThat(verdict.delivered()).isFalse();
        assertThat(Verdict.micro(Set.of(verdict), false)).isZero();
        assertThat(Verdict.micro(Set.of(verdict), true)).isZero();
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoil("another start", Rule.CITY_ROUTE, 1, "city", "from Delta to Beta"),
                spoil("no return", Rule.CITY_ROUTE, 5, "city", "Gamma"),
                spoil("a jump", Rule.CITY_ROUTE, 2, "city", "Gamma"),
                spoil("a city of another state", Rule.CITY_ROUTE, 3, "city", "from Beta to Delta"),
                spoil("too few cities", Rule.COMPLETE, 3, "city", "Beta"),
                spoil("a meal twice", Rule.DIVERSE_RESTAURANTS, 2, "lunch", eats(1, "Beta")),
                spoil("a sight twice", Rule.DIVERSE_ATTRACTIONS, 2, "attraction", "Sight 1, Beta;"),
                spoil("a night in a long stay", Rule.MINIMUM_NIGHTS, 2, "bed", "Long Inn, Beta"),
                spoil("one night of two", Rule.MINIMUM_NIGHTS, 4, "bed", "-"),
                spoil(
                        "a car after a flight",
                        Rule.TRANSPORT_CONFLICT,
                        3,
                        "ride",
                        "Self-driving, from Beta to Gamma, cost: 55"),
                spoil("nothing on the first day", Rule.TRANSPORT_CONFLICT, 1, "ride", "-"),
                spoil("a meal elsewhere", Rule.WITHIN_CITY, 2, "lunch", eats(6, "Gamma")),
                spoil("a sight elsewhere", Rule.WITHIN_CITY, 2, "attraction", "Sight 1, Delta;"),
                spoil("a bed left behind", Rule.WITHIN_CITY, 3, "bed", "Inn, Beta"),
                spoil("a ride elsewhere", Rule.WITHIN_CITY, 3, "ride", "Taxi, from Beta to Delta, cost: 1119"),
                spoil("a ride on a day at rest", Rule.WITHIN_CITY, 2, "ride", "Taxi, from Beta to Gamma, cost: 1119"),
                spoil("an invented meal", Rule.WITHIN_SANDBOX, 2, "lunch", "Eats, No 7 of Beta, Beta"),
                spoil("part of a name", Rule.WITHIN_SANDBOX, 2, "lunch", "Eats, Beta"),
                spoil("an invented sight", Rule.WITHIN_SANDBOX, 2, "attraction", "Sight 9, Beta;"),
                spoil("an invented bed", Rule.WITHIN_SANDBOX, 2, "bed", "Outn, Beta"),
                spoil("an invented flight", Rule.WITHIN_SANDBOX, 1, "ride", "Flight Number: F9, from Alpha to Beta"),
                spoil(
                        "a flight of another day",
                        Rule.WITHIN_SANDBOX,
                        1,
                        "ride",
                        "Flight Number: F2, from Alpha to Beta"),
                spoil("a flight elsewhere", Rule.WITHIN_SANDBOX, 1, "ride", "Flight Number: F3, from Alpha to Beta"),
                spoil(
                        "another time",
                        Rule.WITHIN_SANDBOX,
                        1,
                        "ride",
                        "Flight Number: F1, from Alpha to Beta, Departure Time: 07:00, Arrival Time: 09:30"),
                spoil("another cost", Rule.WITHIN_SANDBOX, 3, "ride", "Taxi, from Beta to Gamma, cost: 1118"),
                spoil("a road of a day", Rule.WITHIN_SANDBOX, 5, "ride", "Taxi, from Gamma to Alpha"),
                spoil("walking", Rule.WITHIN_SANDBOX, 3, "ride", "On foot, from Beta to Gamma"),
                spoil("no ride", Rule.COMPLETE, 3, "ride", "-"),
                spoil("no meal at rest", Rule.COMPLETE, 2, "lunch", "-"),
                spoil("no sight", Rule.COMPLETE, 2, "attraction", "-"),
                spoil("no semicolon", Rule.COMPLETE, 2, "attraction", "Sight 2, Beta"),
                spoil("no bed", Rule.COMPLETE, 2, "bed", "-"),
                spoil("parties forbidden", Rule.ROOM_RULE, 2, "bed", "Smokeless Inn, Beta"),
                spoil("no French meal", Rule.CUISINE, Map.of(2, eats(6, "Beta"), 4, eats(6, "Gamma")), "breakfast"),
                spoil("a private room", Rule.ROOM_TYPE, 2, "bed", "Private Den, Beta"),
                spoil("a car", Rule.TRANSPORTATION, 3, "ride", "Self-driving, from Beta to Gamma, cost: 55"));
    }

    private static Arguments spoil(String name, Rule rule, int day, String field, String value) {
        return spoil(name, rule, Map.of(day, value), field);
    }

    private static Arguments spoil(String name, Rule rule, Map<Integer, String> values, String field) {
        List<PlanDay> plan = new ArrayList<>(SmallSandbox.plan());
        values.forEach((day, value) -> plan.set(day - 1, with(plan.get(day - 1), field, value)));
        return Arguments.of(name, rule, plan);
    }

    private static PlanDay with(PlanDay day, String field, String value) {
        return new PlanDay(
                day.day(),
                field.equals("city") ? value : day.currentCity(),
                field.equals("ride") ? value : day.transportation(),
                field.equals("breakfast") ? value : day.breakfast(),
                field.equals("lunch") ? value : day.lunch(),
                day.dinner(),
                field.equals("attraction") ? value : day.attraction(),
                field.equals("bed") ? value : day.accommodation());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void givenASpoiltPlan_whenChecked_thenItsRuleBites(String name, Rule rule, List<PlanDay> plan) throws IOException {
        Verdict verdict = check(SmallSandbox.wish(9_999), plan);

        assertThat(verdict.faults()).as(name).containsKey(rule);
        assertThat(verdict.passes()).isFalse();
    }

    @Test
    void givenADayTooFew_whenChecked_thenItIsIncomplete() throws IOException {
        Verdict verdict = check(SmallSandbox.wish(9_999), SmallSandbox.plan().subList(0, 4));

        assertThat(verdict.faults()).containsKeys(Rule.COMPLETE, Rule.CITY_ROUTE);
    }

    @Test
    void givenAnInventedMeal_whenChecked_thenHardRulesAreNotCredited() throws IOException {
        List<PlanDay> plan = new ArrayList<>(SmallSandbox.plan());
        plan.set(1, with(plan.get(1), "lunch", "Nowhere, Beta"));

        Verdict verdict = check(SmallSandbox.wish(9_999), plan);

        assertThat(verdict.keeps(Rule.BUDGET)).isFalse();
        assertThat(verdict.keeps(Rule.CITY_ROUTE)).isTrue();
    }
}
