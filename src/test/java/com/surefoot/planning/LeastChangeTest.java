package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand.DayHours;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of an earlier trip as much stays as can. What can is known by trying: everything is locked but one element, or but two, each
 * in turn, and it is seen whether there still is such a trip.
 */
class LeastChangeTest {

    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(23, 20, 10, Duration.ofSeconds(60)));
    private static final Demand ON_FOOT = new InCityDemand.Modes(Choice.only(Set.of(InCityMode.WALK)));
    private static final PlanningRequest RIDING = request(brief(FRIDAY, SUNDAY), Set.of());
    private static final PlanningRequest WALKING = request(asking(brief(FRIDAY, SUNDAY), List.of(ON_FOOT)), Set.of());
    private static final Itinerary RIDDEN = plan(RIDING).orElseThrow();
    private static final Itinerary WALKED = plan(WALKING).orElseThrow();

    /** What an element of a trip is called, and on which day it is. */
    private record Element(String id, LocalDate day, boolean visited) {}

    static Stream<Arguments> demands() {
        return Stream.of(
                Arguments.of(WALKING, WALKED, walk(95)),
                Arguments.of(WALKING, WALKED, walk(80)),
                Arguments.of(RIDING, RIDDEN, spend(97)),
                Arguments.of(RIDING, RIDDEN, spend(90)),
                Arguments.of(RIDING, RIDDEN, new SpendAtMost(Spending.MEALS, percent(meals(), 90))),
                Arguments.of(RIDING, RIDDEN, new DayHours(new ClockSpan(LocalTime.of(10, 0), LocalTime.of(22, 0)))),
                Arguments.of(RIDING, RIDDEN, new SightDemand.AtMost(Set.of("park"), parks() - 1)));
    }

    private static Demand walk(int percent) {
        return new WalkAtMost(Per.TRIP, new Distance(WALKED.walked().metres() * percent / 100));
    }

    private static Demand spend(int percent) {
        return new SpendAtMost(Spending.TOTAL, percent(RIDDEN.total(), percent));
    }

    private static Money meals() {
        return RIDDEN.listActivities().stream()
                .filter(Meal.class::isInstance)
                .map(Activity::cost)
                .reduce(Money.zero(RIDDEN.total().currency()), Money::plus);
    }

    private static int parks() {
        return Math.toIntExact(RIDDEN.listActivities().stream()
                .filter(activity ->
                        activity instanceof Visit visit && visit.sight().kinds().contains("park"))
                .count());
    }

    private static Money percent(Money money, int percent) {
        return new Money(money.minor() * percent / 100, money.currency());
    }

    @ParameterizedTest
    @MethodSource("demands")
    void noFewerElementsGoThanHaveTo(PlanningRequest request, Itinerary before, Demand demand) {
        // given
        TripBrief asked = asking(request.brief(), List.of(demand));
        List<Element> elements = elements(before);

        // when
        Itinerary after = plan(request.with(asked.keeping(before))).orElseThrow();

        // then
        List<Element> gone = new ArrayList<>(elements);
        gone.removeAll(elements(after));
        int least = least(request.with(asked), elements, gone.size());
        assertThat(gone).as("%s, of %s", demand, elements).hasSize(least);
    }

    @Test
    void aThriftyTripIsKeptAsWell() {
        // given
        TripBrief asked = RIDING.brief().keeping(RIDDEN);

        // when
        Plan plan = PLANNER.plan(RIDING.with(asked), Flavour.CHEAPEST, better -> {});

        // then
        assertThat(plan).isInstanceOf(Feasible.class);
        assertThat(elements(((Feasible) plan).itinerary())).containsAll(elements(RIDDEN));
    }

    @Test
    void aPlanThatIsMendedGivesWayToWhatIsMuchBetter() {
        // given
        TripBrief poor = asking(brief(FRIDAY, SUNDAY), List.of(new SightDemand.ADay(0, 1)));
        Itinerary before = plan(RIDING.with(poor)).orElseThrow();
        PlanningRequest request = RIDING.with(brief(FRIDAY, SUNDAY).keeping(before));

        // when
        Plan firm = PLANNER.plan(request, Flavour.CHEAPEST, better -> {});
        Plan loose = PLANNER.plan(request.loosely(), Flavour.CHEAPEST, better -> {});

        // then
        assertThat(elements(((Feasible) firm).itinerary())).containsAll(elements(before));
        assertThat(((Feasible) loose).itinerary().total())
                .isLessThan(((Feasible) firm).itinerary().total());
    }

    /** How few elements have to go, if that is fewer than so many. */
    private static int least(PlanningRequest request, List<Element> elements, int most) {
        for (int count = 0; count < most; count++) {
            for (Set<Element> without : some(elements, count)) {
                List<Element> kept = new ArrayList<>(elements);
                kept.removeAll(without);
                if (plan(request.with(locked(request.brief(), kept))).isPresent()) {
                    return count;
                }
            }
        }
        return most;
    }

    private static List<Set<Element>> some(List<Element> elements, int count) {
        if (count == 0) {
            return List.of(Set.of());
        }
        List<Set<Element>> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            for (Set<Element> more : some(elements.subList(i + 1, elements.size()), count - 1)) {
                Set<Element> one = new HashSet<>(more);
                one.add(elements.get(i));
                all.add(one);
            }
        }
        return all;
    }

    private static TripBrief locked(TripBrief brief, List<Element> kept) {
        List<LockedVisit> visits = kept.stream()
                .filter(Element::visited)
                .map(element -> new LockedVisit(element.id(), element.day(), Optional.empty()))
                .toList();
        return brief.withLocks(new Locks(find(kept, "E"), find(kept, "W"), find(kept, "h"), visits));
    }

    /** The ride or room whose id begins like this. */
    private static Optional<String> find(List<Element> kept, String beginning) {
        return kept.stream()
                .filter(element -> !element.visited() && element.id().startsWith(beginning))
                .map(Element::id)
                .findFirst();
    }

    private static List<Element> elements(Itinerary itinerary) {
        List<Element> elements = new ArrayList<>();
        itinerary.stays().forEach(stay -> elements.add(new Element(stay.offer().id(), FRIDAY, false)));
        itinerary.days().forEach(day -> day.activities().forEach(activity -> {
            boolean atTable = activity instanceof Meal meal && meal.restaurant().isPresent();
            if (activity instanceof Leg || activity instanceof Visit || atTable) {
                elements.add(new Element(activity.id(), day.date(), !(activity instanceof Leg)));
            }
        }));
        return elements;
    }

    private static TripBrief asking(TripBrief brief, List<Demand> demands) {
        List<Requirement> all = new ArrayList<>(brief.requirements());
        demands.forEach(demand -> all.add(Requirement.must(demand, "/requirements/" + all.size())));
        return brief.withRequirements(all);
    }

    private static Optional<Itinerary> plan(PlanningRequest request) {
        // who goes without a meal that could be had has no trip that is as asked for
        return PLANNER.plan(request) instanceof Feasible feasible
                        && feasible.skipped().isEmpty()
                ? Optional.of(feasible.itinerary())
                : Optional.empty();
    }
}
