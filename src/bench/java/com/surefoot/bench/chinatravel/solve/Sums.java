package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Symbol.Bag;
import com.surefoot.bench.chinatravel.solve.Symbol.Field;
import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Guard;
import com.surefoot.bench.chinatravel.solve.Symbol.Test;
import com.surefoot.bench.chinatravel.solve.Symbol.Total;
import com.surefoot.bench.chinatravel.solve.Wanted.Asked;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What bounds on sums and counts over activities ask for. */
final class Sums {

    private static final Map<Set<String>, Spending> SPENDING = Map.of(
            GuardView.NIGHT, Spending.LODGING,
            GuardView.RIDES, Spending.INTERCITY,
            GuardView.MEALS, Spending.MEALS,
            GuardView.SIGHT, Spending.TICKETS);

    private final Meaning meaning;
    private final Facts facts;

    Sums(Meaning meaning, Facts facts) {
        this.meaning = meaning;
        this.facts = facts;
    }

    Wanted compared(Total total, String sign, double value) {
        double bound = value / total.factor();
        List<Bag> bags = total.bags().bags();
        if (bags.stream().allMatch(bag -> bag.element() instanceof Fixed)) {
            return bags.size() == 1 ? counted(bags.get(0).test(), sign, bound) : new Wanted.Unsaid();
        }
        return Comparisons.isAtMost(sign) ? spent(bags, sign.equals("<") ? bound - 0.01 : bound) : new Wanted.Unsaid();
    }

    private Wanted spent(List<Bag> bags, double bound) {
        Set<Spending> on = EnumSet.noneOf(Spending.class);
        for (Bag bag : bags) {
            Optional<Spending> spending = spending(bag);
            if (spending.isEmpty()) {
                return new Wanted.Unsaid();
            }
            on.add(spending.get());
        }
        Money most = Values.yuan(Math.max(0, bound));
        if (on.equals(EnumSet.of(Spending.TOTAL, Spending.IN_CITY)) || on.size() == 5) {
            return new Asked(new SpendAtMost(Spending.TOTAL, most));
        }
        if (on.size() != 1) {
            return new Wanted.Unsaid();
        }
        Spending only = on.iterator().next();
        return only == Spending.TICKETS && most.minor() == 0
                ? new Asked(new PriceAtMost(Priced.TICKET, most))
                : new Asked(new SpendAtMost(only, most));
    }

    /** All activities together count as the total, ways aside. */
    private Optional<Spending> spending(Bag bag) {
        if (!(bag.element() instanceof Field field) || bag.test().guards().size() != 1) {
            return Optional.empty();
        }
        GuardView view = GuardView.of(bag.test().guards().get(0), facts);
        boolean plain = view.rest().isEmpty() && view.direction().isEmpty();
        if (!plain) {
            return Optional.empty();
        }
        if (field.quality() == Quality.WAY_COST) {
            return view.types().equals(GuardView.ALL) ? Optional.of(Spending.IN_CITY) : Optional.empty();
        }
        if (field.quality() != Quality.COST) {
            return Optional.empty();
        }
        return view.types().equals(GuardView.ALL)
                ? Optional.of(Spending.TOTAL)
                : Optional.ofNullable(SPENDING.get(view.types()));
    }

    private Wanted counted(Test test, String sign, double bound) {
        boolean some = (sign.equals(">=") && bound <= 1 && bound > 0) || (sign.equals(">") && bound >= 0 && bound < 1);
        if (some) {
            return meaning.exists(test);
        }
        boolean none = (sign.equals("==") && bound == 0) || (Comparisons.isAtMost(sign) && bound < 1 && bound >= 0);
        if (none) {
            return meaning.never(test);
        }
        return test.guards().size() == 1 ? many(test.guards().get(0), sign, bound) : new Wanted.Unsaid();
    }

    private Wanted many(Guard guard, String sign, double bound) {
        GuardView view = GuardView.of(guard, facts);
        if (view.rest().isEmpty() && view.isOf(GuardView.SIGHT)) {
            return sights(sign, bound);
        }
        if (view.rest().size() != 1 || !Comparisons.isAtLeast(sign)) {
            return new Wanted.Unsaid();
        }
        Atom atom = view.rest().get(0);
        int least = (int) (sign.equals(">") ? Math.floor(bound) + 1 : Math.ceil(bound));
        return atom.sign().matches("==|in|has")
                ? meaning.chosen(atom, view, values -> Choice.atLeast(least, values))
                : new Wanted.Unsaid();
    }

    /** A bound for the trip as bounds for its days: stricter from above, and checked afterwards from below. */
    private Wanted sights(String sign, double bound) {
        int most = (int) Math.floor((sign.equals("<") ? bound - 1 : bound) / facts.days());
        return Comparisons.isAtMost(sign) && most >= 1 ? new Asked(new SightDemand.ADay(0, most)) : new Wanted.Unsaid();
    }
}
