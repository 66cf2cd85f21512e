package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.audit.Spoilt.findings;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceAuditTest {

    @Test
    void everybodyHasATicketAndNobodyTwo() {
        for (int tickets : new int[] {1, 3}) {
            assertThat(findings(out(Tour.OUT, tickets)))
                    .contains("E10 has not a ticket for everybody: %d instead of 2".formatted(tickets))
                    .anyMatch(finding -> finding.startsWith("the parts of INTERCITY cost 318.00 EUR and the whole"));
            assertThat(findings(Spoilt.each(
                            Visit.class,
                            visit -> new Visit(visit.sight(), visit.start(), visit.end(), tickets, visit.approach()))))
                    .contains("zoo has not a ticket for everybody: %d instead of 2".formatted(tickets));
        }
    }

    @Test
    void aCarTakesAsManyAsItHasSeats() {
        TransportOffer car = car("50.00", eur("50.00"));
        assertThat(findings(out(car, 1))).isEmpty();
        assertThat(findings(out(car, 2))).contains("car has not a ticket for everybody: 2 instead of 1");
    }

    private static TransportOffer car(String id, Money price) {
        TransportOffer out = Tour.OUT;
        return new TransportOffer(
                id,
                TransportMode.CAR,
                "car",
                "",
                "",
                out.from(),
                out.to(),
                out.departure(),
                out.arrival(),
                price,
                4,
                0,
                out.source());
    }

    private static Itinerary out(TransportOffer offer, int tickets) {
        return Spoilt.each(
                Leg.class, leg -> leg.offer().equals(Tour.OUT) ? new Leg(offer, tickets, leg.approach()) : leg);
    }

    @Test
    void aMealCostsWhatTheRestaurantAsks() {
        assertThat(findings(lunch(eur("30.00"), Towns.CORNER.place()))).isEmpty();
        assertThat(findings(lunch(eur("15.00"), Towns.CORNER.place())))
                .contains("corner costs 30.00 EUR, not 15.00 EUR")
                .contains("the parts of MEALS cost 224.00 EUR and the whole 209.00 EUR")
                .contains("the parts of TOTAL cost 1038.40 EUR and the whole 1023.40 EUR");
        assertThat(findings(lunch(eur("30.00"), Towns.EAST)))
                .contains("corner at Eastburg Station is not served there");
    }

    private static Itinerary lunch(Money cost, Place place) {
        return Spoilt.each(
                Meal.class, meal -> meal.id().equals("corner") ? meal(meal, meal.kind(), place, cost) : meal);
    }

    private static Meal meal(Meal meal, MealKind kind, Place place, Money cost) {
        return new Meal(kind, place, meal.restaurant(), meal.start(), meal.end(), cost, meal.approach());
    }

    @Test
    void aMealAtTheHotelComesWithTheRoom() {
        assertThat(findings(breakfast(MealKind.LUNCH, eur("0.00"))))
                .contains("board:2027-06-05 at Parkhotel is not served there");
        assertThat(findings(breakfast(MealKind.BREAKFAST, eur("9.00"))))
                .contains("board:2027-06-05 costs 0.00 EUR, not 9.00 EUR");
        Stay away = new Stay(Towns.SEA, 1, Tour.PARK.dates());
        assertThat(findings(Spoilt.withStays(Tour.HONEST, away, Tour.SEA)))
                .contains("board:2027-06-05 at Parkhotel is not served there")
                .contains("the parts of LODGING cost 280.00 EUR and the whole 340.00 EUR");
    }

    private static Itinerary breakfast(MealKind kind, Money cost) {
        return Spoilt.each(
                Meal.class, meal -> meal.restaurant().isEmpty() ? meal(meal, kind, meal.place(), cost) : meal);
    }

    @Test
    void aWayCostsWhatItsStagesDo() {
        Place grill = Towns.GRILL.place();
        Approach taxi = Moments.taxi(FRIDAY, "18:20", 3, 240, "4.00", Towns.MUSEUM.place(), grill)
                .orElseThrow();
        assertThat(findings(dinnerBy(taxi))).isEmpty();
        assertThat(findings(dinnerBy(new Approach(taxi.start(), taxi.journey(), eur("8.00")))))
                .containsExactly(
                        "the way to grill does not cost 8.00 EUR",
                        "the parts of IN_CITY cost 90.40 EUR and the whole 94.40 EUR",
                        "the parts of TOTAL cost 1042.40 EUR and the whole 1046.40 EUR");
    }

    private static Itinerary dinnerBy(Approach way) {
        return Spoilt.each(
                Meal.class,
                meal -> meal.id().equals("grill")
                        ? new Meal(
                                meal.kind(),
                                meal.place(),
                                meal.restaurant(),
                                meal.start(),
                                meal.end(),
                                meal.cost(),
                                Optional.of(way))
                        : meal);
    }

    @Test
    void aPriceInAnotherCurrencyIsFoundAndNotAddedUp() {
        TransportOffer car = car("usd", Money.parse("50.00", Currency.getInstance("USD")));
        assertThat(findings(out(car, 1))).containsExactly("car costs 50.00 USD, and the trip is paid in EUR");
    }
}
