package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.departures.TimedPlanner;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A weekend in Eastburg, where buses run along every street from west to east and from south to north. */
class PlannedRidesTest {

    private static final int BUS = 3;
    private static final Demand BUDGET = new SpendAtMost(Spending.IN_CITY, SmallWorld.eur("500.00"));
    private static final Demand BUSES = new InCityDemand.Modes(Choice.atLeast(3, Set.of(InCityMode.BUS)));

    /** Every ten minutes all day and half the night, a kilometre in three minutes. */
    private static SmallLines grid() {
        SmallLines lines = new SmallLines();
        for (int east = -3; east <= 3; east++) {
            for (int north = -2; north <= 2; north++) {
                lines.stop(name(east, north), east, north);
            }
        }
        for (int north = -2; north <= 2; north++) {
            int row = north;
            both(lines, "row " + north, -3, 3, east -> name(east, row));
        }
        for (int east = -3; east <= 3; east++) {
            int column = east;
            both(lines, "column " + east, -2, 2, north -> name(column, north));
        }
        return lines;
    }

    private static String name(int east, int north) {
        return "%d/%d".formatted(3 + east, 2 + north);
    }

    private static void both(SmallLines lines, String street, int first, int last, IntFunction<String> stop) {
        String[] out = new String[last - first + 1];
        String[] back = new String[out.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = stop.apply(first + i) + " 0:%02d".formatted(3 * i);
            back[i] = stop.apply(last - i) + " 0:%02d".formatted(3 * i);
        }
        Duration ten = Duration.ofMinutes(10);
        lines.repeated(street, BUS, SmallLines.every(ten, street, "5:00", "26:00", true), out);
        String home = street + " back";
        lines.repeated(home, BUS, SmallLines.every(ten, home, "5:00", "26:00", true), back);
    }

    private static PlanningRequest request(SmallLines lines, Demand... demands) {
        PlanningRequest request = SmallWorld.request(asking(brief(FRIDAY, SUNDAY), demands), Set.of());
        CityChoice city = request.cities().get(0);
        return new PlanningRequest(
                request.brief(),
                request.origin(),
                List.of(new CityChoice(
                        city.city(),
                        city.travel()
                                .withRouter(new TimetableRouter(
                                        lines, Optional.empty(), new PlayedLive(), Clock.systemUTC()))
                                .on(new DateRange(FRIDAY, SUNDAY)),
                        city.lodging(),
                        city.sights(),
                        city.restaurants())),
                request.rides(),
                request.sureness());
    }

    private static Plan plan(PlanningRequest request) {
        return new TimedPlanner(new TripPlanner(new PlanningLimits(23, 10, 6, Duration.ofSeconds(60))))
                .plan(request, Flavour.BALANCED, improved -> {});
    }

    private static List<Journey> buses(Itinerary itinerary) {
        return itinerary.listActivities().stream()
                .flatMap(activity -> activity.approach().stream())
                .map(Approach::journey)
                .filter(journey -> journey.mode() == InCityMode.BUS)
                .toList();
    }

    @Test
    void busesArePlannedAndToldWithTheirTimes() {
        // given
        PlanningRequest request = request(grid(), BUSES, BUDGET);

        // when
        Plan plan = plan(request);

        // then
        assertThat(plan).isInstanceOf(Feasible.class);
        Itinerary itinerary = ((Feasible) plan).itinerary();
        assertThat(buses(itinerary)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(journey -> {
            assertThat(journey.source()).isEqualTo("timetables");
            assertThat(journey.isPriced()).isTrue();
            assertThat(journey.stages())
                    .filteredOn(stage -> stage.mode() == InCityMode.BUS)
                    .isNotEmpty()
                    .allMatch(stage -> stage.ride().isPresent());
        });
        assertThat(new ItineraryAudit(request.brief(), name -> Optional.empty()).listFindings(itinerary))
                .isEmpty();
    }

    @Test
    void busesWithoutFareAreCountedAndKeptOutOfABudget() {
        // given
        SmallLines unpriced = grid().fares((route, origin, destination) -> Optional.empty());

        // when
        Itinerary without = ((Feasible) plan(request(unpriced, BUSES))).itinerary();

        // then
        assertThat(without.countUnpriced()).isEqualTo(buses(without).size()).isGreaterThanOrEqualTo(3);
        assertThat(plan(request(unpriced, BUSES, BUDGET))).isInstanceOf(Plan.Infeasible.class);
    }
}
