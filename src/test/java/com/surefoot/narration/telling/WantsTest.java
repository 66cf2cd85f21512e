package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Wording;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WantsTest {

    private static final ClockSpan MORNING = new ClockSpan(LocalTime.of(8, 0), LocalTime.of(10, 0));
    private static final Choice<String> ANY = Choice.any(Set.of("art"));

    static Stream<Arguments> demands() {
        return Stream.of(
                of(
                        new MoneyDemand.PriceAtMost(MoneyDemand.Priced.NIGHT, eur("80.00")),
                        "The limit on the price of a night (€80.00)"),
                of(
                        new MoneyDemand.PriceAtMost(MoneyDemand.Priced.MEAL, eur("9.00")),
                        "The limit on the price of a meal (€9.00)"),
                of(
                        new MoneyDemand.PriceAtMost(MoneyDemand.Priced.TICKET, eur("9.00")),
                        "The limit on the price of a ticket (€9.00)"),
                of(
                        new RideDemand.Modes(Direction.EVERY, Choice.only(Set.of(TransportMode.TRAIN))),
                        "The means of transport (train)"),
                of(
                        new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.FLIGHT))),
                        "The means of transport"),
                of(new RideDemand.LastsAtMost(Direction.EVERY, Duration.ofHours(5)), "The longest ride (5 hours)"),
                of(new RideDemand.ChangesAtMost(Direction.EVERY, 1), "The number of changes (1 change)"),
                of(new RideDemand.Departs(Direction.EVERY, MORNING), "The time of departure"),
                of(new RideDemand.Arrives(Direction.EVERY, MORNING), "The time of arrival"),
                of(new RideDemand.Runs(Direction.EVERY, ANY), "The choice of rides"),
                of(new InCityDemand.Modes(Choice.only(Set.of(InCityMode.WALK))), "How you get around (on foot)"),
                of(
                        new InCityDemand.WalkAtMost(InCityDemand.Per.DAY, new Distance(800)),
                        "The limit on walking (800 m)"),
                of(new InCityDemand.Cars(2), "How you get around"),
                of(new LodgingDemand.Properties(ANY), "The choice of hotel (art)"),
                of(new LodgingDemand.Features(ANY), "What the hotel is to have (art)"),
                of(new LodgingDemand.RoomTypes(ANY), "The type of room (art)"),
                of(new LodgingDemand.Rooms(2), "The number of rooms (2 rooms)"),
                of(new LodgingDemand.Near("Palace", new Distance(800)), "How near the hotel is to be (800 m)"),
                of(new LodgingDemand.Beds(2), "The number of beds"),
                of(new LodgingDemand.Allows(Set.of()), "What the house is to allow"),
                of(new LodgingDemand.NightsIn("Eastburg", 1, 2), "The number of nights"),
                of(new LodgingDemand.PropertiesAtMost(1), "The choice of hotel"),
                of(new SightDemand.Kinds(ANY), "The kinds of sights (art)"),
                of(new SightDemand.ADay(1, 2), "The number of sights a day"),
                of(new SightDemand.Lasts(Optional.empty(), Duration.ZERO, Duration.ofHours(1)), "The times of visits"),
                of(new MealDemand.Cuisines(ANY), "The cuisines (art)"),
                of(new MealDemand.Restaurants(ANY), "The restaurants you name (art)"),
                of(new MealDemand.BreakfastAtHotel(), "Breakfast at the hotel"),
                of(new MealDemand.Daily(Set.of(MealKind.LUNCH)), "The meals"),
                of(new PaceDemand.RestADay(Duration.ofHours(1)), "The time for rest (1 hour)"),
                of(new PaceDemand.DayHours(MORNING), "The hours of the day"),
                of(new AnyOf(List.of(new LodgingDemand.Beds(2))), "One of your requests"));
    }

    private static Arguments of(Demand demand, String said) {
        return Arguments.of(demand, said);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void aDemandIsCalledByWhatItAsks(Demand demand, String said) {
        assertThat(new Wording(Language.ENGLISH, Language.ENGLISH.locale()).of(Wants.of(demand)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(MoneyDemand.Spending.class)
    void eachBudgetHasAName(MoneyDemand.Spending on) {
        assertThat(Wants.of(new MoneyDemand.SpendAtMost(on, eur("5.00"))).what())
                .contains(new Value.Sum(eur("5.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "/budget/amount, ASKED_BUDGET",
        "/room/type, ASKED_ROOM_TYPE",
        "/room, ASKED_ROOM",
        "/mustSee/2, ASKED_SIGHTS",
        "/requirements/3, ASKED_OTHER",
        "/reliability/target, ASKED_TARGET"
    })
    void aFieldIsCalledByWhatItSays(String pointer, Phrase phrase) {
        assertThat(Wants.at(pointer)).isEqualTo(phrase);
    }

    @Test
    void severalAreListed() {
        assertThat(new Wording(Language.FRENCH, Language.FRENCH.locale())
                        .of(new Value.Several(List.of(new Value.Name("A"), new Value.Name("B"), new Value.Name("C")))))
                .isEqualTo("A, B et C");
    }
}
