package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An activity on the wire; {@code type} tells which. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActivityDocument.LegDocument.class, name = "leg"),
    @JsonSubTypes.Type(value = ActivityDocument.VisitDocument.class, name = "visit"),
    @JsonSubTypes.Type(value = ActivityDocument.MealDocument.class, name = "meal"),
    @JsonSubTypes.Type(value = ActivityDocument.NightDocument.class, name = "night")
})
public sealed interface ActivityDocument {

    /**
     * A ride between the cities.
     *
     * @param zone whose clocks are meant where it begins, such as {@code Europe/Paris}
     * @param endZone whose clocks are meant where it ends; empty where they are the same
     * @param tickets or cars, where one takes several seats
     * @param pricePerTraveller of one ticket or one car
     * @param seats how many travellers one ticket or car takes; empty for one
     * @param changes on the way; empty for none
     * @param live what a supplier states of it right now; empty where it is from a timetable
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LegDocument(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            Optional<String> endZone,
            Amount cost,
            Optional<ApproachDocument> approach,
            String mode,
            String number,
            String product,
            String operator,
            PlaceDocument from,
            PlaceDocument to,
            int tickets,
            Amount pricePerTraveller,
            Optional<Integer> seats,
            Optional<Integer> changes,
            boolean sample,
            Optional<LiveTicketDocument> live)
            implements ActivityDocument {

        static LegDocument of(Leg leg, Optional<ApproachDocument> approach) {
            return new LegDocument(
                    leg.id(),
                    leg.start().toOffsetDateTime(),
                    leg.end().toOffsetDateTime(),
                    leg.start().getZone().getId(),
                    Optional.of(leg.end().getZone())
                            .filter(zone -> !zone.equals(leg.start().getZone()))
                            .map(ZoneId::getId),
                    Amount.of(leg.cost()),
                    approach,
                    Words.of(leg.offer().mode()),
                    leg.offer().number(),
                    leg.offer().product(),
                    leg.offer().operator(),
                    PlaceDocument.of(leg.startsAt()),
                    PlaceDocument.of(leg.endsAt()),
                    leg.tickets(),
                    Amount.of(leg.offer().price()),
                    Optional.of(leg.offer().seats()).filter(seats -> seats > 1),
                    Optional.of(leg.offer().changes()).filter(changes -> changes > 0),
                    leg.offer().source().sample(),
                    leg.offer()
                            .live()
                            .map(sold -> LiveTicketDocument.of(sold, leg.offer().counted())));
        }
    }

    /** Time at a sight. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record VisitDocument(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            Amount cost,
            Optional<ApproachDocument> approach,
            PlaceDocument place,
            String localName,
            String kind,
            List<AboutDocument> about,
            String openingHours,
            int tickets,
            Optional<Amount> ticketPrice)
            implements ActivityDocument {

        static VisitDocument of(Visit visit, Optional<ApproachDocument> approach) {
            return new VisitDocument(
                    visit.id(),
                    visit.start().toOffsetDateTime(),
                    visit.end().toOffsetDateTime(),
                    visit.start().getZone().getId(),
                    Amount.of(visit.cost()),
                    approach,
                    PlaceDocument.of(visit.startsAt()),
                    visit.sight().localName(),
                    visit.sight().kind(),
                    AboutDocument.listOf(visit.sight().about()),
                    visit.sight().hours().toString(),
                    visit.tickets(),
                    visit.sight().ticket().known().map(Amount::of));
        }
    }

    /** A meal at a restaurant, or at the hotel where the board includes it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MealDocument(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            Amount cost,
            Optional<ApproachDocument> approach,
            String meal,
            PlaceDocument place,
            List<String> cuisines,
            Optional<Amount> pricePerPerson,
            boolean atHotel)
            implements ActivityDocument {

        static MealDocument of(Meal meal, Optional<ApproachDocument> approach) {
            Optional<Restaurant> restaurant = meal.restaurant();
            return new MealDocument(
                    meal.id(),
                    meal.start().toOffsetDateTime(),
                    meal.end().toOffsetDateTime(),
                    meal.start().getZone().getId(),
                    Amount.of(meal.cost()),
                    approach,
                    Words.of(meal.kind()),
                    PlaceDocument.of(meal.place()),
                    restaurant
                            .map(found -> found.cuisines().stream().sorted().toList())
                            .orElse(List.of()),
                    restaurant.flatMap(found -> found.pricePerPerson().known()).map(Amount::of),
                    restaurant.isEmpty());
        }
    }

    /** A night, from coming back to setting out. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record NightDocument(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            Amount cost,
            Optional<ApproachDocument> approach,
            PlaceDocument place,
            int rooms)
            implements ActivityDocument {

        static NightDocument of(Night night, Optional<ApproachDocument> approach) {
            return new NightDocument(
                    night.id(),
                    night.start().toOffsetDateTime(),
                    night.end().toOffsetDateTime(),
                    night.start().getZone().getId(),
                    Amount.of(night.cost()),
                    approach,
                    PlaceDocument.of(night.startsAt()),
                    night.stay().rooms());
        }
    }

    static ActivityDocument of(Activity activity, int party) {
        Optional<ApproachDocument> approach = activity.approach().map(way -> ApproachDocument.of(way, party));
        if (activity instanceof Leg leg) {
            return LegDocument.of(leg, approach);
        }
        if (activity instanceof Visit visit) {
            return VisitDocument.of(visit, approach);
        }
        if (activity instanceof Meal meal) {
            return MealDocument.of(meal, approach);
        }
        return NightDocument.of((Night) activity, approach);
    }
}
