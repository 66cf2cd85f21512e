package com.surefoot.recommendation;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several candidates for one brief, and what is said when there is none. */
class CandidatesAndRefusalsTest {

    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));
    private static final Recommender RECOMMENDER =
            new TripRecommender(SmallSupply.create(), PLANNER, SmallAssessor.create());
    private static final Requirement VOLCANO =
            Requirement.must(new SightDemand.Kinds(Choice.any(Set.of("volcano"))), "/requirements/0");

    @Test
    void candidatesDifferInKindAndTheCheapestCostsLeast() {
        // given
        List<Candidate> told = new ArrayList<>();

        // when
        Recommendation answer = RECOMMENDER.recommend(
                brief(FRIDAY, SUNDAY), List.of(Flavour.BALANCED, Flavour.CHEAPEST, Flavour.FULLEST), told::add);

        // then
        List<Candidate> candidates = ((Recommended) answer).candidates();
        assertThat(candidates)
                .extracting(Candidate::flavour)
                .containsExactly(Flavour.BALANCED, Flavour.CHEAPEST, Flavour.FULLEST);
        assertThat(candidates.get(1).itinerary().total())
                .isLessThanOrEqualTo(candidates.get(0).itinerary().total())
                .isLessThanOrEqualTo(candidates.get(2).itinerary().total());
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.reasons()).isNotEmpty());
        assertThat(told)
                .extracting(Candidate::flavour)
                .isSorted()
                .contains(Flavour.BALANCED, Flavour.CHEAPEST, Flavour.FULLEST);
        for (Candidate candidate : candidates) {
            assertThat(told)
                    .filteredOn(improved -> improved.flavour() == candidate.flavour())
                    .last()
                    .extracting(Candidate::itinerary)
                    .isEqualTo(candidate.itinerary());
        }
    }

    @Test
    void aWishThatIsNotMetIsToldWithItsReason() {
        // given
        Requirement wish = Requirement.wish(7, VOLCANO.demand(), "/requirements/0");

        // when
        Recommendation answer = RECOMMENDER.recommend(brief(FRIDAY, SUNDAY).withRequirements(List.of(wish)));

        // then
        assertThat(((Recommended) answer).candidates().get(0).unmet())
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.requirement()).isEqualTo(wish);
                    assertThat(unmet.reason()).contains("volcano");
                });
    }

    @Test
    void mealsThatABudgetDoesNotPayForAreTold() {
        // given: without lunch and dinner on days of a ride a trip costs 290 euros, with them 310 at least
        TripBrief tight = brief(FRIDAY, SUNDAY).withBudget(eur("300.00"));
        TripBrief ample = brief(FRIDAY, SUNDAY).withBudget(eur("600.00"));

        // when
        Candidate spared = recommend(tight);

        // then
        assertThat(spared.skipped()).isNotEmpty().allSatisfy(skipped -> {
            assertThat(skipped.day()).isIn(FRIDAY, SUNDAY);
            assertThat(spared.itinerary().listActivities())
                    .filteredOn(Meal.class::isInstance)
                    .noneMatch(meal ->
                            meal.start().toLocalDate().equals(skipped.day()) && ((Meal) meal).kind() == skipped.meal());
        });
        assertThat(recommend(ample).skipped()).isEmpty();
    }

    private static Candidate recommend(TripBrief brief) {
        return ((Recommended) RECOMMENDER.recommend(brief)).candidates().get(0);
    }

    @Test
    void aWishForMoreWaysByAModeThanThereAreIsToldAsUnmet() {
        // given: there are no buses in Eastburg
        Requirement wish = Requirement.wish(
                7, new InCityDemand.Modes(Choice.atLeast(2, Set.of(InCityMode.BUS))), "/requirements/0");

        // when
        Recommendation answer = RECOMMENDER.recommend(brief(FRIDAY, SUNDAY).withRequirements(List.of(wish)));

        // then
        assertThat(((Recommended) answer).candidates().get(0).unmet())
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.requirement()).isEqualTo(wish);
                    assertThat(unmet.reason()).startsWith("0 instead of at least 2 ways");
                });
    }

    @Test
    void aMustThatCannotBeMetIsNamedAndLeavingItOutIsOffered() {
        // when
        Recommendation answer = RECOMMENDER.recommend(brief(FRIDAY, SUNDAY).withRequirements(List.of(VOLCANO)));

        // then
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.faults()).extracting(Fault::pointer).contains("/requirements/0");
            assertThat(refused.relaxations()).first().satisfies(relaxation -> assertThat(relaxation.changes(VOLCANO))
                    .isTrue());
        });
    }

    @Test
    void aRegionIsACountryInAnyLanguage() {
        String country = SmallWorld.EASTBURG.country();
        assertThat(RECOMMENDER.recommend(to(new Destination.Region(country, 1))))
                .isInstanceOf(Recommended.class);
    }

    @Test
    void aRegionWithoutCitiesEnoughIsRefused() {
        assertThat(RECOMMENDER.recommend(to(new Destination.Region("Atlantis", 2))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.problem()).contains("the catalogue knows none")));
        assertThat(RECOMMENDER.recommend(to(new Destination.Region(SmallWorld.EASTBURG.country(), 9))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.problem()).contains("only Eastburg")));
    }

    @ParameterizedTest
    @EnumSource(Plan.Rule.class)
    void everyRuleThatIsBrokenPointsToAFieldAndGivesAHint(Plan.Rule rule) {
        // given
        Conflict conflict = new Conflict(rule, "it does not fit", Optional.empty());

        // when
        List<Fault> faults = refused(new Infeasible(List.of(), List.of(conflict), List.of(), false));

        // then
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).startsWith("/");
            assertThat(fault.problem()).contains("it does not fit");
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    @Test
    void mustsInConflictNameEachOtherAndWhatEasingThemCosts() {
        // given
        Itinerary trip = ((Recommended) RECOMMENDER.recommend(brief(FRIDAY, SUNDAY))).itinerary();
        Requirement cap = Requirement.must(new SpendAtMost(Spending.LODGING, eur("1.00")), "/requirements/1");
        Requirement eased = Requirement.must(new SpendAtMost(Spending.LODGING, eur("200.00")), "/requirements/1");

        // when
        List<Fault> faults = refused(new Infeasible(
                List.of(List.of(VOLCANO, cap)),
                List.of(),
                List.of(new Relaxation(List.of(new Change(cap, Optional.of(eased))), trip)),
                false));

        // then
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).problem()).contains("/requirements/1");
        assertThat(faults.get(0).hint()).contains("leave it out");
        assertThat(faults.get(1).hint())
                .contains("allow a little more")
                .contains(trip.total().toString());
    }

    @Test
    void twoConflictsAreBothNamedAndTheHintTellsThatBothMustChange() {
        // given
        Itinerary trip = ((Recommended) RECOMMENDER.recommend(brief(FRIDAY, SUNDAY))).itinerary();
        Requirement opera = Requirement.must(new SightDemand.Sights(Choice.all(Set.of("Opera"))), "/requirements/1");
        Relaxation relaxation = new Relaxation(
                List.of(new Change(VOLCANO, Optional.empty()), new Change(opera, Optional.empty())), trip);

        // when
        List<Fault> faults = refused(
                new Infeasible(List.of(List.of(VOLCANO), List.of(opera)), List.of(), List.of(relaxation), false));

        // then
        assertThat(faults).extracting(Fault::problem).containsExactly("It cannot be met.", "It cannot be met.");
        assertThat(faults.get(0).hint()).startsWith("Maybe leave it out, and change /requirements/1?");
        assertThat(faults.get(1).hint()).startsWith("Maybe leave it out, and change " + VOLCANO.pointer() + "?");
    }

    @Test
    void whatIsNotInTheBriefIsNotBlamedWhereMustsAreInConflict() {
        // given
        Conflict mustSees = new Conflict(Plan.Rule.MANDATORY_VISITS, "there is no volcano", Optional.empty());

        // when
        List<Fault> faults = refused(new Infeasible(List.of(List.of(VOLCANO)), List.of(mustSees), List.of(), false));

        // then
        assertThat(faults).extracting(Fault::pointer).containsExactly(VOLCANO.pointer());
    }

    @Test
    void anAmountInAnotherCurrencyIsRefusedWhereverItStands() {
        // given
        Money dollars = Money.parse("90.00", Currency.getInstance("USD"));
        Requirement night = Requirement.must(
                new AnyOf(List.of(VOLCANO.demand(), new PriceAtMost(Priced.NIGHT, dollars))), "/requirements/0");
        Requirement meals = Requirement.wish(3, new SpendAtMost(Spending.MEALS, dollars), "/requirements/1");

        // when
        Recommendation answer = RECOMMENDER.recommend(brief(FRIDAY, SUNDAY).withRequirements(List.of(night, meals)));

        // then
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Fault::pointer, Fault::value)
                .containsExactly(tuple("/requirements/0", "USD"), tuple("/requirements/1", "USD")));
    }

    @Test
    void aRelaxationWhoseTripBreaksAnotherMustIsNotShown() {
        // given
        Itinerary trip = ((Recommended) RECOMMENDER.recommend(brief(FRIDAY, SUNDAY))).itinerary();
        Requirement cap = Requirement.must(new SpendAtMost(Spending.LODGING, eur("1.00")), "/requirements/1");
        Relaxation noVolcano = new Relaxation(List.of(new Change(cap, Optional.empty())), trip);
        Relaxation tooLittle = new Relaxation(
                List.of(new Change(VOLCANO, Optional.empty()), new Change(cap, Optional.of(cap(eur("2.00"))))), trip);
        Relaxation sound = new Relaxation(
                List.of(
                        new Change(VOLCANO, Optional.empty()),
                        new Change(cap, Optional.of(cap(trip.costs().lodging())))),
                trip);
        Infeasible plan = new Infeasible(
                List.of(List.of(VOLCANO), List.of(cap)), List.of(), List.of(noVolcano, tooLittle, sound), false);

        // when
        Recommendation answer = new TripRecommender(
                        SmallSupply.create(), (request, flavour, improved) -> plan, SmallAssessor.create())
                .recommend(brief(FRIDAY, SUNDAY).withRequirements(List.of(VOLCANO, cap)));

        // then
        assertThat(((Refused) answer).relaxations()).containsExactly(sound);
    }

    private static Requirement cap(Money amount) {
        return Requirement.must(new SpendAtMost(Spending.LODGING, amount), "/requirements/1");
    }

    private static List<Fault> refused(Infeasible plan) {
        Recommender recommender =
                new TripRecommender(SmallSupply.create(), (request, flavour, improved) -> plan, SmallAssessor.create());
        return ((Refused) recommender.recommend(brief(FRIDAY, SUNDAY))).faults();
    }

    private static TripBrief to(Destination destination) {
        return brief(FRIDAY, SUNDAY).withDestination(destination);
    }
}
