package com.surefoot.reliability.element;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is on offer, as an element of a trip that is not planned yet. It rests on fewer facts than once it is: whether one
 * gets there in time is not known yet, so that what is not sure enough already never will be.
 */
public final class OfferElements {

    private OfferElements() {}

    /**
     * A visit that may be planned.
     *
     * @param day the first of the trip
     */
    public static Element of(Sight sight, LocalDate day) {
        String source = sight.source().id();
        Reliance there = place(FactKind.PLACE, sight.id(), sight.place().name(), source, day);
        return element(sight.id(), ElementKind.VISIT, day, source, withPrice(there, sight.id(), sight.ticket(), day));
    }

    /**
     * A meal that may be planned.
     *
     * @param day the first of the trip
     */
    public static Element of(Restaurant restaurant, LocalDate day) {
        String source = restaurant.source().id();
        String id = restaurant.id();
        Reliance there = place(FactKind.PLACE, id, restaurant.place().name(), source, day);
        return element(id, ElementKind.MEAL, day, source, withPrice(there, id, restaurant.pricePerPerson(), day));
    }

    /** Of a price that nobody tells nothing is claimed. */
    private static List<Reliance> withPrice(Reliance there, String id, Price price, LocalDate day) {
        return Stream.concat(
                        Stream.of(there),
                        price.known().stream()
                                .map(known -> place(FactKind.PRICE, id, Reliances.text(known), there.source(), day)))
                .toList();
    }

    /**
     * A stay that may be planned.
     *
     * @param dates from check-in to check-out
     */
    public static Element of(LodgingOffer offer, DateRange dates) {
        LocalDate day = dates.first();
        return element(
                offer.id(),
                ElementKind.STAY,
                day,
                offer.property().source().id(),
                Reliances.of(offer, dates, noon(day)));
    }

    /** A ride that may be planned. */
    public static Element of(TransportOffer offer) {
        LocalDate day = offer.departure().toLocalDate();
        return element(offer.id(), ElementKind.RIDE, day, offer.source().id(), Reliances.of(offer));
    }

    private static Element element(
            String subject, ElementKind kind, LocalDate day, String source, List<Reliance> facts) {
        return new Element(subject + "@" + day, subject, kind, day, source, day + "/" + subject, facts);
    }

    private static Reliance place(FactKind kind, String id, String value, String source, LocalDate day) {
        return Reliances.fact(FactId.standing(kind, id), value, source, noon(day), "place:" + id);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
