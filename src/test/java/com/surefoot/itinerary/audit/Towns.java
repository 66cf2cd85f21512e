package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.place;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** What the tour comes by: everything in Eastburg and Southburg that it visits. */
final class Towns {

    static final City SOUTHBURG = new City(
            new CityId("southburg"),
            "Southburg",
            "Südburg",
            Set.of(),
            "DE",
            new Area(new GeoPoint(48, 12), Distance.ofKilometres(30)),
            SmallWorld.ZONE,
            SmallWorld.EUR);

    static final Place HOME = new Place("Westburg Station", new GeoPoint(50, 10));
    static final Place EAST = SmallWorld.STATION;
    static final Place SOUTH = new Place("Southburg Station", new GeoPoint(48, 12));
    static final Place AIRPORT = new Place("Southburg Airport", new GeoPoint(48.2, 12));
    static final Place HOME_AIRPORT = new Place("Westburg Airport", new GeoPoint(50.1, 10));

    static final Sight MUSEUM =
            sight("museum", "City Museum", "Stadtmuseum", "museum/gallery", Set.of("museum", "gallery"), 2, "12.00");
    static final Sight ZOO = sight("zoo", "Zoo", "Zoo", "zoo", Set.of("animals"), -3, "20.00");
    static final Sight TOWER = sight("tower", "Old Tower", "Turm", "viewpoint", Set.of("views"), 1, "0.00");
    static final Sight GARDEN = sight("garden", "Garden", "Garten", "park", Set.of("animals"), 0.8, "3.00");
    static final Sight BEACH = southern(sight("beach", "Beach", "Strand", "beach", Set.of(), 0, "0.00"));

    static final Restaurant CORNER = restaurant("corner", "The Corner", "local", "soup", 0.3, "15.00");
    static final Restaurant GRILL = restaurant("grill", "Grill", "grill", "steak", 2.2, "25.00");
    static final Restaurant BISTRO = restaurant("bistro", "Bistro", "local", "soup", -3.2, "12.00");
    static final Restaurant DINER = restaurant("diner", "Diner", "american", "burger", 1.3, "20.00");
    static final Restaurant FISH = southern(restaurant("fish", "Fish House", "fish", "eel", 0, "18.00"));
    static final Restaurant TAVERN = southern(restaurant("tavern", "Tavern", "local", "stew", 0, "22.00"));

    static final LodgingOffer PARK = property(
            "park",
            "Hotel Park",
            SmallWorld.EASTBURG,
            place("Parkhotel", 0.5, 0.5),
            Set.of("wifi", "pool"),
            Set.of(HouseRule.PETS, HouseRule.SMOKING),
            room("double", "Double room", 1, Board.BREAKFAST, "100.00", 2));
    static final LodgingOffer SEA = property(
            "sea",
            "Sea View",
            SOUTHBURG,
            new Place("Sea View", new GeoPoint(48.01, 12)),
            Set.of("wifi"),
            Set.of(),
            room("whole", "Entire home", 2, Board.ROOM_ONLY, "70.00", 1));

    private Towns() {}

    static Sight sight(
            String id, String name, String local, String kind, Set<String> tags, double east, String ticket) {
        return new Sight(
                id,
                SmallWorld.SOURCE,
                SmallWorld.EASTBURG.id(),
                place(name, east, 0.2),
                local,
                kind,
                tags,
                OpeningHours.parse("Mo-Su 09:00-18:00"),
                Duration.ofMinutes(30),
                eur(ticket),
                Duration.ofMinutes(30),
                Duration.ofMinutes(180),
                50,
                false,
                "");
    }

    private static Sight southern(Sight sight) {
        return new Sight(
                sight.id(),
                sight.source(),
                SOUTHBURG.id(),
                new Place(sight.place().name(), new GeoPoint(48.02, 12)),
                sight.localName(),
                sight.kind(),
                sight.tags(),
                sight.hours(),
                sight.lastEntry(),
                sight.ticket(),
                sight.shortestVisit(),
                sight.longestVisit(),
                sight.prize(),
                sight.indoor(),
                sight.about());
    }

    private static Restaurant restaurant(
            String id, String name, String cuisine, String dish, double east, String price) {
        return new Restaurant(
                id,
                SmallWorld.SOURCE,
                SmallWorld.EASTBURG.id(),
                place(name, east, 0.1),
                Set.of(cuisine),
                Set.of(),
                OpeningHours.parse("Mo-Su 11:00-23:00"),
                eur(price),
                List.of(dish, "bread"),
                50,
                "");
    }

    private static Restaurant southern(Restaurant restaurant) {
        return new Restaurant(
                restaurant.id(),
                restaurant.source(),
                SOUTHBURG.id(),
                new Place(restaurant.place().name(), new GeoPoint(48.03, 12)),
                restaurant.cuisines(),
                restaurant.tags(),
                restaurant.hours(),
                restaurant.pricePerPerson(),
                restaurant.dishes(),
                restaurant.prize(),
                restaurant.about());
    }

    static RoomType room(String id, String name, int beds, Board board, String price, int nights) {
        return new RoomType(
                id,
                name,
                beds,
                2,
                List.of(new RatePlan(
                        "flex", "Flexible", board, CancellationPolicy.NON_REFUNDABLE, eur(price), 3, nights)));
    }

    static LodgingOffer property(
            String id,
            String english,
            City city,
            Place place,
            Set<String> features,
            Set<HouseRule> forbids,
            RoomType room) {
        return new Property(
                        id,
                        SmallWorld.SOURCE,
                        city.id(),
                        place,
                        english,
                        "hotel",
                        3,
                        features,
                        forbids,
                        LocalTime.of(15, 0),
                        LocalTime.of(11, 0),
                        "",
                        List.of(room))
                .offers()
                .findFirst()
                .orElseThrow();
    }
}
