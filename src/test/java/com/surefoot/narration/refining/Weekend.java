package com.surefoot.narration.refining;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A weekend that is there already: two museums, a tower, a park and a church, meals, a hotel, a train out and one back. */
final class Weekend {

    static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);
    static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Money TOTAL = SmallWorld.eur("800.00");

    private static final City NORTHBURG = new City(
            new CityId("northburg"),
            "Northburg",
            "Northburg",
            Set.of(),
            "DE",
            new Area(new GeoPoint(51, 12), Distance.ofKilometres(30)),
            SmallWorld.ZONE,
            SmallWorld.EUR);

    static final TripBrief BRIEF =
            TripBrief.of("Westburg", Destination.city("Eastburg"), new DateRange(FRIDAY, SUNDAY), new Party(2, 0));

    static final PresentTrip TRIP = trip();

    static final Surroundings SURROUNDINGS = new Surroundings(
            List.of(SmallWorld.WESTBURG, SmallWorld.EASTBURG, NORTHBURG),
            List.of(
                    sight("museum", "City Museum", "museum", true, "art"),
                    sight("tower", "Old Tower", "viewpoint", false, "view"),
                    sight("science", "Science House", "museum", true, "science"),
                    sight("park", "Green Park", "park", false, "nature"),
                    sight("church", "Saint Mary", "church", true, "religion"),
                    sight("zoo", "City Zoo", "zoo", false, "family"),
                    sight("market", "Flower Market", "market", false, "shopping"),
                    sight("gallery", "Modern Gallery", "gallery", true, "art"),
                    sight("palace", "Summer Palace", "palace", true, "history")),
            List.of(
                    table("inn", "The Inn", "local"),
                    table("corner", "Corner Room", "local"),
                    table("fork", "Golden Fork", "italian"),
                    table("grill", "Harbour Grill", "seafood"),
                    table("leaf", "Green Leaf", "vegetarian")));

    private Weekend() {}

    private static PresentTrip trip() {
        List<PresentElement> elements = List.of(
                ride("out", "IC 100", FRIDAY, "08:00", "10:00"),
                visit("museum", "City Museum", FRIDAY, "11:00", "13:00", "museum", "art", "indoors"),
                meal("inn", "The Inn", FRIDAY, MealKind.DINNER, "18:30", "40.00", "local"),
                stay(),
                visit("tower", "Old Tower", SATURDAY, "10:00", "11:00", "viewpoint", "view", "outdoors"),
                meal("corner", "Corner Room", SATURDAY, MealKind.LUNCH, "12:00", "24.00", "local"),
                visit("science", "Science House", SATURDAY, "13:30", "15:30", "museum", "science", "indoors"),
                visit("park", "Green Park", SATURDAY, "16:00", "17:00", "park", "nature", "outdoors"),
                meal("fork", "Golden Fork", SATURDAY, MealKind.DINNER, "19:00", "44.00", "italian"),
                visit("church", "Saint Mary", SUNDAY, "10:00", "11:00", "church", "religion", "indoors"),
                meal("grill", "Harbour Grill", SUNDAY, MealKind.LUNCH, "12:00", "30.00", "seafood"),
                ride("back", "IC 201", SUNDAY, "18:00", "20:00"));
        return new PresentTrip(
                elements,
                elements.stream()
                        .map(element -> new Kept(element.id(), element.day()))
                        .toList(),
                new Distance(9_000),
                TOTAL);
    }

    private static PresentElement ride(String id, String number, LocalDate day, String start, String end) {
        return element(Sort.RIDE, id, number, day, start, end, Set.of(), Optional.empty(), "100.00");
    }

    private static PresentElement visit(
            String id, String name, LocalDate day, String start, String end, String... kinds) {
        return element(Sort.VISIT, id, name, day, start, end, Set.of(kinds), Optional.empty(), "20.00");
    }

    private static PresentElement meal(
            String id, String name, LocalDate day, MealKind kind, String start, String cost, String cuisine) {
        return element(Sort.MEAL, id, name, day, start, start, Set.of(cuisine), Optional.of(kind), cost);
    }

    private static PresentElement stay() {
        return element(
                Sort.STAY,
                "central",
                "Hotel Central",
                FRIDAY,
                "00:00",
                "00:00",
                Set.of("wifi"),
                Optional.empty(),
                "90.00");
    }

    private static PresentElement element(
            Sort sort,
            String id,
            String name,
            LocalDate day,
            String start,
            String end,
            Set<String> kinds,
            Optional<MealKind> meal,
            String cost) {
        return new PresentElement(
                sort,
                id,
                id,
                name,
                sort == Sort.RIDE ? Set.of(name + " stop") : Set.of(),
                day,
                LocalTime.parse(start),
                LocalTime.parse(end),
                kinds,
                meal,
                Optional.of(TransportMode.TRAIN).filter(train -> sort == Sort.RIDE),
                sort == Sort.STAY ? 3 : 0,
                Optional.of(SmallWorld.eur(cost)),
                Optional.of(point(id)),
                Optional.of(SmallWorld.EASTBURG.id()).filter(city -> sort != Sort.RIDE));
    }

    private static GeoPoint point(String id) {
        return new GeoPoint(52 + id.length() / 1_000.0, 13 + id.charAt(0) / 10_000.0);
    }

    private static Sight sight(String id, String name, String kind, boolean indoor, String tag) {
        return new Sight(
                id,
                SmallWorld.SOURCE,
                SmallWorld.EASTBURG.id(),
                new Place(name, point(id)),
                name,
                kind,
                Set.of(tag),
                OpeningHours.parse("24/7"),
                Duration.ZERO,
                SmallWorld.eur("10.00"),
                Duration.ofMinutes(60),
                Duration.ofMinutes(120),
                50,
                indoor,
                "");
    }

    private static Restaurant table(String id, String name, String cuisine) {
        return new Restaurant(
                id,
                SmallWorld.SOURCE,
                SmallWorld.EASTBURG.id(),
                new Place(name, point(id)),
                Set.of(cuisine),
                Set.of(),
                OpeningHours.parse("24/7"),
                SmallWorld.eur("20.00"),
                List.of(),
                50,
                "");
    }
}
