package com.surefoot.itinerary;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An honest itinerary passes, and each way of spoiling it is found. */
class ItineraryAuditTest {

    private static final TripBrief BRIEF = brief(FRIDAY, SUNDAY);
    private static final Itinerary HONEST = plan();

    private static Itinerary plan() {
        TripPlanner planner = new TripPlanner(new PlanningLimits(3, 8, 4, Duration.ofSeconds(60)));
        return ((Plan.Feasible) planner.plan(request(BRIEF, Set.of()))).itinerary();
    }

    @Test
    void anHonestItineraryHasNoFindings() {
        assertThat(findings(HONEST)).isEmpty();
    }

    @Test
    void aMissingRideIsFound() {
        assertThat(findings(without(HONEST, Leg.class)))
                .anyMatch(finding -> finding.contains("rides instead of two"))
                .anyMatch(finding -> finding.contains("does not begin with a ride"))
                .anyMatch(finding -> finding.contains("does not end with a ride"));
    }

    @Test
    void aTicketTooFewIsFound() {
        assertThat(findings(changing(HONEST, Leg.class, leg -> new Leg(leg.offer(), 1, leg.approach()))))
                .anyMatch(finding -> finding.contains("ticket for everybody"));
    }

    @Test
    void aModeThatIsNotAllowedIsFound() {
        TripBrief flying = BRIEF.withModes(Set.of(TransportMode.FLIGHT));
        assertThat(new ItineraryAudit(flying).listFindings(HONEST))
                .anyMatch(finding -> finding.contains("mode that is not allowed"));
    }

    @Test
    void ridesOnOtherDaysAreFound() {
        TripBrief later = brief(FRIDAY.plusDays(1), SUNDAY.plusDays(1));
        assertThat(new ItineraryAudit(later).listFindings(HONEST))
                .anyMatch(finding -> finding.contains("the ride out is not on"))
                .anyMatch(finding -> finding.contains("the ride back is not on"));
    }

