package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.sights.Restaurant;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What an offer, a place or a table is taken to be. */
final class Reliances {

    private Reliances() {}

    static List<Reliance> of(TransportOffer offer) {
        String source = offer.source().id();
        String shock = Reliance.RIDE + offer.id();
        return List.of(
                fact(
                        RideFacts.ride(offer),
                        RideFacts.times(offer),
                        source,
                        offer.departure().toInstant(),
                        shock),
                fact(RideFacts.price(offer), RideFacts.value(stated(offer)), source, Reliance.AT_ONCE, shock));
    }

    /** Of a stay that begins with this night. */
    static List<Reliance> of(Night night) {
        return of(night.stay().offer(), night.stay().dates(), night.start().toInstant());
    }

    static List<Reliance> of(LodgingOffer offer, DateRange dates, Instant needed) {
        String source = offer.property().source().id();
        FactId rate = StayFacts.rate(offer.id(), dates);
        FactId room = StayFacts.room(offer.id(), dates);
        FactId place = FactId.standing(FactKind.PLACE, offer.property().id());
        return List.of(
                fact(rate, StayFacts.value(stated(offer)), source, Reliance.AT_ONCE, "offer:" + offer.id()),
                fact(room, offer.roomType().name(), source, needed, "room:" + offer.id()),
                fact(place, offer.property().place().name(), source, needed, "offer:" + offer.id()));
    }

    /** A supplier is relied on for what it says, in the currency it says it in. */
    private static Money stated(TransportOffer offer) {
        return offer.live().map(TicketOffer::priceEach).orElse(offer.price());
    }

    private static Money stated(LodgingOffer offer) {
        return offer.live()
                .flatMap(LiveOffer::nightlyPrice)
                .orElse(offer.ratePlan().nightlyPrice());
    }

    static List<Reliance> of(Visit visit) {
        return place(visit, visit.sight().source().id(), visit.sight().ticket());
    }

    static List<Reliance> of(Meal meal, Restaurant restaurant) {
        return place(meal, restaurant.source().id(), restaurant.pricePerPerson());
    }

    /** Of a price that nobody tells nothing is claimed. */
    private static List<Reliance> place(Activity activity, String source, Price price) {
        String id = activity.id();
        Instant needed = activity.start().toInstant();
        String day = activity.start().toLocalDate().toString();
        String shock = "place:" + id;
        Reliance there =
                fact(FactId.standing(FactKind.PLACE, id), activity.startsAt().name(), source, needed, shock);
        Reliance open = fact(new FactId(FactKind.HOURS, id, day), Reading.open(activity), source, needed, shock);
        return Stream.concat(
                        Stream.of(there, open),
                        price.known().stream()
                                .map(known ->
                                        fact(FactId.standing(FactKind.PRICE, id), text(known), source, needed, shock)))
                .toList();
    }

    static Reliance fact(FactId fact, String value, String source, Instant needed, String shock) {
        return new Reliance(fact, value, source, needed, Duration.ZERO, shock);
    }

    static String text(Money money) {
        return money.amount() + " " + money.currency().getCurrencyCode();
    }
}
