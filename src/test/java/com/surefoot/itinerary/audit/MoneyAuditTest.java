package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyAuditTest {

    @ParameterizedTest
    @CsvSource({
        "TOTAL, 1038.40, 1038.39",
        "INTERCITY, 318.00, 317.99",
        "IN_CITY, 86.40, 86.39",
        "LODGING, 340.00, 339.99",
        "MEALS, 224.00, 223.99",
        "TICKETS, 70.00, 69.99"
    })
    void spendingIsBoundedByKindToTheCent(Spending on, String enough, String tooLittle) {
        assertMet(new SpendAtMost(on, eur(enough)));
        assertUnmet(new SpendAtMost(on, eur(tooLittle)), enough, tooLittle, "over the budget");
    }

    @ParameterizedTest
    @CsvSource({"NIGHT, 100.00, 99.99, Parkhotel", "MEAL, 25.00, 24.99, Grill", "TICKET, 20.00, 19.99, Zoo"})
    void noSinglePriceIsHigher(Priced of, String enough, String tooLittle, String name) {
        assertMet(new PriceAtMost(of, eur(enough)));
        assertUnmet(new PriceAtMost(of, eur(tooLittle)), name, enough, tooLittle);
    }

    @Test
    void aTicketOfNothingAsksForFreeSights() {
        assertUnmet(new PriceAtMost(Priced.TICKET, eur("0.00")), "City Museum", "12.00 EUR");
    }

    @Test
    void whatIsPaidInAnotherCurrencyCannotBeCompared() {
        Money dollars = Money.parse("9999.00", Currency.getInstance("USD"));
        assertUnmet(new SpendAtMost(Spending.TOTAL, dollars), "1038.40 EUR", "9999.00 USD");
        assertUnmet(new PriceAtMost(Priced.NIGHT, dollars), "100.00 EUR", "9999.00 USD");
    }

    @Test
    void aPriceThatNobodyTellsKeepsNoBudget() {
        // given
        Itinerary unpriced = Spoilt.each(
                Visit.class,
                visit -> new Visit(
                        withoutPrice(visit.sight()), visit.start(), visit.end(), visit.tickets(), visit.approach()));

        // when / then
        assertThat(listFindings(unpriced, new SpendAtMost(Spending.TICKETS, eur("70.00"))))
                .singleElement()
                .asString()
                .contains("nobody knows the price of City Museum");
        assertThat(listFindings(unpriced, new SpendAtMost(Spending.MEALS, eur("224.00"))))
                .isEmpty();
        assertThat(listFindings(unpriced, new PriceAtMost(Priced.TICKET, eur("70.00"))))
                .singleElement()
                .asString()
                .contains("City Museum", "not known", "70.00");
    }

    @Test
    void aWayWhosePriceNobodyTellsKeepsNoBudget() {
        // given
        Itinerary unpriced = Spoilt.each(
                Visit.class,
                visit -> new Visit(
                        visit.sight(),
                        visit.start(),
                        visit.end(),
                        visit.tickets(),
                        visit.approach().map(MoneyAuditTest::withoutPrice)));

        // when / then
        assertThat(unpriced.countUnpriced()).isEqualTo(5);
        assertThat(listFindings(unpriced, new SpendAtMost(Spending.IN_CITY, eur("900.00"))))
                .singleElement()
                .asString()
                .contains("nobody knows the price of the way to City Museum");
        assertThat(listFindings(unpriced, new SpendAtMost(Spending.TOTAL, eur("9000.00"))))
                .hasSize(1);
        assertThat(listFindings(unpriced, new SpendAtMost(Spending.TICKETS, eur("70.00"))))
                .isEmpty();
    }

    private static Approach withoutPrice(Approach way) {
        List<Stage> stages = way.journey().stages().stream()
                .map(stage -> new Stage(
                        stage.mode(),
                        stage.from(),
                        stage.to(),
                        stage.duration(),
                        stage.distance(),
                        Price.unknown(stage.price().currency()),
                        stage.people(),
                        stage.ride()))
                .toList();
        Journey journey = new Journey(way.journey().mode(), stages);
        return new Approach(way.start(), journey, journey.costFor(2));
    }

    private static List<String> listFindings(Itinerary itinerary, Demand demand) {
        return Spoilt.findings(
                Tour.BRIEF.withRequirements(List.of(Requirement.must(demand, "/requirements/0"))), itinerary);
    }

    private static Sight withoutPrice(Sight sight) {
        return new Sight(
                sight.id(),
                sight.source(),
                sight.city(),
                sight.place(),
                sight.localName(),
                sight.kind(),
                sight.tags(),
                sight.hours(),
                sight.lastEntry(),
                Price.unknown(sight.ticket().currency()),
                sight.shortestVisit(),
                sight.longestVisit(),
                sight.prize(),
                sight.indoor(),
                sight.about());
    }
}
