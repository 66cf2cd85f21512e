package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a trip costs by the facts it rests on, whatever sums it carries itself. */
final class Ledger {

    /** A sum, what for, and whose. */
    record Entry(Spending on, String what, Money amount) {}

    private final Trail trail;
    private final List<Entry> entries = new ArrayList<>();

    private Ledger(Trail trail) {
        this.trail = trail;
    }

    static Ledger of(Trail trail) {
        Ledger ledger = new Ledger(trail);
        trail.itinerary().listActivities().forEach(ledger::enter);
        trail.listStays().forEach(ledger::enter);
        return ledger;
    }

    private void enter(Activity activity) {
        int party = trail.party();
        if (activity instanceof Leg leg) {
            enter(
                    Spending.INTERCITY,
                    leg.offer().number(),
                    leg.offer().price().times(units(party, leg.offer().seats())));
        } else if (activity instanceof Visit visit) {
            enter(
                    Spending.TICKETS,
                    visit.id(),
                    visit.sight().ticket().orNothing().times(party));
        } else if (activity instanceof Meal meal) {
            meal.restaurant()
                    .ifPresent(found -> enter(
                            Spending.MEALS,
                            meal.id(),
                            found.pricePerPerson().orNothing().times(party)));
        }
        activity.approach().ifPresent(way -> way.journey()
                .stages()
                .forEach(stage -> enter(Spending.IN_CITY, "the way to " + activity.id(), price(stage, party))));
    }

    private void enter(Stay stay) {
        Money nightly = stay.offer().ratePlan().nightlyPrice();
        enter(
                Spending.LODGING,
                stay.offer().id(),
                nightly.times(stay.rooms() * stay.dates().nights()));
    }

    private void enter(Spending on, String what, Money amount) {
        entries.add(new Entry(on, what, amount));
    }

    /** What a journey costs a party; empty if it is paid in several currencies. */
    static Optional<Money> price(Journey journey, int party) {
        List<Money> prices =
                journey.stages().stream().map(stage -> price(stage, party)).toList();
        return prices.stream().map(Money::currency).distinct().count() == 1
                ? prices.stream().reduce(Money::plus)
                : Optional.empty();
    }

    private static Money price(Stage stage, int party) {
        return stage.price().orNothing().times(units(party, stage.people()));
    }

    private static int units(int party, int seats) {
        return seats == 0 ? 0 : (party + seats - 1) / seats;
    }

    /** Entries in another currency than the trip's. */
    List<Entry> listForeign() {
        return entries.stream()
                .filter(entry ->
                        !entry.amount().currency().equals(trail.itinerary().currency()))
                .toList();
    }

    /** The first thing of some spending of which nobody knows the price. */
    Optional<String> findUnpriced(Spending on) {
        return trail.itinerary().listUnpriced(on).findFirst();
    }

    /** What is spent on something; empty if not all of it is in the trip's currency. */
    Optional<Money> find(Spending on) {
        if (!listForeign().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(entries.stream()
                .filter(entry -> on == Spending.TOTAL || entry.on() == on)
                .map(Entry::amount)
                .reduce(Money.zero(trail.itinerary().currency()), Money::plus));
    }
}