    @Test
    void aVisitBegunBeforeOneCanBeThereIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                visit.sight(),
                                visit.start().minusHours(1),
                                visit.end(),
                                visit.tickets(),
                                visit.approach()))))
                .anyMatch(finding -> finding.contains("before one can be there"));
    }

    @Test
    void aVisitThatEndsBeforeItBeginsIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                visit.sight(), visit.start(), visit.start(), visit.tickets(), visit.approach()))))
                .anyMatch(finding -> finding.contains("ends before it begins"));
    }

    @Test
    void settingOutTooEarlyIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                visit.sight(),
                                visit.start(),
                                visit.end(),
                                visit.tickets(),
                                visit.approach()
                                        .map(way -> new Approach(
                                                way.start().minusMinutes(90), way.journey(), way.cost()))))))
                .anyMatch(finding -> finding.startsWith("one leaves"));
    }

    @Test
    void aWayThatIsNotShownIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                visit.sight(), visit.start(), visit.end(), visit.tickets(), Optional.empty()))))
                .anyMatch(finding -> finding.startsWith("no way is shown"));
    }

    @Test
    void aWayToAnotherPlaceIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                moved(visit.sight()), visit.start(), visit.end(), visit.tickets(), visit.approach()))))
                .anyMatch(finding -> finding.contains("ends elsewhere"))
                .anyMatch(finding -> finding.contains("begins elsewhere"));
    }

    @Test
    void aWayThatIsPricedWronglyIsFound() {
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                visit.sight(),
                                visit.start(),
                                visit.end(),
                                visit.tickets(),
                                visit.approach()
                                        .map(way -> new Approach(
                                                way.start(),
                                                way.journey(),
                                                way.cost().plus(way.cost()).plus(eur("1.00"))))))))
                .anyMatch(finding -> finding.contains("does not cost"));
    }

    @Test
    void aSightThatIsShutOrOfUnknownHoursIsFound() {
        for (String hours : List.of("off", "sunrise-sunset", "Mo-Su 03:00-04:00")) {
            assertThat(findings(changing(
                            HONEST,
                            Visit.class,
                            visit -> new Visit(
                                    with(visit.sight(), hours),
                                    visit.start(),
                                    visit.end(),
                                    visit.tickets(),
                                    visit.approach()))))
                    .anyMatch(finding -> finding.contains("not open during the visit"));
        }
    }

    @Test
    void aVisitBegunAfterTheLastEntryIsFound() {
        // open to the minute the visit ends, with last entry longer before that than the visit lasts
        assertThat(findings(changing(
                        HONEST,
                        Visit.class,
                        visit -> new Visit(
                                until(visit.sight(), visit.end().toLocalTime()),
                                visit.start(),
                                visit.end(),
                                visit.tickets(),
                                visit.approach()))))
                .anyMatch(finding -> finding.contains("lets nobody in"));
    }

    @Test
    void aNightTooFewIsFound() {
        assertThat(findings(without(HONEST, Night.class))).anyMatch(finding -> finding.contains("0 nights are spent"));
    }

    @Test
    void tooFewPlacesToSleepAreFound() {
        TripBrief crowd = TripBrief.of(BRIEF.origin(), BRIEF.destination(), BRIEF.dates(), new Party(5, 1));
        assertThat(new ItineraryAudit(crowd).listFindings(HONEST))
                .anyMatch(finding -> finding.contains("do not hold the party"));
    }

    @Test
    void moreRoomsThanThereAreLeftAreFound() {
        Itinerary greedy = new Itinerary(
                HONEST.origin(),
                HONEST.cities(),
                HONEST.party(),
                HONEST.stays().stream()
                        .map(stay -> new Stay(stay.offer(), 99, stay.dates()))
                        .toList(),
                HONEST.days());
        assertThat(findings(greedy)).anyMatch(finding -> finding.contains("not so many rooms"));
    }

    @Test
    void aMissingMustSeeAndABrokenLockAreFound() {
        TripBrief locked = withMustSees("s99")
                .withLocks(new Locks(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new LockedVisit("s13", SUNDAY, Optional.of(LocalTime.of(3, 33))))));
        assertThat(new ItineraryAudit(locked).listFindings(HONEST))
                .contains("s13 is not as locked")
                .anyMatch(finding -> finding.startsWith("no sight has the name s99"));
    }

    private static TripBrief withMustSees(String... names) {
        return BRIEF.withMustSees(List.of(names));
    }

    @Test
    void aSightSeenTwiceIsFound() {
        List<Day> days = new ArrayList<>(HONEST.days());
        days.add(1, days.get(1));
        Itinerary twice = new Itinerary(HONEST.origin(), HONEST.cities(), HONEST.party(), HONEST.stays(), days);
        assertThat(findings(twice)).anyMatch(finding -> finding.contains("visited twice"));
    }

    @Test
    void aTotalOverTheBudgetIsFoundAndOneAtTheBudgetIsNot() {
        String total = HONEST.total().amount().toPlainString();
        String less = HONEST.total().minus(eur("0.01")).amount().toPlainString();
        assertThat(new ItineraryAudit(BRIEF.withBudget(eur(total))).listFindings(HONEST))
                .isEmpty();
        assertThat(new ItineraryAudit(BRIEF.withBudget(eur(less))).listFindings(HONEST))
                .anyMatch(finding -> finding.contains("over the budget"));
    }

    private static List<String> findings(Itinerary itinerary) {
        return new ItineraryAudit(BRIEF).listFindings(itinerary);
    }

    private static Itinerary without(Itinerary itinerary, Class<? extends Activity> kind) {
        return withDays(itinerary, activities -> activities.stream()
                .filter(activity -> !kind.isInstance(activity))
                .toList());
    }

    private static <T extends Activity> Itinerary changing(
            Itinerary itinerary, Class<T> kind, UnaryOperator<T> change) {
        return withDays(itinerary, activities -> activities.stream()
                .<Activity>map(activity -> kind.isInstance(activity) ? change.apply(kind.cast(activity)) : activity)
                .toList());
    }

    private static Itinerary withDays(Itinerary itinerary, UnaryOperator<List<Activity>> change) {
        return new Itinerary(
                itinerary.origin(),
                itinerary.cities(),
                itinerary.party(),
                itinerary.stays(),
                itinerary.days().stream()
                        .map(day -> new Day(day.date(), change.apply(day.activities())))
                        .toList());
    }

    private static Sight moved(Sight sight) {
        return copy(sight, new Place("Elsewhere", sight.place().point()), sight.hours(), sight.lastEntry());
    }

    private static Sight with(Sight sight, String hours) {
        return copy(sight, sight.place(), OpeningHours.parse(hours), sight.lastEntry());
    }

    private static Sight until(Sight sight, LocalTime end) {
        return copy(sight, sight.place(), OpeningHours.parse("Mo-Su 00:01-" + end), Duration.ofHours(10));
    }

    private static Sight copy(Sight sight, Place place, OpeningHours hours, Duration lastEntry) {
        return new Sight(
                sight.id(),
                sight.source(),
                sight.city(),
                place,
                sight.localName(),
                sight.kind(),
                sight.tags(),
                hours,
                lastEntry,
                sight.ticket(),
                sight.shortestVisit(),
                sight.longestVisit(),
                sight.prize(),
                sight.indoor(),
                sight.about());
    }

    @Test
    void aStayOfNoNightIsNone() {
        Stay stay = HONEST.stays().get(0);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Stay(stay.offer(), 1, new DateRange(FRIDAY, FRIDAY)))
                .hasMessageContaining("Maybe it is a day trip?");
    }
}
