package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static com.surefoot.itinerary.demand.RideDemand.Direction.EVERY;
import static com.surefoot.itinerary.demand.RideDemand.Direction.INBOUND;
import static com.surefoot.itinerary.demand.RideDemand.Direction.OUTBOUND;
import static com.surefoot.planning.Checked.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.lodging.Board;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One demand of each sort, as a must on a weekend in Eastburg: the plan honours it and passes the verifier. */
class TripPlannerDemandsTest {

    /** A demand and what to look for. */
    private record Case(Demand demand, Predicate<Itinerary> honoured) {

        @Override
        public String toString() {
            return demand.toString();
        }
    }

    @ParameterizedTest
    @MethodSource({"rides", "ways", "rooms", "sights", "meals", "money", "pace"})
    void aDemandIsHonoured(Case asked) {
        // when
        Itinerary itinerary = Checked.itinerary(request(asking(brief(FRIDAY, SUNDAY), asked.demand()), Set.of()));

        // then
        assertThat(itinerary).matches(asked.honoured(), asked.toString());
    }

    @ParameterizedTest
    @CsvSource({"09:30, 10:30", "06:30, 07:00"})
    void breakfastAtTheHotelIsAtTheHoursAskedFor(LocalTime from, LocalTime until) {
        // when
        Itinerary itinerary = Checked.itinerary(request(
                asking(
                        brief(FRIDAY, SUNDAY),
                        new MealDemand.BreakfastAtHotel(),
                        new MealDemand.Hours(MealKind.BREAKFAST, new ClockSpan(from, until))),
                Set.of()));

        // then
        assertThat(meals(itinerary, MealKind.BREAKFAST))
                .isNotEmpty()
                .allSatisfy(meal -> assertThat(meal.start().toLocalTime()).isBetween(from, until));
    }

