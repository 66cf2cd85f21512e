package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand.BreakfastAtHotel;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;

/** Which rooms a trip may take in one city. */
final class RoomRules {

    private final TripBrief brief;
    private final Musts musts;
    private final CityChoice choice;
    private final int nights;
    private final Optional<Integer> rooms;

    RoomRules(TripBrief brief, Musts musts, CityChoice choice, int nights) {
        this.brief = brief;
        this.musts = musts;
        this.choice = choice;
        this.nights = nights;
        this.rooms = musts.find(LodgingDemand.Rooms.class).map(LodgingDemand.Rooms::count);
    }

    /** How many rooms of an offer the party takes. */
    int roomsOf(LodgingOffer offer) {
        return rooms.orElseGet(() -> offer.roomType().roomsFor(brief.party().size()));
    }

    /** What a night costs the party, in minor units. */
    long nightly(LodgingOffer offer) {
        return offer.priceFor(roomsOf(offer), 1).minor();
    }

    boolean allow(LodgingOffer offer) {
        return musts.list(LodgingDemand.Rooms.class).allMatch(demand -> demand.count() == roomsOf(offer))
                && roomsOf(offer) <= offer.ratePlan().allotment()
                && offer.ratePlan().minimumNights() <= nights
                && brief.locks().lodging().map(offer.id()::equals).orElse(true)
                && musts.musts().stream().allMatch(demand -> allows(demand, offer));
    }

    /** Points a night is worth for the wishes an offer meets. */
    long wished(LodgingOffer offer) {
        return musts.wishes().stream()
                .filter(wish -> concerns(wish.demand()) && allows(wish.demand(), offer))
                .mapToLong(wish -> wish.weight() * SpotRules.WISH_POINT)
                .sum();
    }

    private static boolean concerns(Demand demand) {
        return demand instanceof LodgingDemand || demand instanceof BreakfastAtHotel;
    }

    private boolean allows(Demand demand, LodgingOffer offer) {
        if (demand instanceof BreakfastAtHotel) {
            return offer.ratePlan().board().includesBreakfast();
        }
        if (demand instanceof PriceAtMost price) {
            return price.of() != Priced.NIGHT || offer.ratePlan().nightlyPrice().compareTo(price.amount()) <= 0;
        }
        return !(demand instanceof LodgingDemand lodging) || allows(lodging, offer);
    }

    private boolean allows(LodgingDemand demand, LodgingOffer offer) {
        Property property = offer.property();
        if (demand instanceof LodgingDemand.Properties properties) {
            return Choices.suits(properties.names(), name -> isNamed(property, name));
        }
        if (demand instanceof LodgingDemand.Features features) {
            return Choices.suits(features.features(), feature -> Choices.anySame(property.features(), feature));
        }
        if (demand instanceof LodgingDemand.RoomTypes types) {
            return Choices.suits(
                    types.types(), type -> Names.contains(offer.roomType().name(), type));
        }
        if (demand instanceof LodgingDemand.Beds beds) {
            return offer.roomType().beds() == beds.count();
        }
        if (demand instanceof LodgingDemand.Allows rules) {
            return rules.rules().stream().noneMatch(property.forbids()::contains);
        }
        return !(demand instanceof LodgingDemand.Near near) || isNear(property, near);
    }

    /** Bears the name, or a part of it where no property of the city bears it whole. */
    private boolean isNamed(Property property, String name) {
        return property.id().equals(name)
                || Names.same(property.place().name(), name)
                || Names.same(property.englishName(), name)
                || (Names.contains(property.place().name(), name)
                        && choice.lodging().stream()
                                .noneMatch(offer ->
                                        Names.same(offer.property().place().name(), name)));
    }

    private boolean isNear(Property property, LodgingDemand.Near near) {
        List<GeoPoint> points = Naming.points(choice, near.place());
        return points.stream()
                .anyMatch(point -> point.distanceTo(property.place().point()).compareTo(near.distance()) <= 0);
    }
}
