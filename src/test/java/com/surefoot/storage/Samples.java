package com.surefoot.storage;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cities, hotels, sights and restaurants for tests to tell sources about. */
final class Samples {

    static final Currency EUR = Currency.getInstance("EUR");
    static final Source SOURCE = new Source("test:one", "The first test source", true);
    static final Source OTHER = new Source("test:two", "The second test source", false);

    private Samples() {}

    static City city(String id, String name, double lat, double lon) {
        return new City(
                new CityId(id),
                name,
                name,
                Set.of(),
                "DE",
                new Area(new GeoPoint(lat, lon), Distance.ofKilometres(20)),
                ZoneId.of("Europe/Berlin"),
                EUR);
    }

    static City in(String region, City city) {
        return new City(
                city.id(),
                city.name(),
                city.localName(),
                city.aliases(),
                city.country(),
                Optional.of(region),
                city.area(),
                city.zone(),
                city.currency());
    }

    static City withNames(City city, String name, String localName, String... aliases) {
        return new City(
                city.id(), name, localName, Set.of(aliases), city.country(), city.area(), city.zone(), city.currency());
    }

    static CityTravel onFoot() {
        return new CityTravel(EUR, new WalkRules(4.5, 1.3), Optional.empty(), Optional.empty());
    }

    static CityTravel byEveryMode() {
        TaxiRules taxi = new TaxiRules(
                25,
                1.4,
                Duration.ofMinutes(6),
                4,
                euros("4.10"),
                Distance.ofKilometres(1.5),
                List.of(
                        new PerKm(7, new BigDecimal("2.80")),
                        new PerKm(20.5, new BigDecimal("2.1")),
                        new PerKm(Double.POSITIVE_INFINITY, new BigDecimal("1.95"))));
        MetroRules rules = new MetroRules(
                30,
                1.2,
                Duration.ofMinutes(4),
                List.of(new FareTier(3.5, euros("2.60")), new FareTier(Double.POSITIVE_INFINITY, euros("3.80"))));
        List<MetroStation> stations = List.of(
                new MetroStation("U2", 7, place("Alexanderplatz", 52.5215, 13.4115)),
                new MetroStation("U2", 8, place("Klosterstraße", 52.5172, 13.4124)),
                new MetroStation("U1", 1, place("Uhlandstraße", 52.5028, 13.3262)));
        return new CityTravel(
                EUR, new WalkRules(4.8, 1.25), Optional.of(taxi), Optional.of(new MetroNetwork(rules, stations)));
    }

    static Property property(Source source, String id, String city, RoomType... rooms) {
        return new Property(
                id,
                source,
                new CityId(city),
                place("Gasthof „Zur Post“ 🏨", 52.52, 13.4),
                "Post Inn",
                "guest house",
                3,
                Set.of("wifi", "garden", "Frühstück"),
                Set.of(HouseRule.PARTIES, HouseRule.CHILDREN_UNDER_TEN),
                LocalTime.of(15, 30),
                LocalTime.of(11, 0),
                "It's by the river.",
                List.of(rooms));
    }

    static RoomType room(String id, RatePlan... plans) {
        return new RoomType(id, "Room " + id, 2, 3, List.of(plans));
    }

    static RatePlan plan(String id, int allotment) {
        return new RatePlan(
                id,
                "Plan " + id,
                Board.BREAKFAST,
                CancellationPolicy.freeUntil(Duration.ofHours(36)),
                euros("89.90"),
                allotment,
                2);
    }

    static Sight sight(String id, String city, int prize, double lat, double lon) {
        return new Sight(
                id,
                SOURCE,
                new CityId(city),
                place("Sight " + id, lat, lon),
                "Sehenswürdigkeit " + id,
                "museum",
                Set.of("art", "history"),
                OpeningHours.parse("Tu-Su 10:00-18:00"),
                Duration.ofMinutes(45),
                euros("14"),
                Duration.ofMinutes(60),
                Duration.ofMinutes(150),
                prize,
                true,
                "It opened in 1830.");
    }

    static Restaurant restaurant(String id, String city, int prize, double lat, double lon) {
        return new Restaurant(
                id,
                SOURCE,
                new CityId(city),
                place("Restaurant " + id, lat, lon),
                Set.of("german", "vegan"),
                Set.of("quiet"),
                OpeningHours.parse("Mo-Su 11:30-23:00"),
                euros("23.50"),
                List.of("soup", "Eintopf", "cake"),
                prize,
                "");
    }

    static Place place(String name, double lat, double lon) {
        return new Place(name, new GeoPoint(lat, lon));
    }

    static Money euros(String amount) {
        return Money.parse(amount, EUR);
    }
}
