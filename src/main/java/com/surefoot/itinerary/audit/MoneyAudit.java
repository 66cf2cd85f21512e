package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a trip costs what it may. */
final class MoneyAudit {

    /** A single price and whose it is. */
    private record Priced(String what, Price price) {}

    private final Trail trail;

    MoneyAudit(Trail trail) {
        this.trail = trail;
    }

    Optional<String> findBreach(MoneyDemand demand) {
        return demand instanceof SpendAtMost spend ? findBreach(spend) : findBreach((PriceAtMost) demand);
    }

    private Optional<String> findBreach(SpendAtMost demand) {
        String what = spoken(demand.on());
        Optional<Money> spent = Ledger.of(trail).find(demand.on());
        if (spent.isEmpty()) {
            return Optional.of("%s is paid in several currencies".formatted(what));
        }
        Optional<String> unpriced = Ledger.of(trail).findUnpriced(demand.on());
        if (unpriced.isPresent()) {
            return Optional.of("%s: nobody knows the price of %s, so that a budget cannot be kept"
                    .formatted(what, unpriced.get()));
        }
        return exceeds(spent.get(), demand.amount())
                ? Optional.of("%s for %s is over the budget of %s".formatted(spent.get(), what, demand.amount()))
                : Optional.empty();
    }

    private Optional<String> findBreach(PriceAtMost demand) {
        Stream<Priced> prices =
                switch (demand.of()) {
                    case NIGHT ->
                        trail.listStays().stream()
                                .map(stay -> new Priced(
                                        "a night at " + Naming.shown(stay),
                                        Price.of(stay.offer().ratePlan().nightlyPrice())));
                    case MEAL ->
                        trail.listMeals().stream()
                                .flatMap(meal -> meal.restaurant().stream())
                                .map(found ->
                                        new Priced("a meal at " + found.place().name(), found.pricePerPerson()));
                    case TICKET ->
                        trail.listVisits().stream()
                                .map(visit -> new Priced(
                                        "a ticket to " + Naming.shown(visit),
                                        visit.sight().ticket()));
                };
        return prices.filter(priced -> !priced.price().isAtMost(demand.amount()))
                .findFirst()
                .map(priced -> "%s costs %s, more than %s".formatted(priced.what(), priced.price(), demand.amount()));
    }

    /** Whether an amount is more than a bound, or cannot be compared with it. */
    private static boolean exceeds(Money amount, Money bound) {
        return !amount.currency().equals(bound.currency()) || amount.compareTo(bound) > 0;
    }

    private static final Map<MoneyDemand.Spending, String> WORDS = Map.of(
            MoneyDemand.Spending.TOTAL, "the whole trip",
            MoneyDemand.Spending.INTERCITY, "rides between cities",
            MoneyDemand.Spending.IN_CITY, "ways inside cities");

    private static String spoken(MoneyDemand.Spending on) {
        return WORDS.getOrDefault(on, on.name().toLowerCase(Locale.ROOT));
    }
}
