package com.surefoot.bench.scale;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws the sights, properties and restaurants of one city. */
final class MadeUpCity {

    private static final List<String> SIGHT_HOURS =
            List.of("24/7", "Tu-Su 10:00-18:00", "Mo-Su 09:00-17:00", "We-Mo 11:00-20:00", "Mo-Fr 09:00-16:00");
    private static final List<String> TABLE_HOURS =
            List.of("Mo-Su 11:30-14:30,17:30-22:30", "Mo-Su 07:00-22:00", "Tu-Su 12:00-23:00");
    private static final List<String> KINDS = List.of("museum", "park", "church", "view", "palace");
    private static final List<String> TASTES = List.of("art", "history", "nature", "family");
    private static final List<String> CUISINES = List.of("french", "italian", "local", "indian", "chinese");

    /** Degrees of latitude within which nearly everything lies. */
    private static final double SPREAD = 0.05;

    private final City city;
    private final Random random;

    MadeUpCity(City city, Random random) {
        this.city = city;
        this.random = random;
    }

    CityChoice choice(int sights, int properties, int restaurants) {
        TaxiRules taxi = new TaxiRules(
                25,
                1.3,
                Duration.ofMinutes(4),
                4,
                new Money(400, MadeUpWorld.EUR),
                Distance.ZERO,
                List.of(new PerKm(Double.POSITIVE_INFINITY, new BigDecimal("2.20"))));
        return new CityChoice(
                city,
                new CityTravel(MadeUpWorld.EUR, new WalkRules(4.8, 1.25), Optional.of(taxi), Optional.empty()),
                IntStream.range(0, properties)
                        .mapToObj(this::property)
                        .flatMap(Property::offers)
                        .toList(),
                IntStream.range(0, sights).mapToObj(this::sight).toList(),
                IntStream.range(0, restaurants).mapToObj(this::restaurant).toList());
    }

    private Place place(String name) {
        GeoPoint centre = city.area().centre();
        return new Place(
                name,
                new GeoPoint(
                        centre.lat() + random.nextGaussian() * SPREAD,
                        centre.lon() + random.nextGaussian() * SPREAD * 1.5));
    }

    private String name(String what, int number) {
        return "%s %s %d".formatted(city.name(), what, number);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Sight sight(int number) {
        String name = name("sight", number);
        int shortest = 20 + 10 * random.nextInt(6);
        return new Sight(
                name,
                MadeUpWorld.SOURCE,
                city.id(),
                place(name),
                name,
                any(KINDS),
                Set.of(any(TASTES)),
                OpeningHours.parse(any(SIGHT_HOURS)),
                Duration.ZERO,
                new Money(random.nextInt(3) == 0 ? 0 : 500 + 100L * random.nextInt(20), MadeUpWorld.EUR),
                Duration.ofMinutes(shortest),
                Duration.ofMinutes(2L * shortest),
                1 + (int) (99 * Math.pow(random.nextDouble(), 3)),
                random.nextBoolean(),
                "");
    }

    private Restaurant restaurant(int number) {
        String name = name("table", number);
        return new Restaurant(
                name,
                MadeUpWorld.SOURCE,
                city.id(),
                place(name),
                Set.of(any(CUISINES)),
                Set.of(),
                OpeningHours.parse(any(TABLE_HOURS)),
                new Money(1_000 + 100L * random.nextInt(40), MadeUpWorld.EUR),
                List.of(),
                1 + random.nextInt(100),
                "");
    }

    private Property property(int number) {
        String name = name("hotel", number);
        RatePlan plan = new RatePlan(
                "flex",
                "Flexible",
                random.nextBoolean() ? Board.BREAKFAST : Board.ROOM_ONLY,
                CancellationPolicy.freeUntil(Duration.ofDays(1)),
                new Money(4_000 + 100L * random.nextInt(200), MadeUpWorld.EUR),
                30,
                1);
        return new Property(
                name,
                MadeUpWorld.SOURCE,
                city.id(),
                place(name),
                name,
                "hotel",
                1 + random.nextInt(5),
                Set.of(),
                Set.of(),
                LocalTime.of(15, 0),
                LocalTime.of(11, 0),
                "",
                List.of(new RoomType("double", "Double", 1, 2, List.of(plan))));
    }
}
