package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be visited, what is wanted, and what names mean. */
class SpotRulesTest {

    /** A museum full of art for 12.50 EUR. */
    private static final Sight MUSEUM = SmallWorld.sight("s1", 0, 0, "24/7", "12.50", 80);

    /** A free park, whose name holds the museum's. */
    private static final Sight PARK = SmallWorld.sight("s12", 1, 0, "24/7", "0.00", 31);

    private static final Restaurant TAVERN = restaurant("r1", "Old Tavern", "local", "dumplings", "15.00");
    private static final Restaurant BISTRO = restaurant("r2", "Bistro", "French", "Onion soup", "30.00");

    private final TripBrief brief = SmallWorld.brief(FRIDAY, SUNDAY);

    @Nested
    class Allowed {

        @Test
        void onlySomeAllowsNoOthersAndNoneAllowsAllOthers() {
            // given
            SpotRules only = rules(new SightDemand.Sights(Choice.only(Set.of("Sight s1"))));
            SpotRules none = rules(new SightDemand.Sights(Choice.none(Set.of("Sight s1"))));

            // then
            assertThat(only.allow(MUSEUM)).isTrue();
            assertThat(only.allow(PARK)).isFalse();
            assertThat(none.allow(MUSEUM)).isFalse();
            assertThat(none.allow(PARK)).isTrue();
        }

        @Test
        void askingForSomeForbidsNone() {
            // given
            SpotRules rules = rules(
                    new SightDemand.Sights(Choice.all(Set.of("s1"))),
                    new SightDemand.Kinds(Choice.any(Set.of("museum"))),
                    new MealDemand.Restaurants(Choice.any(Set.of("r1"))),
                    new MealDemand.Cuisines(Choice.all(Set.of("local"))),
                    new MealDemand.Dishes(Choice.all(Set.of("dumplings"))));

            // then
            assertThat(rules.allow(PARK)).isTrue();
            assertThat(rules.allow(BISTRO)).isTrue();
        }

        @Test
        void aKindIsAKindOrATag() {
            // given
            SpotRules kind = rules(new SightDemand.Kinds(Choice.only(Set.of("MUSEUM"))));
            SpotRules tag = rules(new SightDemand.Kinds(Choice.none(Set.of("art"))));

            // then
            assertThat(kind.allow(MUSEUM)).isTrue();
            assertThat(kind.allow(PARK)).isFalse();
            assertThat(tag.allow(MUSEUM)).isFalse();
            assertThat(tag.allow(PARK)).isTrue();
        }

        @Test
        void aTicketMayCostAsMuchAsSaidAndNoCentMore() {
            assertThat(rules(price(Priced.TICKET, "12.50")).allow(MUSEUM)).isTrue();
            assertThat(rules(price(Priced.TICKET, "12.49")).allow(MUSEUM)).isFalse();
            assertThat(rules(price(Priced.TICKET, "0.00")).allow(PARK)).isTrue();
            assertThat(rules(price(Priced.TICKET, "12.49")).allow(TAVERN)).isTrue();
        }

        @Test
        void aMealMayCostAsMuchAsSaidAndNoCentMore() {
            assertThat(rules(price(Priced.MEAL, "15.00")).allow(TAVERN)).isTrue();
            assertThat(rules(price(Priced.MEAL, "14.99")).allow(TAVERN)).isFalse();
            assertThat(rules(price(Priced.MEAL, "1.00")).allow(MUSEUM)).isTrue();
        }

        @Test
        void aPriceInAnotherCurrencyIsNotKnownToBeLowEnough() {
            // given
            Money francs = new Money(1_000_000, Currency.getInstance("CHF"));

            // then
            assertThat(rules(new PriceAtMost(Priced.TICKET, francs)).allow(MUSEUM))
                    .isFalse();
        }

