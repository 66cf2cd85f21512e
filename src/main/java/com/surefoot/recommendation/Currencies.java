package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.travel.City;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees to it that all a brief says of money is in the currency of its trip. */
final class Currencies {

    private final TripBrief brief;
    private final City destination;
    private final Currency currency;
    private final List<Fault> faults = new ArrayList<>();

    Currencies(TripBrief brief, City destination) {
        this.brief = brief;
        this.destination = destination;
        currency = destination.currency();
    }

    /**
     * How the budget is counted; empty if it is in that currency already, or there is none.
     *
     * @throws RefusedException if it cannot be counted, or a requirement is in another currency
     */
    Optional<Conversion> count(Exchange exchange) {
        Optional<Conversion> counted = brief.budget()
                .filter(budget -> !budget.currency().equals(currency))
                .flatMap(budget -> count(budget, exchange));
        for (Requirement requirement : brief.requirements()) {
            amounts(requirement.demand())
                    .filter(amount -> !amount.currency().equals(currency))
                    .forEach(amount -> faults.add(foreign(requirement.pointer(), amount)));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(Reason.UNKNOWN_VALUE, faults);
        }
        return counted;
    }

    private Optional<Conversion> count(Money budget, Exchange exchange) {
        Optional<Conversion> worth = exchange.findWorth(budget, currency);
        if (worth.isEmpty()) {
            faults.add(unknown(budget));
        } else if (worth.get().to().minor() == 0) {
            faults.add(new Fault(
                    "/budget/amount",
                    budget.toString(),
                    "That is worth less than the least amount of %s.".formatted(currency),
                    "Maybe the currency is another?"));
        }
        return worth;
    }

    private static Stream<Money> amounts(Demand demand) {
        if (demand instanceof AnyOf choice) {
            return choice.alternatives().stream().flatMap(Currencies::amounts);
        }
        if (demand instanceof PriceAtMost price) {
            return Stream.of(price.amount());
        }
        return demand instanceof SpendAtMost budget ? Stream.of(budget.amount()) : Stream.empty();
    }

    private Fault unknown(Money budget) {
        return new Fault(
                "/budget/currency",
                budget.currency().getCurrencyCode(),
                "Prices in %s are in %s, and no exchange rate of %s is known."
                        .formatted(destination.name(), currency, budget.currency()),
                "Maybe state the budget in %s: exchange rates are not configured, or there is none of %s?"
                        .formatted(currency, budget.currency()));
    }

    private Fault foreign(String pointer, Money amount) {
        return new Fault(
                pointer,
                amount.currency().getCurrencyCode(),
                "Prices in %s are in %s, and only the budget is converted.".formatted(destination.name(), currency),
                "Maybe state the amount in %s?".formatted(currency));
    }
}
