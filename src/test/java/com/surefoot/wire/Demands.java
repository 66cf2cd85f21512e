package com.surefoot.wire;

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
import com.surefoot.lodging.HouseRule;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Demands of every kind, as random as they can be. */
final class Demands {

    private Demands() {}

    /** Any demand, choices of demands too. */
    static Arbitrary<Demand> any() {
        Arbitrary<Demand> flat = flat();
        Arbitrary<Demand> nested = anyOf(flat);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, flat),
                net.jqwik.api.Tuple.of(1, nested),
                net.jqwik.api.Tuple.of(1, anyOf(Arbitraries.oneOf(flat, nested))));
    }

    private static Arbitrary<Demand> anyOf(Arbitrary<Demand> alternatives) {
        return alternatives.list().ofMinSize(1).ofMaxSize(4).map(AnyOf::new);
    }

    private static Arbitrary<Demand> flat() {
        return Arbitraries.oneOf(money(), rides(), inCity(), lodging(), sights(), meals(), pace());
    }

    private static Arbitrary<Demand> money() {
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.longs().between(0, 99_999_999),
                        Arbitraries.of("EUR", "CNY", "JPY", "KWD").map(Currency::getInstance))
                .as(Money::new);
        return Arbitraries.oneOf(
                with(Arbitraries.of(MoneyDemand.Spending.class), amounts, MoneyDemand.SpendAtMost::new),
                with(Arbitraries.of(MoneyDemand.Priced.class), amounts, MoneyDemand.PriceAtMost::new));
    }

    private static Arbitrary<Demand> rides() {
        Arbitrary<Direction> directions = Arbitraries.of(Direction.class);
        return Arbitraries.oneOf(List.of(
                with(directions, choices(Arbitraries.of(TransportMode.class)), RideDemand.Modes::new),
                with(directions, choices(texts()), RideDemand.Classes::new),
                with(directions, choices(texts()), RideDemand.Runs::new),
                with(directions, choices(texts()), RideDemand.Operators::new),
                with(directions, spans(), RideDemand.Departs::new),
                with(directions, spans(), RideDemand.Arrives::new),
                with(directions, minutes(1, 10_080), RideDemand.LastsAtMost::new),
                with(directions, integers(0, 20), RideDemand.ChangesAtMost::new)));
    }

    private static Arbitrary<Demand> inCity() {
        return Arbitraries.oneOf(List.of(
                choices(Arbitraries.of(InCityMode.class)).map(InCityDemand.Modes::new),
                distances().map(InCityDemand.TaxiBeyond::new),
                with(Arbitraries.of(InCityDemand.Per.class), distances(), InCityDemand.WalkAtMost::new),
                integers(1, 60).map(InCityDemand.Cars::new),
                integers(1, 60).map(InCityDemand.MetroTickets::new)));
    }

    private static Arbitrary<Demand> lodging() {
        return Arbitraries.oneOf(List.of(
                choices(texts()).map(LodgingDemand.Properties::new),
                choices(texts()).map(LodgingDemand.Features::new),
                choices(texts()).map(LodgingDemand.RoomTypes::new),
                integers(1, 20).map(LodgingDemand.Beds::new),
                integers(1, 60).map(LodgingDemand.Rooms::new),
                Arbitraries.of(HouseRule.class).set().ofMinSize(1).map(LodgingDemand.Allows::new),
                with(texts(), distances(), LodgingDemand.Near::new),
                integers(1, 30).map(LodgingDemand.PropertiesAtMost::new),
                integers(1, 5).map(LodgingDemand.StarsAtLeast::new),
                Combinators.combine(texts(), integers(0, 15), integers(15, 30)).as(LodgingDemand.NightsIn::new)));
    }

    private static Arbitrary<Demand> sights() {
        return Arbitraries.oneOf(List.of(
                choices(texts()).map(SightDemand.Sights::new),
                choices(texts()).map(SightDemand.Kinds::new),
                Combinators.combine(texts(), days().optional(), spans(), spans())
                        .as(SightDemand.When::new),
                Combinators.combine(texts().optional(), minutes(0, 100), minutes(100, 1440))
                        .as(SightDemand.Lasts::new),
                with(texts().set().ofMinSize(1).ofMaxSize(3), integers(0, 100), SightDemand.AtMost::new),
                with(integers(0, 10), integers(10, 20), SightDemand.ADay::new)));
    }

    private static Arbitrary<Demand> meals() {
        Arbitrary<MealKind> kinds = Arbitraries.of(MealKind.class);
        return Arbitraries.oneOf(List.of(
                choices(texts()).map(MealDemand.Cuisines::new),
                choices(texts()).map(MealDemand.Restaurants::new),
                choices(texts()).map(MealDemand.Dishes::new),
                with(kinds, spans(), MealDemand.Hours::new),
                kinds.set().ofMinSize(1).map(MealDemand.Daily::new),
                with(kinds, days(), MealDemand.Without::new),
                Arbitraries.create(MealDemand.BreakfastAtHotel::new)));
    }

    private static Arbitrary<Demand> pace() {
        return Arbitraries.oneOf(List.of(
                with(days().optional(), spans(), PaceDemand.DayHours::new),
                minutes(0, 1440).map(PaceDemand.RestADay::new),
                minutes(0, 1440).map(PaceDemand.Buffer::new)));
    }

    private static <A, B> Arbitrary<Demand> with(
            Arbitrary<A> one, Arbitrary<B> other, BiFunction<A, B, ? extends Demand> maker) {
        return Combinators.combine(one, other).as(maker::apply);
    }

    private static <T> Arbitrary<Choice<T>> choices(Arbitrary<T> values) {
        return values.set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(set -> Arbitraries.oneOf(
                        integers(1, 100).map(count -> Choice.atLeast(count, set)),
                        Arbitraries.of(Choice.all(set), Choice.only(set), Choice.none(set))));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Rijksmuseum", "北京菜", "Café “Zur Post”", "G", "wi-fi", "a~b/c", "Entire home/apt");
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Arbitrary<Duration> minutes(int least, int most) {
        return integers(least, most).map(Duration::ofMinutes);
    }

    private static Arbitrary<Distance> distances() {
        return integers(0, 1_000_000).map(Distance::new);
    }

    private static Arbitrary<LocalDate> days() {
        return integers(0, 1_000).map(LocalDate.of(2027, 1, 1)::plusDays);
    }

    private static Arbitrary<ClockSpan> spans() {
        Arbitrary<LocalTime> times = integers(0, 1439).map(minute -> LocalTime.MIN.plusMinutes(minute));
        Function<LocalTime, ClockSpan> from = ClockSpan::from;
        return Arbitraries.oneOf(
                times.map(from),
                times.map(ClockSpan::until),
                Combinators.combine(times, times)
                        .as((one, other) ->
                                one.isAfter(other) ? new ClockSpan(other, one) : new ClockSpan(one, other)));
    }
}