        @Test
        void aPriceThatNobodyTellsGoesIntoNoBudgetAndUnderNoBound() {
            // given
            Restaurant unpriced = new Restaurant(
                    "r3",
                    SmallWorld.SOURCE,
                    EASTBURG.id(),
                    SmallWorld.place("Corner", 0, 1),
                    Set.of(),
                    Set.of(),
                    OpeningHours.parse("24/7"),
                    Price.unknown(Currency.getInstance("EUR")),
                    List.of(),
                    50,
                    "");

            // then
            assertThat(rules().allow(unpriced)).isTrue();
            assertThat(rules(price(Priced.TICKET, "5.00")).allow(unpriced)).isTrue();
            assertThat(rules(price(Priced.MEAL, "500.00")).allow(unpriced)).isFalse();
            assertThat(rules(new SpendAtMost(Spending.TOTAL, eur("5000.00"))).allow(unpriced))
                    .isFalse();
            assertThat(rules(new SpendAtMost(Spending.MEALS, eur("5000.00"))).allow(unpriced))
                    .isFalse();
            assertThat(rules(new SpendAtMost(Spending.TICKETS, eur("5000.00"))).allow(unpriced))
                    .isTrue();
        }

        @Test
        void restaurantsCuisinesAndDishesMayBeTheOnlyOnesOrForbidden() {
            assertThat(rules(new MealDemand.Restaurants(Choice.only(Set.of("tavern"))))
                            .allow(TAVERN))
                    .isTrue();
            assertThat(rules(new MealDemand.Restaurants(Choice.none(Set.of("r1"))))
                            .allow(TAVERN))
                    .isFalse();
            assertThat(rules(new MealDemand.Cuisines(Choice.only(Set.of("FRENCH"))))
                            .allow(TAVERN))
                    .isFalse();
            assertThat(rules(new MealDemand.Cuisines(Choice.none(Set.of("french"))))
                            .allow(TAVERN))
                    .isTrue();
            assertThat(rules(new MealDemand.Dishes(Choice.only(Set.of("soup")))).allow(BISTRO))
                    .isTrue();
            assertThat(rules(new MealDemand.Dishes(Choice.none(Set.of("soup")))).allow(BISTRO))
                    .isFalse();
        }
    }

    @Nested
    class Wanted {

        @Test
        void allOfSomeIsAGroupForEach() {
            // given
            SpotRules rules = rules(new SightDemand.Sights(Choice.all(new LinkedHashSet<>(List.of("s1", "s12")))));

            // then
            assertThat(rules.listGroups()).extracting(SpotGroup::what).containsExactly("'s1'", "'s12'");
            assertThat(rules.listGroups()).allMatch(group -> group.isMust() && group.atLeast() == 1);
            assertThat(rules.listGroups().get(0).sights().test(MUSEUM)).isTrue();
            assertThat(rules.listGroups().get(0).sights().test(PARK)).isFalse();
            assertThat(rules.listGroups().get(0).restaurants().test(TAVERN)).isFalse();
        }

        @Test
        void atLeastSoManyIsOneGroup() {
            // given
            SpotRules rules = rules(new SightDemand.Kinds(Choice.atLeast(2, Set.of("museum", "nature"))));

            // then
            SpotGroup group = single(rules);
            assertThat(group.atLeast()).isEqualTo(2);
            assertThat(group.sights().test(MUSEUM)).isTrue();
            assertThat(group.sights().test(PARK)).isTrue();
        }

        @Test
        void whatIsForbiddenOrTheOnlyOneIsNotWanted() {
            assertThat(rules(
                                    new SightDemand.Sights(Choice.only(Set.of("s1"))),
                                    new MealDemand.Cuisines(Choice.none(Set.of("local"))))
                            .listGroups())
                    .isEmpty();
        }

        @Test
        void mealsAreWantedByNameCuisineAndDish() {
            for (MealDemand demand : List.of(
                    new MealDemand.Restaurants(Choice.all(Set.of("Tavern"))),
                    new MealDemand.Cuisines(Choice.all(Set.of("Local"))),
                    new MealDemand.Dishes(Choice.all(Set.of("dumpling"))))) {
                SpotGroup group = single(rules(demand));
                assertThat(group.restaurants().test(TAVERN)).as("%s", demand).isTrue();
                assertThat(group.restaurants().test(BISTRO)).as("%s", demand).isFalse();
                assertThat(group.sights().test(MUSEUM)).as("%s", demand).isFalse();
            }
        }

        @Test
        void aTimeForAVisitWantsTheVisit() {
            // given
            SpotGroup sight = single(rules(new SightDemand.When("s1", Optional.empty(), ClockSpan.ANY, ClockSpan.ANY)));
            SpotGroup table =
                    single(rules(new SightDemand.When("Bistro", Optional.empty(), ClockSpan.ANY, ClockSpan.ANY)));

            // then
            assertThat(sight.sights().test(MUSEUM)).isTrue();
            assertThat(sight.sights().test(PARK)).isFalse();
            assertThat(table.restaurants().test(BISTRO)).isTrue();
            assertThat(table.restaurants().test(TAVERN)).isFalse();
        }

