package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Costs;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;

/** Whether everybody has a ticket and a seat, and every price and sum is right. */
final class PriceAudit {

    private final Trail trail;
    private final Findings findings;

    PriceAudit(Trail trail, Findings findings) {
        this.trail = trail;
        this.findings = findings;
    }

    void check() {
        trail.itinerary().listActivities().forEach(this::check);
        Ledger ledger = Ledger.of(trail);
        List<Ledger.Entry> foreign = ledger.listForeign();
        foreign.forEach(entry -> findings.require(
                false,
                "%s costs %s, and the trip is paid in %s",
                entry.what(),
                entry.amount(),
                trail.itinerary().currency()));
        // sums of several currencies do not exist
        if (foreign.isEmpty() && isPaidInOne()) {
            checkSums(ledger, trail.itinerary().costs());
        }
    }

    private void check(Activity activity) {
        if (activity instanceof Leg leg) {
            int needed = leg.offer().unitsFor(trail.party());
            findings.require(
                    leg.tickets() == needed,
                    "%s has not a ticket for everybody: %d instead of %d",
                    leg.offer().number(),
                    leg.tickets(),
                    needed);
        } else if (activity instanceof Visit visit) {
            findings.require(
                    visit.tickets() == trail.party(),
                    "%s has not a ticket for everybody: %d instead of %d",
                    visit.id(),
                    visit.tickets(),
                    trail.party());
        } else if (activity instanceof Meal meal) {
            checkMeal(meal);
        }
        activity.approach().ifPresent(approach -> checkApproach(activity, approach));
    }

    private void checkMeal(Meal meal) {
        Optional<Restaurant> restaurant = meal.restaurant();
        Money price = restaurant
                .map(found -> found.pricePerPerson().orNothing().times(trail.party()))
                .orElse(Money.zero(meal.cost().currency()));
        findings.require(meal.cost().equals(price), "%s costs %s, not %s", meal.id(), price, meal.cost());
        findings.require(
                restaurant.map(found -> found.place().equals(meal.place())).orElseGet(() -> comesWithRoom(meal)),
                "%s at %s is not served there",
                meal.id(),
                meal.place().name());
    }

    /** Whether one sleeps there about that day, on terms that include the meal. */
    private boolean comesWithRoom(Meal meal) {
        return trail.listStays().stream()
                .filter(stay -> stay.offer().property().place().equals(meal.place()))
                .filter(stay -> stay.dates().contains(meal.start().toLocalDate()))
                .anyMatch(stay -> switch (stay.offer().ratePlan().board()) {
                    case ROOM_ONLY -> false;
                    case BREAKFAST -> meal.kind() == MealKind.BREAKFAST;
                    case HALF_BOARD -> meal.kind() != MealKind.LUNCH;
                    case FULL_BOARD -> true;
                });
    }

    private void checkApproach(Activity activity, Approach approach) {
        findings.require(
                Ledger.price(approach.journey(), trail.party())
                        .filter(approach.cost()::equals)
                        .isPresent(),
                "the way to %s does not cost %s",
                activity.id(),
                approach.cost());
    }

    private boolean isPaidInOne() {
        return trail.itinerary().listActivities().stream()
                .allMatch(activity -> inCurrency(activity.cost())
                        && activity.approach()
                                .map(Approach::cost)
                                .map(this::inCurrency)
                                .orElse(true));
    }

    private boolean inCurrency(Money money) {
        return money.currency().equals(trail.itinerary().currency());
    }

    private void checkSums(Ledger ledger, Costs costs) {
        checkSum(ledger, Spending.INTERCITY, costs.intercity());
        checkSum(ledger, Spending.IN_CITY, costs.inCity());
        checkSum(ledger, Spending.LODGING, costs.lodging());
        checkSum(ledger, Spending.MEALS, costs.meals());
        checkSum(ledger, Spending.TICKETS, costs.tickets());
        checkSum(ledger, Spending.TOTAL, trail.itinerary().total());
    }

    private void checkSum(Ledger ledger, Spending on, Money stated) {
        ledger.find(on)
                .ifPresent(sum -> findings.require(
                        sum.equals(stated), "the parts of %s cost %s and the whole %s", on, sum, stated));
    }
}
