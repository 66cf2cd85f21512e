package com.surefoot.recommendation;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TripRecommenderTest {

    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));
    private static final Recommender RECOMMENDER =
            new TripRecommender(SmallSupply.create(), PLANNER, SmallAssessor.create());

    private String origin = "Westburg";
    private String destination = "Eastburg";
    private DateRange dates = new DateRange(FRIDAY, SUNDAY);
    private Party party = new Party(2, 0);
    private Optional<Money> budget = Optional.empty();
    private Set<TransportMode> modes = Set.of();
    private RoomWish room = RoomWish.ANY;
    private List<String> mustSees = List.of();
    private Locks locks = Locks.NONE;

    @Test
    void aPlainBriefIsRecommendedATrip() {
        assertThat(RECOMMENDER.recommend(brief())).isInstanceOf(Recommended.class);
    }

    @Test
    void mustSeesAreFoundByNameInAnyCaseAndByPart() {
        // given
        mustSees = List.of("sight S13", "s12");

        // when
        Recommendation recommendation = RECOMMENDER.recommend(brief());

        // then
        assertThat(recommendation).isInstanceOfSatisfying(Recommended.class, found -> assertThat(
                        found.itinerary().listActivities())
                .extracting("id")
                .contains("s13", "s12"));
    }

    @Test
    void bothUnknownCitiesAreNamedAndTheNearestOffered() {
        // given
        origin = "Westberg";
        destination = "Atlantis";

        // then
        assertThat(refused(Reason.UNKNOWN_VALUE))
                .extracting(Fault::pointer, Fault::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/origin", "Westberg"),
                        org.assertj.core.groups.Tuple.tuple("/destination", "Atlantis"));
        assertThat(refused(Reason.UNKNOWN_VALUE).get(0).hint()).isEqualTo("Maybe 'Westburg' was meant?");
    }

    @Test
    void aBudgetInAnotherCurrencyIsNotGuessedAt() {
        // given
        budget = Optional.of(Money.parse("900.00", Currency.getInstance("USD")));

        // then
        assertThat(refused(Reason.UNKNOWN_VALUE)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/budget/currency");
            assertThat(fault.hint()).contains("EUR", "not configured");
        });
    }

    @Test
    void aDayOutsideEveryTimetableTellsWhatTheTimetablesCover() {
        // given
        dates = new DateRange(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 3));

        // then
        assertThat(refused(Reason.OUTSIDE_TIMETABLES)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/dates/from");
            assertThat(fault.problem()).contains("2027-01-01", "2027-12-31");
        });
    }

    @Test
    void aReturnOutsideTheTimetableNamesTheReturn() {
        // given
        dates = new DateRange(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 2));

        // then
        assertThat(refused(Reason.OUTSIDE_TIMETABLES))
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/dates/to");
    }

    @Test
    void aModeThatDoesNotRunNamesThoseThatDo() {
        // given
        modes = Set.of(TransportMode.FLIGHT);

        // then
        assertThat(refused(Reason.CANNOT_BE_MET)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/transportModes");
            assertThat(fault.hint()).contains("train");
        });
    }

    @Test
    void roomsThatDoNotExistNameThoseThatDo() {
        // given
        room = new RoomWish(Optional.of("igloo"), Optional.empty(), Optional.empty());

        // then
        assertThat(refused(Reason.CANNOT_BE_MET)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/room/type");
            assertThat(fault.hint()).contains("Double", "Twin");
        });
    }

    @Test
    void tooManyBedsNoPlaceToSleepAndABookedOutCityAreEachSaid() {
        room = new RoomWish(Optional.empty(), Optional.of(7), Optional.empty());
        assertThat(refused(Reason.CANNOT_BE_MET)).extracting(Fault::pointer).containsExactly("/room/beds");

        room = RoomWish.ANY;
        party = new Party(30, 0);
        assertThat(refused(Reason.CANNOT_BE_MET)).extracting(Fault::pointer).containsExactly("/party");

        Recommendation bookedOut =
                new TripRecommender(SmallSupply.withoutLodging(), PLANNER, SmallAssessor.create()).recommend(brief());
        assertThat(bookedOut).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.faults().get(0).hint())
                .contains("import"));
    }

    @Test
    void roomTypeAndRoomCountAreKept() {
        // given
        room = new RoomWish(Optional.of("twin"), Optional.of(2), Optional.of(2));

        // when
        Itinerary itinerary = ((Recommended) RECOMMENDER.recommend(brief())).itinerary();

        // then
        assertThat(itinerary.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.offer().roomType().name()).isEqualTo("Twin");
            assertThat(stay.rooms()).isEqualTo(2);
        });
    }

    @Test
    void anUnknownMustSeeIsNamedByItsPlaceInTheList() {
        // given
        mustSees = List.of("Sight s1", "Sihgt s2");

        // then
        assertThat(refused(Reason.UNKNOWN_VALUE)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/mustSee/1");
            assertThat(fault.hint()).contains("Sight s");
        });
    }

    @Test
    void aMustSeeThatIsClosedOnAllDaysCannotBeMet() {
        // given
        dates = new DateRange(SUNDAY.plusDays(1), SUNDAY.plusDays(1));
        mustSees = List.of("s2");

        // then
        assertThat(refused(Reason.CANNOT_BE_MET)).singleElement().satisfies(fault -> assertThat(fault.problem())
                .contains("Tu-Su 10:00-17:00"));
    }

    @Test
    void aBudgetThatIsTooSmallTellsWhatItTakesAndThatIsEnough() {
        // given
        budget = Optional.of(SmallWorld.eur("200.00"));

        // when
        List<Fault> faults = refused(Reason.CANNOT_BE_MET);

        // then
        assertThat(faults).anySatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/budget/amount"));
        String needed = faults.get(0).problem().replaceAll(".*costs ([0-9.]+) EUR.*", "$1");
        budget = Optional.of(SmallWorld.eur(needed));
        assertThat(RECOMMENDER.recommend(brief())).isInstanceOf(Recommended.class);
    }

    @Test
    void lockedRidesAndRoomsStay() {
        // given
        String out = "E1340@" + FRIDAY;
        String back = "W0910@" + SUNDAY;
        locks = new Locks(Optional.of(out), Optional.of(back), Optional.of("h2/twin/flex"), List.of());

        // when
        Itinerary itinerary = ((Recommended) RECOMMENDER.recommend(brief())).itinerary();

        // then
        assertThat(itinerary.listActivities().get(0).id()).isEqualTo(out);
        assertThat(itinerary
                        .listActivities()
                        .get(itinerary.listActivities().size() - 1)
                        .id())
                .isEqualTo(back);
        assertThat(itinerary.listActivities())
                .filteredOn(Night.class::isInstance)
                .extracting("id")
                .containsOnly("h2/twin/flex");
    }

    @Test
    void locksOnWhatIsNotThereAreEachNamed() {
        locks = new Locks(Optional.of("E9999"), Optional.empty(), Optional.empty(), List.of());
        assertThat(refused(Reason.UNKNOWN_VALUE)).extracting(Fault::pointer).containsExactly("/locks/outbound");

        locks = new Locks(Optional.empty(), Optional.of("W9999"), Optional.empty(), List.of());
        assertThat(refused(Reason.UNKNOWN_VALUE)).extracting(Fault::pointer).containsExactly("/locks/inbound");

        locks = new Locks(Optional.empty(), Optional.empty(), Optional.of("h9"), List.of());
        assertThat(refused(Reason.CANNOT_BE_MET)).extracting(Fault::pointer).containsExactly("/locks/lodging");

        locks = new Locks(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new LockedVisit("s99", SUNDAY.plusDays(9), Optional.empty())));
        assertThat(refused(Reason.UNKNOWN_VALUE))
                .extracting(Fault::pointer)
                .containsExactly("/locks/visits/0/id", "/locks/visits/0/day");
    }

    @Test
    void aPlanThatDoesNotPassTheAuditIsNeverShown() {
        // given
        Itinerary honest = ((Recommended) RECOMMENDER.recommend(brief())).itinerary();
        Recommender careless = new TripRecommender(
                SmallSupply.create(),
                (request, flavour, improved) -> new Plan.Feasible(honest, new Plan.Score(0, 0), List.of(), List.of()),
                SmallAssessor.create());
        budget = Optional.of(honest.total().minus(SmallWorld.eur("0.01")));

        // then
        assertThat(careless.recommend(brief()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/budget")));
    }

    @Test
    void aPlanThatDoesNotHoldTogetherIsAnErrorAndNeverShown() {
        // given
        Itinerary honest = ((Recommended) RECOMMENDER.recommend(brief())).itinerary();
        Itinerary broken = new Itinerary(
                honest.origin(),
                honest.cities(),
                honest.party(),
                honest.stays(),
                honest.days().subList(0, 2));
        Recommender careless = new TripRecommender(
                SmallSupply.create(),
                (request, flavour, improved) -> new Plan.Feasible(broken, new Plan.Score(0, 0), List.of(), List.of()),
                SmallAssessor.create());

        // then
        assertThatThrownBy(() -> careless.recommend(brief()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not pass the audit");
    }

    private List<Fault> refused(Reason reason) {
        Recommendation recommendation = RECOMMENDER.recommend(brief());
        assertThat(recommendation).isInstanceOf(Refused.class);
        assertThat(((Refused) recommendation).reason()).isEqualTo(reason);
        assertThat(((Refused) recommendation).faults())
                .allSatisfy(fault -> assertThat(fault.hint()).startsWith("Maybe"));
        return ((Refused) recommendation).faults();
    }

    private TripBrief brief() {
        TripBrief brief = TripBrief.of(origin, Destination.city(destination), dates, party)
                .withModes(modes)
                .withRoom(room)
                .withMustSees(mustSees)
                .withTastes(Set.of("art"))
                .withLocks(locks);
        return budget.map(brief::withBudget).orElse(brief);
    }
}
