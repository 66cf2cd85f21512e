package com.surefoot.narration.refining;

import com.surefoot.itinerary.Reliability;
import com.surefoot.travel.Money;
import java.util.Optional;

/** What the whole trip may cost, and how sure it has to be. */
final class Affording implements Taking {

    /** Cheaper, with nothing said of how much, is by a tenth at the least; and likewise dearer at the most. */
    private static final int TENTH = 10;

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        return switch (intent) {
            case CHEAPER -> cheaper(said, context);
            case DEARER -> dearer(said, context);
            case NO_LIMIT -> noLimit(context);
            default -> surer(said, context);
        };
    }

    private static void set(Money money, Context context) {
        if (money.minor() > 0) {
            context.work().change(brief -> brief.withBudget(money));
        } else {
            context.refuse("NOTHING_LEFT");
        }
    }

    private static boolean cheaper(Said said, Context context) {
        if (!isAmount(said, context)) {
            return false;
        }
        Money total = context.trip().total();
        Optional<Money> less = difference(said, total, context);
        less.ifPresent(by -> set(total.minus(by), context));
        return true;
    }

    private static boolean dearer(Said said, Context context) {
        Optional<Money> budget = context.brief().budget();
        if (!isAmount(said, context)) {
            return false;
        }
        if (budget.isEmpty()) {
            context.refuse("NO_LIMIT_ANYWAY");
            return true;
        }
        difference(said, budget.get(), context).ifPresent(by -> set(budget.get().plus(by), context));
        return true;
    }

    /** Whether what is named, if anything is, is money or a part of it. */
    private static boolean isAmount(Said said, Context context) {
        return said.find("amount")
                .map(amount -> context.amounts().findPercent(amount).isPresent()
                        || context.amounts().findMoney(amount, Optional.empty()).isPresent())
                .orElse(true);
    }

    /** Of an amount: a part of it, an amount in the same currency, or a tenth; empty, and told, if it is in another one. */
    private static Optional<Money> difference(Said said, Money of, Context context) {
        Optional<Integer> percent = context.amounts().findPercent(said.text());
        Optional<Money> amount = percent.isPresent() || said.find("amount").isEmpty()
                ? Optional.empty()
                : context.amounts().findMoney(said.get("amount"), Optional.of(of.currency()));
        if (amount.filter(money -> !money.currency().equals(of.currency())).isPresent()) {
            context.refuse("OTHER_CURRENCY");
            return Optional.empty();
        }
        return Optional.of(amount.orElseGet(() -> new Money(of.minor() * percent.orElse(TENTH) / 100, of.currency())));
    }

    private static boolean noLimit(Context context) {
        if (context.brief().budget().isEmpty()) {
            context.refuse("NO_LIMIT_ANYWAY");
        }
        context.work().change(brief -> brief.withoutBudget());
        return true;
    }

    /** The least that can be promised and is as much as asked for, or more than now. */
    private static boolean surer(Said said, Context context) {
        Reliability known = context.brief().reliability();
        Optional<Integer> asked = context.amounts().findPercent(said.text());
        int least =
                asked.orElseGet(() -> known.target().map(target -> target + 1).orElse(90));
        Optional<Integer> target = Reliability.TARGETS.stream()
                .filter(one -> one >= least)
                .sorted()
                .findFirst();
        if (target.isEmpty()) {
            context.refuse("NO_SURER");
        }
        target.ifPresent(found -> context.work()
                .change(brief -> brief.withReliability(new Reliability(target, known.uncertified(), known.weight()))));
        return true;
    }
}
