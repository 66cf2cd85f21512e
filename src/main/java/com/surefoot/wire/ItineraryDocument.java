package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Costs;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Stay;
import com.surefoot.travel.City;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An itinerary on the wire.
 *
 * @param destination the first of the cities
 * @param cities those the trip leads to, in order
 * @param stay the first of the stays
 * @param stays where the party sleeps, in order
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ItineraryDocument(
        CityDocument origin,
        CityDocument destination,
        List<CityDocument> cities,
        BriefDocument.PartyDocument party,
        String currency,
        Optional<StayDocument> stay,
        List<StayDocument> stays,
        List<DayDocument> days,
        CostsDocument costs) {

    /** A city. */
    @Serdeable
    public record CityDocument(String id, String name, String localName) {

        static CityDocument of(City city) {
            return new CityDocument(city.id().value(), city.name(), city.localName());
        }
    }

    /** A day and what is done on it. */
    @Serdeable
    public record DayDocument(
            LocalDate date,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<ActivityDocument> activities) {}

    /** What the trip costs the whole party. */
    @Serdeable
    public record CostsDocument(
            Amount intercity, Amount inCity, Amount lodging, Amount meals, Amount tickets, Amount total, int unpriced) {

        static CostsDocument of(Costs costs, int unpriced) {
            return new CostsDocument(
                    Amount.of(costs.intercity()),
                    Amount.of(costs.inCity()),
                    Amount.of(costs.lodging()),
                    Amount.of(costs.meals()),
                    Amount.of(costs.tickets()),
                    Amount.of(costs.total()),
                    unpriced);
        }
    }

    static ItineraryDocument of(Itinerary itinerary) {
        int party = itinerary.party().size();
        List<StayDocument> stays = itinerary.stays().stream()
                .map(stay -> StayDocument.of(stay, zone(stay, itinerary)))
                .toList();
        return new ItineraryDocument(
                CityDocument.of(itinerary.origin()),
                CityDocument.of(itinerary.destination()),
                itinerary.cities().stream().map(CityDocument::of).toList(),
                BriefDocument.PartyDocument.of(itinerary.party()),
                itinerary.currency().getCurrencyCode(),
                stays.stream().findFirst(),
                stays,
                itinerary.days().stream()
                        .map(day -> new DayDocument(
                                day.date(),
                                day.activities().stream()
                                        .map(activity -> ActivityDocument.of(activity, party))
                                        .toList()))
                        .toList(),
                CostsDocument.of(itinerary.costs(), itinerary.countUnpriced()));
    }

    private static ZoneId zone(Stay stay, Itinerary itinerary) {
        return itinerary.cities().stream()
                .filter(city -> city.id().equals(stay.offer().property().city()))
                .findFirst()
                .orElseGet(itinerary::destination)
                .zone();
    }
}
