package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.lodging.HouseRule;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What points make of a brief with something in each of its fields. */
class AmendmentTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Currency CHF = Currency.getInstance("CHF");

    private static final List<Demand> DEMANDS = List.of(
            new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.FLIGHT, TransportMode.COACH))),
            new InCityDemand.Modes(Choice.none(Set.of(InCityMode.TAXI))),
            new SightDemand.Sights(Choice.none(Set.of("Louvre", "Panthéon"))),
            new SightDemand.Kinds(Choice.none(Set.of("zoo"))),
            new SightDemand.Kinds(Choice.none(Set.of("church"))),
            new MealDemand.Cuisines(Choice.none(Set.of("seafood"))),
            new LodgingDemand.Allows(Set.of(HouseRule.PETS)),
            new LodgingDemand.StarsAtLeast(3));

    private static final TripBrief BRIEF = new TripBrief(
            "Vienna",
            new Destination.Cities(List.of("Paris", "Berlin"), true),
            true,
            new DateRange(MAY, MAY.plusDays(3)),
            new Party(2, 1, List.of(4)),
            Optional.of(Money.rounded(new BigDecimal("900"), CHF)),
            Set.of(TransportMode.TRAIN),
            Set.of(InCityMode.METRO),
            new RoomWish(Optional.of("double"), Optional.empty(), Optional.empty()),
            List.of("Eiffel Tower"),
            Set.of("art", "zoo-like"),
            Pace.FULL,
            new Locks(Optional.of("out"), Optional.empty(), Optional.of("hotel"), List.of()),
            requirements(DEMANDS),
            new Reliability(Optional.of(90), true, 4));

    private static List<Requirement> requirements(List<Demand> demands) {
        List<Requirement> all = new ArrayList<>();
        demands.forEach(demand -> all.add(Requirement.must(demand, "/requirements/" + all.size())));
        return all;
    }

    private static Amendment amend(TripBrief begun, TripBrief brief, Point... points) {
        List<Heard> heard =
                Stream.of(points).map(point -> new Heard(point, 0, 1)).toList();
        return Amendment.of(begun, brief, heard, ReadingCatalogue.words());
    }

    private static TripBrief amend(Point... points) {
        Amendment amendment = amend(BRIEF, BRIEF, points);
        assertThat(amendment.refused()).isEmpty();
        return amendment.brief();
    }

    private static Point.Budget budget(String amount, Point.Per per) {
        return new Point.Budget(new BigDecimal(amount), Optional.empty(), per);
    }

    @Test
    void whatNothingIsSaidOfStaysToTheLetter() {
        assertThat(amend()).isEqualTo(BRIEF);
        assertThat(amend(new Point.Pace(Pace.RELAXED))).isEqualTo(BRIEF.withPace(Pace.RELAXED));
        assertThat(amend(new Point.Taste("history")).withTastes(BRIEF.tastes())).isEqualTo(BRIEF);
        assertThat(amend(new Point.RoundTrip(false))).isEqualTo(BRIEF.oneWay());
        assertThat(amend(new Point.NoBudget())).isEqualTo(BRIEF.withoutBudget());
    }

    @Test
    void partOfAFieldIsPutToTheRestOfIt() {
        assertThat(amend(new Point.People(Optional.of(3), Optional.empty(), List.of()))
                        .party())
                .isEqualTo(new Party(3, 1, List.of(4)));
        assertThat(amend(new Point.Room(Optional.empty(), Optional.empty(), Optional.of(2)))
                        .room())
                .isEqualTo(new RoomWish(Optional.of("double"), Optional.empty(), Optional.of(2)));
        assertThat(amend(new Point.AlsoTown("Rome")).destination())
                .isEqualTo(new Destination.Cities(List.of("Paris", "Berlin", "Rome"), true));
        assertThat(amend(new Point.Sureness(Reliability.of(99))).reliability())
                .isEqualTo(new Reliability(Optional.of(99), true, 4));
    }

    @Test
    void amountsAreInTheBriefsCurrencyAndForEverybody() {
        assertThat(amend(budget("500", Point.Per.PERSON)).budget())
                .contains(Money.rounded(new BigDecimal("1500"), CHF));
        assertThat(amend(budget("100", Point.Per.DAY)).budget()).contains(Money.rounded(new BigDecimal("400"), CHF));
        assertThat(amend(BRIEF, BRIEF.withoutBudget(), budget("100", Point.Per.ALL))
                        .brief()
                        .budget())
                .map(Money::currency)
                .contains(Currency.getInstance("EUR"));
    }

    @Test
    void anotherFirstDayMovesTheTripAndAnotherLastDayEndsIt() {
        assertThat(amend(new Point.Start(MAY.plusDays(9))).dates())
                .isEqualTo(new DateRange(MAY.plusDays(9), MAY.plusDays(12)));
        assertThat(amend(new Point.End(MAY.plusDays(5))).dates()).isEqualTo(new DateRange(MAY, MAY.plusDays(5)));
        assertThat(amend(new Point.Length(2)).dates()).isEqualTo(new DateRange(MAY, MAY.plusDays(1)));
        assertThat(amend(new Point.Start(MAY.plusDays(9)), new Point.End(MAY.plusDays(10)))
                        .dates())
                .isEqualTo(new DateRange(MAY.plusDays(9), MAY.plusDays(10)));
    }

    @Test
    void whatIsLikedAfterAllIsRefusedNoLongerAndTheRestOfItIs() {
        // when
        TripBrief amended = amend(
                new Point.Modes(Set.of(TransportMode.FLIGHT)),
                new Point.MustSee("Louvre"),
                new Point.Taste("zoo"),
                new Point.Cuisine("seafood"),
                new Point.InCity(Set.of(InCityMode.TAXI)));

        // then
        assertThat(amended.modes()).containsExactly(TransportMode.FLIGHT);
        assertThat(amended.mustSees()).containsExactly("Eiffel Tower", "Louvre");
        assertThat(amended.tastes()).contains("zoo", "seafood", "art");
        assertThat(amended.requirements())
                .isEqualTo(requirements(List.of(
                        DEMANDS.get(4),
                        DEMANDS.get(6),
                        DEMANDS.get(7),
                        new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.COACH))),
                        new SightDemand.Sights(Choice.none(Set.of("Panthéon"))))));
    }

    @Test
    void whatIsAskedBesidesComesLast() {
        // given
        Demand pool = new LodgingDemand.Features(Choice.all(Set.of("pool")));

        // when
        TripBrief amended = amend(new Point.Wanted(Requirement.must(pool, "")), new Point.Dislike(Set.of("zoo")));

        // then
        List<Demand> all = new ArrayList<>(DEMANDS);
        all.add(pool);
        assertThat(amended).isEqualTo(BRIEF.withRequirements(requirements(all)));
    }

    @Test
    void whatIsSettledIsNotTakenBack() {
        // given
        TripBrief settled = BRIEF.withBudget(Money.rounded(new BigDecimal("800"), CHF))
                .withRoom(new RoomWish(Optional.of("double"), Optional.empty(), Optional.of(2)))
                .withMustSees(List.of())
                .withDestination(new Destination.Cities(List.of("Paris", "Berlin", "Rome"), true));

        // when
        Amendment amendment = amend(
                BRIEF,
                settled,
                budget("1000", Point.Per.ALL),
                new Point.MustSee("Eiffel Tower"),
                new Point.Room(Optional.empty(), Optional.empty(), Optional.of(3)),
                new Point.NotTown("Rome"),
                new Point.AlsoTown("Madrid"),
                new Point.Room(Optional.empty(), Optional.of(2), Optional.empty()));

        // then
        assertThat(amendment.refused()).extracting(Heard::point).hasSize(4).noneMatch(Point.AlsoTown.class::isInstance);
        assertThat(amendment.brief())
                .isEqualTo(settled.withRoom(new RoomWish(Optional.of("double"), Optional.of(2), Optional.of(2)))
                        .withDestination(new Destination.Cities(List.of("Paris", "Berlin", "Rome", "Madrid"), true)));
    }

    @Test
    void whatMakesNoTripIsRefused() {
        // when
        Amendment amendment = amend(
                BRIEF,
                BRIEF,
                new Point.Within(new DateRange(MAY, MAY.plusDays(30))),
                new Point.Length(40),
                new Point.People(Optional.of(100), Optional.empty(), List.of()),
                new Point.Land("France"));

        // then
        assertThat(amendment.brief()).isEqualTo(BRIEF);
        assertThat(amendment.refused()).hasSize(4);
    }

    @Test
    void aRegionStaysARegion() {
        TripBrief region = BRIEF.withDestination(new Destination.Region("Italy", 2));

        assertThat(amend(region, region, new Point.CityCount(3)).brief())
                .isEqualTo(region.withDestination(new Destination.Region("Italy", 3)));
    }

    @Test
    void ofVeryManyRequirementsNoneIsLost() {
        // given
        List<Demand> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(new SightDemand.Sights(Choice.none(Set.of("one " + i, "two " + i, "three " + i))));
        }
        TripBrief brief = BRIEF.withRequirements(requirements(many));

        // then
        assertThat(amend(brief, brief, new Point.Pace(Pace.RELAXED)).brief()).isEqualTo(brief.withPace(Pace.RELAXED));
    }
}