        @Test
        void aLockedVisitIsWanted() {
            // given
            Locks locks = new Locks(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new LockedVisit("r1", LocalDate.of(2027, 6, 5), Optional.empty())));
            SpotRules rules =
                    new SpotRules(brief.withLocks(locks), Demands.NONE, List.of(MUSEUM, PARK), List.of(TAVERN, BISTRO));

            // then
            SpotGroup group = single(rules);
            assertThat(group.isMust()).isTrue();
            assertThat(group.restaurants().test(TAVERN)).isTrue();
            assertThat(group.sights().test(MUSEUM)).isFalse();
        }

        @Test
        void aWishIsWantedForItsPoints() {
            // given
            SpotRules rules = wishing(4, new SightDemand.Sights(Choice.all(Set.of("s1"))));

            // then
            assertThat(single(rules).wish()).isEqualTo(4 * SpotRules.WISH_POINT);
            assertThat(single(rules).isMust()).isFalse();
            assertThat(rules.allow(PARK)).isTrue();
        }
    }

    @Nested
    class Grudges {

        @Test
        void whatGoesAgainstAWishLosesItsPoints() {
            // given
            SpotRules rules = wishing(2, new SightDemand.Kinds(Choice.none(Set.of("museum"))));

            // then
            assertThat(rules.grudge(MUSEUM)).isEqualTo(2 * SpotRules.WISH_POINT);
            assertThat(rules.grudge(PARK)).isZero();
            assertThat(rules.grudge(TAVERN)).isZero();
        }

        @Test
        void aMealThatGoesAgainstAWishLosesItsPoints() {
            // given
            SpotRules rules = wishing(1, new MealDemand.Cuisines(Choice.only(Set.of("french"))));

            // then
            assertThat(rules.grudge(TAVERN)).isEqualTo(SpotRules.WISH_POINT);
            assertThat(rules.grudge(BISTRO)).isZero();
        }
    }

    @Nested
    class Named {

        @Test
        void aWholeNameComesBeforeAPartOfOne() {
            assertThat(rules().isNamed(MUSEUM, "sight S1")).isTrue();
            assertThat(rules().isNamed(PARK, "sight S1")).isFalse();
        }

        @Test
        void aPartOfANameDoesWhereNothingBearsItWhole() {
            assertThat(rules().isNamed(MUSEUM, "Sight")).isTrue();
            assertThat(rules().isNamed(PARK, "Sight")).isTrue();
            assertThat(rules().isNamed(TAVERN, "tavern")).isTrue();
            assertThat(rules().isNamed(BISTRO, "tavern")).isFalse();
        }

        @Test
        void anIdIsAName() {
            assertThat(rules().isNamed(PARK, "s12")).isTrue();
            assertThat(rules().isNamed(BISTRO, "r2")).isTrue();
            assertThat(rules().isNamed(MUSEUM, "r2")).isFalse();
        }
    }

    private SpotRules rules(Demand... demands) {
        return new SpotRules(brief, Demands.musts(demands), List.of(MUSEUM, PARK), List.of(TAVERN, BISTRO));
    }

    private SpotRules wishing(int weight, Demand demand) {
        return new SpotRules(brief, Demands.wish(weight, demand), List.of(MUSEUM, PARK), List.of(TAVERN, BISTRO));
    }

    private static SpotGroup single(SpotRules rules) {
        assertThat(rules.listGroups()).hasSize(1);
        return rules.listGroups().get(0);
    }

    private static PriceAtMost price(Priced of, String amount) {
        return new PriceAtMost(of, eur(amount));
    }

    private static Restaurant restaurant(String id, String name, String cuisine, String dish, String price) {
        return new Restaurant(
                id,
                SmallWorld.SOURCE,
                EASTBURG.id(),
                SmallWorld.place(name, 0, 1),
                Set.of(cuisine),
                Set.of(),
                OpeningHours.parse("24/7"),
                eur(price),
                List.of(dish),
                50,
                "");
    }
}
