package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.itinerary.audit.Moments.at;
import static com.surefoot.itinerary.audit.Spoilt.findings;
import static com.surefoot.itinerary.audit.Tour.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Visit;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScheduleAuditTest {

    @Test
    void aRideIsBoardedNoLaterThanItLeaves() {
        Place garden = Towns.GARDEN.place();
        assertThat(findings(onSundayOneGoesAt(Moments.walk(SUNDAY, "12:45", 15, 1100, garden, Towns.EAST))))
                .isEmpty();
        assertThat(findings(onSundayOneGoesAt(Moments.walk(SUNDAY, "12:46", 15, 1100, garden, Towns.EAST))))
                .containsExactly("R7@6 begins before one can be there");
    }

    private static Itinerary onSundayOneGoesAt(Optional<Approach> way) {
        return Spoilt.each(
                Leg.class, leg -> leg.offer().equals(Tour.ON) ? new Leg(leg.offer(), leg.tickets(), way) : leg);
    }

    @Test
    void aVisitTakesTimeAndFitsBetweenArrivalAndTheNextWay() {
        assertThat(findings(museum("13:30", "13:30"))).containsExactly("museum ends before it begins");
        assertThat(findings(museum("13:20", "15:00"))).isEmpty();
        assertThat(findings(museum("13:19", "15:00"))).containsExactly("museum begins before one can be there");
        assertThat(findings(museum("13:30", "17:30"))).isEmpty();
        // dinner at half past six is set out for at twenty past
        assertThat(findings(museum("13:30", "18:21")))
                .contains("one leaves museum too early", "museum is not open during the visit");
    }

    @Test
    void theDoorsAreOpenFromBeginningToEndAndOneIsLetIn() {
        // open 09:00 to 18:00, last entry half an hour before
        assertThat(findings(museum("17:30", "18:00"))).isEmpty();
        assertThat(findings(museum("17:31", "18:00"))).containsExactly("museum lets nobody in any more");
        assertThat(findings(museum("17:00", "18:01"))).containsExactly("museum is not open during the visit");
    }

    private static Itinerary museum(String start, String end) {
        return Spoilt.each(
                Visit.class,
                visit -> visit.sight().equals(Towns.MUSEUM)
                        ? new Visit(visit.sight(), at(FRIDAY, start), at(FRIDAY, end), 2, visit.approach())
                        : visit);
    }

    @Test
    void aRestaurantIsOpenDuringTheMeal() {
        assertThat(findings(lunchAt("10:59"))).contains("corner is not open during the meal");
    }

    private static Itinerary lunchAt(String start) {
        return Spoilt.each(
                Meal.class,
                meal -> meal.id().equals("corner")
                        ? new Meal(
                                meal.kind(),
                                meal.place(),
                                meal.restaurant(),
                                at(FRIDAY, start),
                                meal.end(),
                                meal.cost(),
                                meal.approach())
                        : meal);
    }

    @Test
    void theStagesOfAWayFollowOneAnother() {
        assertThat(findings(lunchBy(stages -> List.of(stages.get(0), stages.get(0)))))
                .contains("the way to corner leads to The Corner and goes on from Eastburg Station");
        assertThat(findings(lunchBy(stages -> List.of(walk(Towns.EAST, Towns.SOUTH)))))
                .containsExactly("the way to corner ends elsewhere");
        assertThat(findings(lunchBy(stages -> List.of(walk(Towns.SOUTH, Towns.CORNER.place())))))
                .containsExactly("the way to corner begins elsewhere");
    }

    private static Stage walk(Place from, Place to) {
        Stage stage = Moments.walk(FRIDAY, "11:35", 5, 360, from, to)
                .orElseThrow()
                .journey()
                .stages()
                .get(0);
        assertThat(stage.mode()).isEqualTo(InCityMode.WALK);
        return stage;
    }

    private static Itinerary lunchBy(UnaryOperator<List<Stage>> change) {
        return Spoilt.each(
                Meal.class,
                meal -> meal.id().equals("corner")
                        ? new Meal(
                                meal.kind(),
                                meal.place(),
                                meal.restaurant(),
                                meal.start(),
                                meal.end(),
                                meal.cost(),
                                meal.approach().map(way -> by(way, change)))
                        : meal);
    }

    private static Approach by(Approach way, UnaryOperator<List<Stage>> change) {
        Journey journey = way.journey();
        return new Approach(way.start(), new Journey(journey.mode(), change.apply(journey.stages())), way.cost());
    }

    @Test
    void aWayThatIsNotShownIsFound() {
        Visit museum = (Visit) Tour.activities(FRIDAY).get(2);
        Visit here = new Visit(museum.sight(), museum.start(), museum.end(), 2, Optional.empty());
        assertThat(findings(Spoilt.on(FRIDAY, day -> with(day, 2, here))))
                .containsExactly("no way is shown from The Corner to City Museum");
    }

    private static List<Activity> with(List<Activity> day, int index, Activity activity) {
        List<Activity> changed = new ArrayList<>(day);
        changed.set(index, activity);
        return changed;
    }

    @Test
    void aSightOrRestaurantThatComesTwiceIsFound() {
        Visit museum = (Visit) Tour.activities(FRIDAY).get(2);
        Meal corner = (Meal) Tour.activities(FRIDAY).get(1);
        assertThat(findings(Spoilt.each(
                        Visit.class,
                        visit -> new Visit(museum.sight(), visit.start(), visit.end(), 2, visit.approach()))))
                .contains("museum is visited twice");
        assertThat(findings(Spoilt.each(
                        Meal.class,
                        meal -> new Meal(
                                meal.kind(),
                                corner.place(),
                                corner.restaurant(),
                                meal.start(),
                                meal.end(),
                                corner.cost(),
                                meal.approach()))))
                .contains("corner is visited twice");
    }
}
