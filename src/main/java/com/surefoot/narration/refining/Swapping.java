package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.RefiningWords.Entry;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts something else in the place of what is there: another kind, cheaper, better, nearer, or just another. */
final class Swapping implements Taking {

    /** Cheaper is by a tenth at the least. */
    private static final int CHEAPER_PERCENT = 90;

    private static final int MOST_STARS = 5;

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        Optional<Reference> what = context.find(said.get("what"));
        if (what.isEmpty() || Nearing.isMore(said, context)) {
            return false;
        }
        return switch (intent) {
            case SWAP -> swap(what.get(), said, context);
            case BETTER -> swap(what.get(), said, "BETTER", context);
            case CHEAPER_ONE -> swap(what.get(), said, "CHEAPER", context);
            case NEARER -> swap(what.get(), said, "NEARER", context);
            default -> swap(what.get(), said, "OTHER", context);
        };
    }

    private static boolean swap(Reference what, Said said, Context context) {
        String wanted = said.find("for").orElse("");
        Optional<Entry> quality = context.words().findWithin("quality", wanted);
        if (quality.isPresent() && isNothingElse(wanted, quality.get(), context)) {
            return swap(what, said, quality.get().meaning(), context);
        }
        if (what.isOnly(Sort.RIDE)) {
            return Riding.by(wanted, what, context);
        }
        boolean known = !wanted.isEmpty() && isKnown(wanted, context);
        if (known) {
            context.findClear(said.get("what")).ifPresent(clear -> {
                clear.elements().forEach(element -> leave(element, context));
                Adding.add(wanted, ids(clear), context);
            });
        }
        return known;
    }

    private static boolean isNothingElse(String wanted, Entry quality, Context context) {
        String left = Phrases.pattern(quality.phrase()).matcher(wanted).replaceFirst(" ");
        String head = context.head(left.strip());
        return head.isEmpty() || context.words().find("noun", head).isPresent();
    }

    private static boolean isKnown(String wanted, Context context) {
        String head = context.head(wanted);
        return !context.kinds(head).isEmpty()
                || !context.cuisines(head).isEmpty()
                || context.surroundings().findSight(head).isPresent()
                || context.surroundings().findRestaurant(head).isPresent();
    }

    private static boolean swap(Reference what, Said said, String quality, Context context) {
        if (quality.equals("LATER") || quality.equals("EARLIER")) {
            return what.isOnly(Sort.RIDE) && Riding.at(quality.equals("LATER"), said, what, context);
        }
        context.findClear(said.get("what"))
                .ifPresent(clear -> clear.elements().forEach(element -> swap(element, said, quality, context)));
        return true;
    }

    private static void swap(PresentElement element, Said said, String quality, Context context) {
        switch (element.sort()) {
            case STAY -> swapStay(element, said, quality, context);
            case RIDE -> swapRide(element, quality, context);
            case VISIT, MEAL -> swapPlace(element, quality, context);
        }
    }

    private static void swapStay(PresentElement stay, Said said, String quality, Context context) {
        BriefInWork work = context.work();
        switch (quality) {
            case "CHEAPER" -> {
                work.free(stay);
                stay.cost()
                        .ifPresent(price -> work.replace(
                                demand -> demand instanceof PriceAtMost other && other.of() == Priced.NIGHT,
                                new PriceAtMost(Priced.NIGHT, percent(price, CHEAPER_PERCENT))));
            }
            case "BETTER" -> better(stay, context);
            case "NEARER" -> Nearing.nearer(stay, said, context);
            case "OTHER" -> leave(stay, context);
            default -> context.refuse("NOT_FOR_HOTELS");
        }
    }

    private static void better(PresentElement stay, Context context) {
        if (stay.stars() >= MOST_STARS) {
            context.refuse("NO_BETTER");
            return;
        }
        context.work().free(stay);
        context.work()
                .replace(
                        LodgingDemand.StarsAtLeast.class::isInstance, new LodgingDemand.StarsAtLeast(stay.stars() + 1));
    }

    private static void swapRide(PresentElement ride, String quality, Context context) {
        if (quality.equals("CHEAPER")) {
            context.work().free(ride);
            spend(Spending.INTERCITY, context.trip().cost(Sort.RIDE), ride, context);
        } else if (quality.equals("OTHER")) {
            Riding.another(ride, context);
        } else {
            context.refuse("NOT_FOR_RIDES");
        }
    }

    private static void swapPlace(PresentElement element, String quality, Context context) {
        switch (quality) {
            case "OUTDOORS", "INDOORS" -> {
                if (element.sort() == Sort.MEAL) {
                    context.refuse("NOT_FOR_MEALS");
                    return;
                }
                leave(element, context);
                Adding.addKinds(
                        Set.of(quality.equals("OUTDOORS") ? Sight.OUTDOORS : Sight.INDOORS),
                        Set.of(element.id()),
                        context);
            }
            case "CHEAPER" -> {
                leave(element, context);
                Sort sort = element.sort();
                spend(
                        sort == Sort.MEAL ? Spending.MEALS : Spending.TICKETS,
                        context.trip().cost(sort),
                        element,
                        context);
            }
            case "NEARER" -> {
                leave(element, context);
                walkAtMost(context.trip().walked(), context);
            }
            case "OTHER" -> leave(element, context);
            default -> context.refuse("NOT_FOR_PLACES");
        }
    }

    private static void walkAtMost(Distance walked, Context context) {
        context.work()
                .replace(
                        demand -> demand instanceof WalkAtMost other && other.per() == Per.TRIP,
                        new WalkAtMost(Per.TRIP, new Distance(Math.floor(walked.metres()))));
    }

    /** All of them together cost less than now by a tenth of what this one costs. */
    private static void spend(Spending on, Money all, PresentElement element, Context context) {
        Money own = element.cost().orElse(Money.zero(all.currency()));
        Money saved = new Money((own.minor() + 9) / 10, own.currency());
        context.work()
                .replace(
                        demand -> demand instanceof SpendAtMost other && other.on() == on,
                        new SpendAtMost(on, all.minus(saved)));
    }

    private static Money percent(Money money, int percent) {
        return new Money(money.minor() * percent / 100, money.currency());
    }

    /** What is there is not to be there any more. */
    private static void leave(PresentElement element, Context context) {
        switch (element.sort()) {
            case VISIT -> Removing.removeVisit(element, context);
            case MEAL -> {
                context.work().free(element);
                context.work().require(new MealDemand.Restaurants(Choice.none(Set.of(element.id()))));
            }
            case STAY -> {
                context.work().free(element);
                context.work().require(new LodgingDemand.Properties(Choice.none(Set.of(element.thing()))));
            }
            case RIDE -> Riding.another(element, context);
        }
    }

    private static Set<String> ids(Reference reference) {
        return reference.elements().stream().map(PresentElement::id).collect(Collectors.toSet());
    }
}
