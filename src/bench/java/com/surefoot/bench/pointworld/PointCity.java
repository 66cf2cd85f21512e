package com.surefoot.bench.pointworld;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A city in which all is in one place, always open and paid in dollars. What is in it bears the text that a plan calls
 * it by as its id.
 */
public record PointCity(City city, Place place) {

    /** What all prices are in. */
    public static final Currency DOLLAR = Currency.getInstance("USD");

    /** Prizes are equal: the tables do not say what is worth more. */
    private static final int PRIZE = 50;

    private static final int ENOUGH_ROOMS = 60;
    private static final GeoPoint ANYWHERE = new GeoPoint(0, 0);
    private static final Source SOURCE = new Source("benchmark", "a benchmark's tables", true);

    /** The city of a name; the clocks of all cities are the same. */
    public static PointCity of(String name) {
        return of(name, ZoneOffset.UTC);
    }

    /** The city of a name, with clocks of its own. */
    public static PointCity of(String name, ZoneId zone) {
        CityId id = new CityId(Names.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
        City city =
                new City(id, name, name, Set.of(), "US", new Area(ANYWHERE, Distance.ofKilometres(20)), zone, DOLLAR);
        return new PointCity(city, new Place(name, ANYWHERE));
    }

    /** Whole or broken dollars as money. */
    public static Money dollars(BigDecimal amount) {
        return Money.of(amount.stripTrailingZeros(), DOLLAR);
    }

    /** Who is named as the origin of all that is on offer. */
    public static Source source() {
        return SOURCE;
    }

    /** All that is on offer here. */
    public CityChoice choice(List<LodgingOffer> lodging, List<Sight> sights, List<Restaurant> restaurants) {
        CityTravel onFoot = new CityTravel(DOLLAR, new WalkRules(5, 1), Optional.empty(), Optional.empty());
        return new CityChoice(city, onFoot, lodging, sights, restaurants);
    }

    /** Something to see for nothing. */
    public Sight sight(String id, String kind, Duration visit) {
        return new Sight(
                id,
                SOURCE,
                city.id(),
                place,
                id,
                kind,
                Set.of(),
                OpeningHours.always(),
                Duration.ZERO,
                Money.zero(DOLLAR),
                visit,
                visit,
                PRIZE,
                false,
                "");
    }

    /** A table at any hour. */
    public Restaurant restaurant(String id, Set<String> cuisines, BigDecimal price) {
        return new Restaurant(
                id,
                SOURCE,
                city.id(),
                place,
                cuisines,
                Set.of(),
                OpeningHours.always(),
                dollars(price),
                List.of(),
                PRIZE,
                "");
    }

    /** A property with rooms of one type. */
    public LodgingOffer lodging(
            String id, String roomType, int sleeps, BigDecimal price, int minimumNights, Set<HouseRule> forbids) {
        RatePlan plan = new RatePlan(
                "rate",
                "rate",
                Board.ROOM_ONLY,
                CancellationPolicy.NON_REFUNDABLE,
                dollars(price),
                ENOUGH_ROOMS,
                minimumNights);
        RoomType room = new RoomType("room", roomType, 1, sleeps, List.of(plan));
        Property property = new Property(
                id,
                SOURCE,
                city.id(),
                place,
                id,
                "property",
                0,
                Set.of(),
                forbids,
                LocalTime.of(15, 0),
                LocalTime.of(11, 0),
                "",
                List.of(room));
        return new LodgingOffer(property, room, plan);
    }
}