    static Stream<Case> rides() {
        return Stream.of(
                new Case(
                        new RideDemand.Departs(OUTBOUND, ClockSpan.from(LocalTime.of(13, 40))),
                        trip -> !legs(trip).get(0).start().toLocalTime().isBefore(LocalTime.of(13, 40))),
                new Case(
                        new RideDemand.Arrives(INBOUND, ClockSpan.until(LocalTime.of(16, 10))),
                        trip -> !legs(trip).get(1).end().toLocalTime().isAfter(LocalTime.of(16, 10))),
                new Case(
                        new RideDemand.Runs(INBOUND, Choice.only(Set.of("W1340"))),
                        trip -> legs(trip).get(1).offer().number().equals("W1340")),
                new Case(
                        new RideDemand.Runs(EVERY, Choice.all(Set.of("W1340", "E0910"))),
                        trip -> legs(trip).get(0).offer().number().equals("E0910")
                                && legs(trip).get(1).offer().number().equals("W1340")),
                new Case(new RideDemand.Runs(EVERY, Choice.any(Set.of("W2055", "E2055"))), trip -> legs(trip).stream()
                        .anyMatch(leg -> leg.offer().number().endsWith("2055"))),
                new Case(new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(145)), trip -> legs(trip).stream()
                        .allMatch(leg -> leg.offer().duration().toMinutes() <= 145)),
                new Case(
                        new RideDemand.Modes(EVERY, Choice.only(Set.of(TransportMode.TRAIN))),
                        trip -> legs(trip).size() == 2));
    }

    static Stream<Case> ways() {
        return Stream.of(
                new Case(
                        new InCityDemand.Modes(Choice.only(Set.of(InCityMode.WALK, InCityMode.METRO))),
                        trip -> journeys(trip).noneMatch(journey -> journey.mode() == InCityMode.TAXI)),
                new Case(new InCityDemand.Modes(Choice.none(Set.of(InCityMode.METRO))), trip -> journeys(trip)
                        .noneMatch(journey -> journey.mode() == InCityMode.METRO)),
                new Case(
                        new InCityDemand.Modes(Choice.all(Set.of(InCityMode.TAXI, InCityMode.METRO))),
                        trip -> journeys(trip)
                                .map(Journey::mode)
                                .toList()
                                .containsAll(List.of(InCityMode.TAXI, InCityMode.METRO))),
                new Case(
                        new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO, InCityMode.BUS))),
                        trip -> journeys(trip).anyMatch(journey -> journey.mode() == InCityMode.METRO)),
                new Case(
                        new InCityDemand.Modes(
                                Choice.atLeast(2, Set.of(InCityMode.METRO, InCityMode.TAXI, InCityMode.BUS))),
                        trip -> driven(trip) >= 2),
                new Case(
                        // nobody takes the metro unasked, and there are no buses
                        new InCityDemand.Modes(Choice.atLeast(8, Set.of(InCityMode.METRO, InCityMode.BUS))),
                        trip -> journeys(trip)
                                        .filter(journey -> journey.mode() == InCityMode.METRO)
                                        .count()
                                >= 8),
                new Case(new InCityDemand.Cars(2), trip -> journeys(trip)
                        .noneMatch(journey -> journey.mode() == InCityMode.TAXI)),
                new Case(new InCityDemand.MetroTickets(1), trip -> journeys(trip)
                        .noneMatch(journey -> journey.mode() == InCityMode.METRO)),
                new Case(new InCityDemand.TaxiBeyond(Distance.ofKilometres(1.5)), trip -> journeys(trip)
                        .allMatch(journey -> journey.mode() == InCityMode.TAXI || length(journey) <= 1_500)),
                new Case(new InCityDemand.WalkAtMost(Per.WAY, Distance.ofKilometres(0.5)), trip -> journeys(trip)
                        .allMatch(journey -> walked(journey) <= 500)),
                new Case(new InCityDemand.WalkAtMost(Per.DAY, Distance.ofKilometres(2)), trip -> trip.days().stream()
                        .allMatch(day -> day.activities().stream()
                                        .flatMap(activity -> activity.approach().stream())
                                        .mapToDouble(approach -> walked(approach.journey()))
                                        .sum()
                                <= 2_000)),
                new Case(
                        new InCityDemand.WalkAtMost(Per.TRIP, Distance.ofKilometres(4)),
                        trip -> trip.walked().metres() <= 4_000));
    }

    static Stream<Case> rooms() {
        return Stream.of(
                new Case(
                        new LodgingDemand.Properties(Choice.any(Set.of("Hotel h2"))),
                        trip -> stay(trip).offer().property().id().equals("h2")),
                new Case(
                        new LodgingDemand.Properties(Choice.all(Set.of("Hotel h2", "Hotel h3"))),
                        trip -> trip.stays().size() == 2 && sleepsIn(trip).equals(Set.of("h2", "h3"))),
                new Case(
                        new LodgingDemand.Properties(Choice.atLeast(2, Set.of("h1", "h2", "h3"))),
                        trip -> sleepsIn(trip).size() == 2),
                new Case(
                        new LodgingDemand.RoomTypes(Choice.any(Set.of("twin"))),
                        trip -> stay(trip).offer().roomType().id().equals("twin")),
                new Case(
                        new LodgingDemand.Beds(2),
                        trip -> stay(trip).offer().roomType().beds() == 2),
                new Case(new LodgingDemand.Rooms(2), trip -> stay(trip).rooms() == 2),
                new Case(
                        new LodgingDemand.Near("Restaurant r0", Distance.ofKilometres(1.2)),
                        trip -> stay(trip).offer().property().id().equals("h3")),
                new Case(new LodgingDemand.NightsIn("Eastburg", 2, 2), trip -> nights(trip) == 2));
    }

    static Stream<Case> sights() {
        return Stream.of(
                new Case(new SightDemand.Sights(Choice.all(Set.of("Sight s11", "s13"))), trip -> visited(trip)
                        .containsAll(List.of("s11", "s13"))),
                new Case(
                        new SightDemand.Sights(Choice.none(Set.of("Sight s0", "Sight s1"))),
                        trip -> !visited(trip).contains("s0") && !visited(trip).contains("s1")),
                new Case(new SightDemand.Kinds(Choice.atLeast(2, Set.of("park"))), trip -> ofKind(trip, "park") >= 2),
                new Case(new SightDemand.AtMost(Set.of("park"), 1), trip -> ofKind(trip, "park") <= 1),
                new Case(
                        new SightDemand.Kinds(Choice.atLeast(2, Set.of(Sight.OUTDOORS))),
                        trip -> ofSetting(trip, false) >= 2),
                new Case(
                        new SightDemand.Kinds(Choice.only(Set.of(Sight.INDOORS))), trip -> ofSetting(trip, false) == 0),
                new Case(new SightDemand.Kinds(Choice.none(Set.of("nature"))), trip -> ofKind(trip, "park") == 0),
                new Case(
                        new SightDemand.When(
                                "s9",
                                Optional.of(SUNDAY),
                                new ClockSpan(LocalTime.of(10, 0), LocalTime.of(11, 0)),
                                ClockSpan.from(LocalTime.of(13, 0))),
                        trip -> all(trip, Visit.class).stream()
                                .anyMatch(visit -> visit.id().equals("s9")
                                        && visit.start().toLocalDate().equals(SUNDAY)
                                        && !visit.start().toLocalTime().isAfter(LocalTime.of(11, 0))
                                        && !visit.end().toLocalTime().isBefore(LocalTime.of(13, 0)))),
                new Case(
                        new SightDemand.Lasts(Optional.empty(), Duration.ofMinutes(100), Duration.ofMinutes(110)),
                        trip -> all(trip, Visit.class).stream().allMatch(visit -> lasts(visit, 100, 110))),
                new Case(
                        new SightDemand.ADay(3, 3),
                        trip -> visits(trip, 1) == 3 && visits(trip, 0) <= 3 && visits(trip, 2) <= 3));
    }

    static Stream<Case> meals() {
        return Stream.of(
                new Case(
                        new MealDemand.Restaurants(Choice.all(Set.of("Restaurant r9"))),
                        trip -> all(trip, Meal.class).stream()
                                .anyMatch(meal -> meal.id().equals("r9"))),
                new Case(
                        new MealDemand.Restaurants(Choice.none(Set.of("r0", "r4"))),
                        trip -> all(trip, Meal.class).stream()
                                .noneMatch(meal -> Set.of("r0", "r4").contains(meal.id()))),
                new Case(new MealDemand.Cuisines(Choice.only(Set.of("Local"))), trip -> !all(trip, Meal.class)
                        .isEmpty()),
                new Case(
                        new MealDemand.Hours(MealKind.LUNCH, new ClockSpan(LocalTime.of(12, 30), LocalTime.of(13, 15))),
                        trip -> meals(trip, MealKind.LUNCH)
                                .allMatch(meal -> !meal.start().toLocalTime().isBefore(LocalTime.of(12, 30))
                                        && !meal.start().toLocalTime().isAfter(LocalTime.of(13, 15)))),
                new Case(
                        new MealDemand.Daily(Set.of(MealKind.LUNCH)),
                        trip -> meals(trip, MealKind.LUNCH).count() >= 2),
                new Case(new MealDemand.Without(MealKind.DINNER, SUNDAY.minusDays(1)), trip -> meals(
                                trip, MealKind.DINNER)
                        .noneMatch(meal -> meal.start().toLocalDate().equals(SUNDAY.minusDays(1)))),
                new Case(
                        new MealDemand.BreakfastAtHotel(),
                        trip -> stay(trip).offer().ratePlan().board() == Board.BREAKFAST));
    }

    static Stream<Case> money() {
        return Stream.of(
                spend(Spending.TOTAL, "560.00"),
                spend(Spending.LODGING, "120.00"),
                spend(Spending.INTERCITY, "160.00"),
                spend(Spending.IN_CITY, "12.00"),
                spend(Spending.MEALS, "150.00"),
                spend(Spending.TICKETS, "25.00"),
                new Case(
                        new PriceAtMost(Priced.NIGHT, eur("90.00")),
                        trip -> stay(trip).offer().ratePlan().nightlyPrice().compareTo(eur("90.00")) <= 0),
                new Case(new PriceAtMost(Priced.MEAL, eur("24.00")), trip -> all(trip, Meal.class).stream()
                        .allMatch(meal -> meal.cost().compareTo(eur("48.00")) <= 0)),
                new Case(new PriceAtMost(Priced.TICKET, eur("0.00")), trip -> all(trip, Visit.class).stream()
                        .allMatch(visit -> visit.cost().equals(eur("0.00")))),
                new Case(
                        new AnyOf(List.of(
                                new SpendAtMost(Spending.TOTAL, eur("1.00")),
                                new SpendAtMost(Spending.LODGING, eur("120.00")))),
                        trip -> trip.costs().lodging().compareTo(eur("120.00")) <= 0));
    }

    static Stream<Case> pace() {
        return Stream.of(
                new Case(new PaceDemand.DayHours(new ClockSpan(LocalTime.of(10, 0), LocalTime.of(20, 0))), trip -> day(
                                trip, 1)
                        .filter(activity -> !(activity instanceof Night))
                        .allMatch(activity -> (board(activity)
                                        || !activity.start().toLocalTime().isBefore(LocalTime.of(10, 0)))
                                && !activity.end().toLocalTime().isAfter(LocalTime.of(20, 0)))),
                new Case(
                        new PaceDemand.DayHours(Optional.of(FRIDAY.plusDays(1)), ClockSpan.from(LocalTime.of(12, 30))),
                        trip -> day(trip, 1)
                                        .filter(activity -> !(activity instanceof Night) && !board(activity))
                                        .noneMatch(activity ->
                                                activity.start().toLocalTime().isBefore(LocalTime.of(12, 30)))
                                && day(trip, 2)
                                        .anyMatch(activity -> !board(activity)
                                                && activity.start()
                                                        .toLocalTime()
                                                        .isBefore(LocalTime.of(12, 30)))),
                new Case(new PaceDemand.RestADay(Duration.ofHours(3)), trip -> day(trip, 1)
                        .filter(Night.class::isInstance)
                        .allMatch(night -> !night.start().toLocalTime().isAfter(LocalTime.of(22, 0)))),
                new Case(new PaceDemand.Buffer(Duration.ofMinutes(75)), trip -> legs(trip)
                        .get(1)
                        .approach()
                        .filter(way ->
                                Duration.between(way.end(), legs(trip).get(1).start())
                                                .toMinutes()
                                        >= 75)
                        .isPresent()));
    }

    private static Case spend(Spending on, String amount) {
        return new Case(
                new SpendAtMost(on, eur(amount)), trip -> trip.costs().of(on).compareTo(eur(amount)) <= 0);
    }

    private static List<Leg> legs(Itinerary trip) {
        return all(trip, Leg.class);
    }

    private static Stream<Journey> journeys(Itinerary trip) {
        return trip.listActivities().stream()
                .flatMap(activity -> activity.approach().stream())
                .map(approach -> approach.journey());
    }

    private static double length(Journey journey) {
        return journey.stages().stream()
                .mapToDouble(stage -> stage.distance().metres())
                .sum();
    }

    private static long driven(Itinerary trip) {
        return journeys(trip)
                .filter(journey -> journey.mode() != InCityMode.WALK)
                .count();
    }

    private static double walked(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> stage.mode() == InCityMode.WALK)
                .map(Stage::distance)
                .mapToDouble(Distance::metres)
                .sum();
    }

    private static Stay stay(Itinerary trip) {
        return trip.stays().get(0);
    }

    private static Set<String> sleepsIn(Itinerary trip) {
        return trip.stays().stream().map(stay -> stay.offer().property().id()).collect(Collectors.toSet());
    }

    private static long ofSetting(Itinerary trip, boolean indoor) {
        return all(trip, Visit.class).stream()
                .filter(visit -> visit.sight().indoor() == indoor)
                .count();
    }

    private static int nights(Itinerary trip) {
        return stay(trip).dates().nights();
    }

    private static List<String> visited(Itinerary trip) {
        return all(trip, Visit.class).stream().map(Visit::id).toList();
    }

    private static long ofKind(Itinerary trip, String kind) {
        return all(trip, Visit.class).stream()
                .filter(visit -> visit.sight().kind().equals(kind))
                .count();
    }

    private static boolean lasts(Visit visit, int atLeast, int atMost) {
        long minutes = Duration.between(visit.start(), visit.end()).toMinutes();
        return atLeast <= minutes && minutes <= atMost;
    }

    private static Stream<Activity> day(Itinerary trip, int day) {
        return trip.days().get(day).activities().stream();
    }

    private static long visits(Itinerary trip, int day) {
        return day(trip, day).filter(Visit.class::isInstance).count();
    }

    private static Stream<Meal> meals(Itinerary trip, MealKind kind) {
        return all(trip, Meal.class).stream().filter(meal -> meal.kind() == kind);
    }

    private static boolean board(Activity activity) {
        return activity instanceof Meal meal && meal.restaurant().isEmpty();
    }
}
