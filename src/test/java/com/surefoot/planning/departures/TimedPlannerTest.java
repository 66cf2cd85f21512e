package com.surefoot.planning.departures;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A weekend in Eastburg whose metro is asked for its runs. */
class TimedPlannerTest {

    private static final Planner PLANNER =
            new TimedPlanner(new TripPlanner(new PlanningLimits(23, 10, 6, Duration.ofSeconds(60))));
    private static final Demand RIDES = new InCityDemand.Modes(Choice.atLeast(3, Set.of(InCityMode.METRO)));
    private static final Demand ONE_RIDE = new InCityDemand.Modes(Choice.atLeast(1, Set.of(InCityMode.METRO)));
    private static final Demand NO_TAXI = new InCityDemand.Modes(Choice.none(Set.of(InCityMode.TAXI)));

    /** Somebody who knows runs. */
    private static final class Runs implements Router {

        private final Function<Departure, Way> answer;
        private final List<Departure> asked = new ArrayList<>();

        Runs(Function<Departure, Way> answer) {
            this.answer = answer;
        }

        @Override
        public String name() {
            return "runs";
        }

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            return Ways.UNKNOWN;
        }

        @Override
        public Way departing(Departure departure) {
            asked.add(departure);
            return answer.apply(departure);
        }
    }

    /** A ride from door to door that takes so long and costs so much. */
    private static Way ride(Departure departure, Duration time, Money price) {
        Ride run = new Ride("M1", "Harbour", departure.at(), departure.at().plus(time), false);
        Stage stage = new Stage(
                InCityMode.METRO,
                departure.from(),
                departure.to(),
                time,
                Distance.ofKilometres(1),
                Price.of(price),
                1,
                Optional.of(run));
        return new Way.Known(new Journey(InCityMode.METRO, List.of(stage), "runs"));
    }

    private static PlanningRequest request(Router router, Demand... demands) {
        TripBrief brief = asking(brief(FRIDAY, SUNDAY), demands);
        PlanningRequest request = SmallWorld.request(brief, Set.of());
        CityChoice city = request.cities().get(0);
        return new PlanningRequest(
                request.brief(),
                request.origin(),
                List.of(new CityChoice(
                        city.city(),
                        city.travel().withRouter(router),
                        city.lodging(),
                        city.sights(),
                        city.restaurants())),
                request.rides(),
                request.sureness());
    }

    private static Plan plan(PlanningRequest request) {
        return PLANNER.plan(request, Flavour.BALANCED, improved -> {});
    }

    private static Itinerary itinerary(PlanningRequest request) {
        Plan plan = plan(request);
        assertThat(plan).isInstanceOf(Feasible.class);
        Itinerary itinerary = ((Feasible) plan).itinerary();
        assertThat(new ItineraryAudit(request.brief(), name -> Optional.empty()).listFindings(itinerary))
                .isEmpty();
        return itinerary;
    }

    private static List<Journey> byMetro(Itinerary itinerary) {
        return itinerary.listActivities().stream()
                .flatMap(activity -> activity.approach().stream())
                .map(Approach::journey)
                .filter(journey -> journey.mode() == InCityMode.METRO)
                .toList();
    }

    @Test
    void runsThatFitAreShownWithTheirTimes() {
        // given
        Runs runs = new Runs(departure -> ride(departure, Duration.ofMinutes(1), SmallWorld.eur("2.50")));
        List<Feasible> told = new ArrayList<>();

        // when
        PlanningRequest request = request(runs, RIDES);
        Plan plan = PLANNER.plan(request, Flavour.BALANCED, told::add);

        // then
        Itinerary itinerary = ((Feasible) plan).itinerary();
        assertThat(byMetro(itinerary)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(journey -> {
            assertThat(journey.source()).isEqualTo("runs");
            assertThat(journey.stages().get(0).ride().orElseThrow().line()).isEqualTo("M1");
        });
        assertThat(told.get(told.size() - 1).itinerary()).isEqualTo(itinerary);
        assertThat(new ItineraryAudit(request.brief(), name -> Optional.empty()).listFindings(itinerary))
                .isEmpty();
    }

    @Test
    void eachRideIsAskedForOnceAtItsTime() {
        // given
        Runs runs = new Runs(departure -> ride(departure, Duration.ofMinutes(1), SmallWorld.eur("2.50")));

        // when
        List<Journey> rides = byMetro(itinerary(request(runs, RIDES)));

        // then
        assertThat(new HashSet<>(runs.asked)).hasSameSizeAs(runs.asked).hasSameSizeAs(rides);
        assertThat(runs.asked).allMatch(departure -> departure.mode() == InCityMode.METRO);
    }

    @Test
    void whereNobodyCanTellAllStaysAsPlanned() {
        // given
        Runs silent = new Runs(departure -> Way.unknown(Gap.NO_ANSWER));

        // then
        assertThat(itinerary(request(silent, RIDES))).isEqualTo(itinerary(request(Router.NONE, RIDES)));
        assertThat(silent.asked).isNotEmpty();
    }

    @Test
    void ridesThatTakeLongerArePlannedWithTheirTime() {
        // given: slower than any of them is planned
        Runs late = new Runs(departure -> ride(departure, Duration.ofMinutes(31), SmallWorld.eur("2.50")));

        // when
        List<Journey> rides = byMetro(itinerary(request(late, ONE_RIDE)));

        // then
        assertThat(rides).isNotEmpty().allSatisfy(journey -> assertThat(journey.duration())
                .isEqualTo(Duration.ofMinutes(31)));
    }

    @Test
    void ridesThatAreNotThereAreNotPlanned() {
        // given
        Runs none = new Runs(departure -> Way.NONE);

        // then
        assertThat(byMetro(itinerary(request(none, NO_TAXI)))).isEmpty();
    }

    @Test
    void aTripThatNeedsRidesThatAreNotThereCannotBe() {
        // given
        Runs none = new Runs(departure -> Way.NONE);

        // then
        assertThat(plan(request(none, RIDES))).isInstanceOf(Plan.Infeasible.class);
    }

    @Test
    void aRideThatCostsMoreEveryTimeIsGivenUp() {
        // given
        Runs dear = new Runs(departure -> ride(
                departure,
                Duration.ofMinutes(1),
                SmallWorld.eur("3.00")
                        .times(1 + departure.at().getMinute() + departure.at().getHour())));

        // when
        List<Journey> rides = byMetro(itinerary(request(dear, NO_TAXI)));

        // then
        assertThat(rides).allMatch(journey -> journey.source().equals("runs"));
    }

    @Test
    void aLongerWalkIsNoFitWhereWalksAreBounded() {
        // given
        Runs walked = new Runs(departure -> {
            Journey ridden = ((Way.Known) ride(departure, Duration.ofMinutes(1), SmallWorld.eur("2.50"))).journey();
            Stage walk = new Stage(
                    InCityMode.WALK,
                    departure.from(),
                    departure.from(),
                    Duration.ZERO,
                    Distance.ofKilometres(2),
                    SmallWorld.eur("0.00"),
                    0);
            return new Way.Known(
                    new Journey(InCityMode.METRO, List.of(walk, ridden.stages().get(0)), "runs"));
        });

        // then
        Demand bound = new InCityDemand.WalkAtMost(Per.WAY, Distance.ofKilometres(1));
        assertThat(byMetro(itinerary(request(walked, bound)))).isEmpty();
        assertThat(byMetro(itinerary(request(walked, RIDES)))).isNotEmpty();
    }
}
