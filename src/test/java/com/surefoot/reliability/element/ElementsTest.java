package com.surefoot.reliability.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactKind;
import com.surefoot.fixtures.GrandTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static final Planner PLANNER = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));
    private static final TripBrief BRIEF = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);
    private static final Itinerary TRIP = ((Feasible) PLANNER.plan(SmallWorld.request(BRIEF, Set.of()))).itinerary();
    private static final List<Element> ELEMENTS = Elements.of(TRIP);

    @Test
    void everyActivityIsAnElementButAStayIsOneHoweverManyNightsItHas() {
        // then
        assertThat(count(ElementKind.RIDE)).isEqualTo(activities(Leg.class));
        assertThat(count(ElementKind.VISIT)).isEqualTo(activities(Visit.class));
        assertThat(count(ElementKind.STAY)).isEqualTo(TRIP.stays().size()).isLessThan(activities(Night.class));
        assertThat(count(ElementKind.MEAL))
                .isEqualTo(TRIP.listActivities().stream()
                        .filter(activity -> activity instanceof Meal meal
                                && meal.restaurant().isPresent())
                        .count());
        assertThat(ELEMENTS).extracting(Element::id).doesNotHaveDuplicates();
    }

    @Test
    void aLongTripThroughSeveralCitiesIsTakenApartToo() {
        // when
        List<Element> elements = Elements.of(GrandTour.roundTrip());

        // then
        assertThat(elements).extracting(Element::id).doesNotHaveDuplicates();
        assertThat(elements).extracting(Element::kind).contains(ElementKind.RIDE, ElementKind.STAY);
    }

    @Test
    void aVisitRestsOnThePlaceItsHoursItsPriceAndTheWayThere() {
        // given
        Element visit = first(ElementKind.VISIT);

        // then
        assertThat(kinds(visit)).contains(FactKind.PLACE, FactKind.HOURS, FactKind.PRICE, FactKind.JOURNEY);
        assertThat(visit.source()).isEqualTo(SmallWorld.SOURCE.id());
    }

    @Test
    void aStayRestsOnTheRateForItsNightsTheRoomAndTheHouse() {
        // given
        Element stay = first(ElementKind.STAY);

        // then
        assertThat(kinds(stay)).contains(FactKind.RATE, FactKind.ROOM, FactKind.PLACE);
        assertThat(stay.facts()).anySatisfy(fact -> {
            assertThat(fact.fact().kind()).isEqualTo(FactKind.RATE);
            assertThat(fact.fact().occasion())
                    .isEqualTo(TRIP.stays().get(0).dates().first() + "/"
                            + TRIP.stays().get(0).dates().last());
            assertThat(fact.neededAt()).isEqualTo(Reliance.AT_ONCE);
        });
    }

    @Test
    void aLateRideTakesWhatFollowsOnItsDayWithIt() {
        // given
        Leg out = (Leg) TRIP.listActivities().get(0);
        Map<String, Reliance> late = ELEMENTS.stream()
                .flatMap(element -> element.facts().stream()
                        .filter(fact -> fact.fact().kind() == FactKind.ARRIVAL)
                        .map(fact -> Map.entry(element.id(), fact)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        // then
        assertThat(late).isNotEmpty();
        assertThat(late.values()).allSatisfy(fact -> {
            assertThat(fact.ride()).contains(out.id());
            assertThat(fact.shock()).isEqualTo("ride:" + out.id());
        });
        List<Element> sameDay = ELEMENTS.stream()
                .filter(element ->
                        element.day().equals(out.start().toLocalDate()) && element.kind() != ElementKind.RIDE)
                .toList();
        assertThat(late.keySet()).containsAll(sameDay.stream().map(Element::id).toList());
    }

    @Test
    void theRideHomeBearsNoLatenessOfTheWayToIt() {
        // given
        Element home = ELEMENTS.get(ELEMENTS.size() - 1);

        // then
        assertThat(home.kind()).isEqualTo(ElementKind.RIDE);
        Leg ride = (Leg) TRIP.listActivities().get(TRIP.listActivities().size() - 1);
        Duration buffer = Duration.between(ride.approach().orElseThrow().end(), ride.start());
        assertThat(home.facts())
                .filteredOn(fact -> fact.fact().kind() == FactKind.JOURNEY)
                .extracting(Reliance::slack)
                .containsExactly(buffer);
    }

    private static Set<FactKind> kinds(Element element) {
        return element.facts().stream().map(fact -> fact.fact().kind()).collect(Collectors.toSet());
    }

    private static Element first(ElementKind kind) {
        return ELEMENTS.stream()
                .filter(element -> element.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static long count(ElementKind kind) {
        return ELEMENTS.stream().map(Element::kind).filter(kind::equals).count();
    }

    private static long activities(Class<? extends Activity> type) {
        return TRIP.listActivities().stream().filter(type::isInstance).count();
    }
}
