package com.surefoot.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.live.OnSale;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms that are sold for certain nights only decide which nights are spent where. */
class LiveRoomsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);

    private final TripPlanner planner = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));

    /** A room in the first hotel of a town, from one day of the trip to another. */
    private static LodgingOffer room(City city, int from, int until) {
        LodgingOffer listed = SmallTour.choice(city).lodging().get(0);
        DateRange stay = new DateRange(FRIDAY.plusDays(from), FRIDAY.plusDays(until));
        Money nightly = listed.ratePlan().nightlyPrice();
        RatePlan plan = new RatePlan(
                "live" + from + "-" + until,
                "live",
                listed.ratePlan().board(),
                listed.ratePlan().cancellation(),
                nightly,
                1,
                1);
        return new LodgingOffer(
                listed.property(),
                new RoomType("dbl", "Double", 0, 2, List.of()),
                plan,
                Optional.of(OnSale.room(
                        OnSale.inn("17", "Inn", 50, 12),
                        stay,
                        List.of(Occupancy.of(2)),
                        Price.of(nightly.times(stay.nights())),
                        new CancellationTerms.Unstated())));
    }

    private static CityChoice choice(City city, LodgingOffer... rooms) {
        CityChoice all = SmallTour.choice(city);
        return new CityChoice(city, all.travel(), List.of(rooms), all.sights(), all.restaurants());
    }

    private Plan plan(int nights, CityChoice... cities) {
        TripBrief brief = SmallTour.brief(
                FRIDAY,
                FRIDAY.plusDays(nights),
                false,
                Stream.of(cities).map(choice -> choice.city().name()).toArray(String[]::new));
        return planner.plan(
                new PlanningRequest(brief, SmallWorld.WESTBURG, List.of(cities), new SmallTour.Trains()),
                Flavour.BALANCED,
                better -> {});
    }

    private static List<DateRange> stays(Plan plan) {
        return ((Plan.Feasible) plan)
                .itinerary().stays().stream().map(stay -> stay.dates()).toList();
    }

    @Test
    void theTripFollowsTheNightsThatAreSold() {
        // when: the later half is sold in Northburg only, the earlier one in Southburg
        Plan plan = plan(
                4,
                choice(SmallTour.NORTHBURG, room(SmallTour.NORTHBURG, 1, 4)),
                choice(SmallTour.SOUTHBURG, room(SmallTour.SOUTHBURG, 0, 1), room(SmallTour.SOUTHBURG, 0, 3)));

        // then
        assertThat(stays(plan))
                .containsExactly(
                        new DateRange(FRIDAY, FRIDAY.plusDays(1)),
                        new DateRange(FRIDAY.plusDays(1), FRIDAY.plusDays(4)));
    }

    @Test
    void howeverManyWaysThereWouldBeByTheirNumberAlone() {
        // given: of any number of nights there is a room, but only two of them go together
        LodgingOffer[] north = IntStream.rangeClosed(1, 9)
                .mapToObj(nights -> room(SmallTour.NORTHBURG, 0, nights))
                .toArray(LodgingOffer[]::new);
        LodgingOffer[] south = IntStream.rangeClosed(1, 9)
                .filter(nights -> nights != 4)
                .mapToObj(nights -> room(SmallTour.SOUTHBURG, 0, nights))
                .toArray(LodgingOffer[]::new);
        south = Arrays.copyOf(south, south.length + 1);
        south[south.length - 1] = room(SmallTour.SOUTHBURG, 6, 10);

        // when
        Plan plan = plan(10, choice(SmallTour.NORTHBURG, north), choice(SmallTour.SOUTHBURG, south));

        // then
        assertThat(stays(plan))
                .containsExactly(
                        new DateRange(FRIDAY, FRIDAY.plusDays(6)),
                        new DateRange(FRIDAY.plusDays(6), FRIDAY.plusDays(10)));
    }

    /** Trains that leave Westburg in the evening and arrive in the morning, for little money, beside those of a day. */
    private static TransportOffers withSleepers(boolean others) {
        return new TransportOffers() {
            @Override
            public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
                List<TransportOffer> trains = new SmallTour.Trains().listOffers(from, to, day);
                TransportOffer train = SmallTour.train(from, to, day, "22:00", 5);
                TransportOffer sleeper = new TransportOffer(
                        train.id(),
                        train.mode(),
                        train.number(),
                        train.product(),
                        train.operator(),
                        train.from(),
                        train.to(),
                        train.departure(),
                        train.departure().plusHours(10),
                        train.price(),
                        train.seats(),
                        train.changes(),
                        train.source());
                boolean out = from.equals(SmallWorld.WESTBURG);
                return Stream.concat(
                                out ? Stream.of(sleeper) : Stream.of(), out && !others ? Stream.of() : trains.stream())
                        .toList();
            }

            @Override
            public Optional<DateRange> findCoverage(City from, City to) {
                return Optional.empty();
            }
        };
    }

    private Plan plan(TransportOffers rides, LodgingOffer... rooms) {
        return planner.plan(
                new PlanningRequest(
                        SmallTour.brief(FRIDAY, FRIDAY.plusDays(3), false, SmallTour.NORTHBURG.name()),
                        SmallWorld.WESTBURG,
                        List.of(choice(SmallTour.NORTHBURG, rooms)),
                        rides),
                Flavour.BALANCED,
                better -> {});
    }

    @Test
    void afterANightInATrainAStayBeginsADayLater() {
        // when
        Plan plan = plan(withSleepers(false), room(SmallTour.NORTHBURG, 0, 3), room(SmallTour.NORTHBURG, 1, 3));

        // then
        assertThat(stays(plan)).containsExactly(new DateRange(FRIDAY.plusDays(1), FRIDAY.plusDays(3)));
    }

    @Test
    void whoFindsARoomFromTheFirstNightOnOnlyDoesNotTravelByNight() {
        assertThat(stays(plan(withSleepers(true), room(SmallTour.NORTHBURG, 0, 3))))
                .containsExactly(new DateRange(FRIDAY, FRIDAY.plusDays(3)));
    }

    @Test
    void whoFindsARoomFromTheSecondNightOnOnlyTravelsByNight() {
        assertThat(stays(plan(withSleepers(true), room(SmallTour.NORTHBURG, 1, 3))))
                .containsExactly(new DateRange(FRIDAY.plusDays(1), FRIDAY.plusDays(3)));
    }

    @Test
    void whereOnlyTheNightTrainGoesARoomFromTheFirstNightOnIsOfNoUse() {
        assertThat(plan(withSleepers(false), room(SmallTour.NORTHBURG, 0, 3))).isInstanceOf(Plan.Infeasible.class);
    }

    @Test
    void whereNothingGoesTogetherThereIsNoTrip() {
        // when
        Plan plan = plan(
                4,
                choice(SmallTour.NORTHBURG, room(SmallTour.NORTHBURG, 0, 2)),
                choice(SmallTour.SOUTHBURG, room(SmallTour.SOUTHBURG, 0, 2)));

        // then
        assertThat(plan).isInstanceOf(Plan.Infeasible.class);
    }
}
