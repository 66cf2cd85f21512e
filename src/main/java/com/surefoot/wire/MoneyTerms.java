package com.surefoot.wire;

import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;

/** What the trip may cost. */
final class MoneyTerms {

    static final List<Term<?>> ALL = List.of(
            Term.object(
                    "spendAtMost",
                    SpendAtMost.class,
                    List.of("on", "amount", "currency"),
                    MoneyTerms::spending,
                    demand -> written("on", demand.on(), demand.amount())),
            Term.object(
                    "priceAtMost",
                    PriceAtMost.class,
                    List.of("of", "amount", "currency"),
                    MoneyTerms::price,
                    demand -> written("of", demand.of(), demand.amount())));

    private MoneyTerms() {}

    private static Optional<SpendAtMost> spending(Element object) {
        Optional<Spending> on = object.child("on").required().choice(Spending.values());
        Optional<Money> amount = MoneyReader.read(object);
        return on.flatMap(what -> amount.map(most -> new SpendAtMost(what, most)));
    }

    private static Optional<PriceAtMost> price(Element object) {
        Optional<Priced> of = object.child("of").required().choice(Priced.values());
        Optional<Money> amount = MoneyReader.read(object);
        return of.flatMap(what -> amount.map(most -> new PriceAtMost(what, most)));
    }

    private static Fields written(String field, Enum<?> what, Money money) {
        Amount amount = Amount.of(money);
        return new Fields()
                .with(field, Words.of(what))
                .with("amount", amount.amount())
                .with("currency", amount.currency());
    }
}
