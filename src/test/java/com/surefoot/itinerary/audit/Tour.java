package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.EUR;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.audit.Towns.SOUTHBURG;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Five days for two, from Westburg by train to Eastburg and on to Southburg, and home by air: written by hand. */
final class Tour {

    static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);
    static final LocalDate TUESDAY = FRIDAY.plusDays(4);
    static final Party TWO = new Party(2, 0);
    static final Destination CITIES = new Destination.Cities(List.of("Eastburg", "Südburg"), true);
    static final TripBrief BRIEF = brief(CITIES, true, TWO, Locks.NONE);

    static final Stay PARK = new Stay(Towns.PARK, 1, new DateRange(FRIDAY, SUNDAY));
    static final Stay SEA = new Stay(Towns.SEA, 1, new DateRange(SUNDAY, TUESDAY));
    static final TransportOffer OUT =
            ride("E10", "Express", "Grid Railways", Towns.HOME, Towns.EAST, FRIDAY, "09:10", 145, "59.00");
    static final TransportOffer ON =
            ride("R7", "Regional", "South Rail", Towns.EAST, Towns.SOUTH, SUNDAY, "13:00", 120, "20.00");
    static final TransportOffer BACK = new TransportOffer(
            "XY12@8",
            TransportMode.FLIGHT,
            "XY12",
            "Economy",
            "Grid Air",
            Towns.AIRPORT,
            Towns.HOME_AIRPORT,
            at(TUESDAY, "10:00"),
            at(TUESDAY, "11:30"),
            eur("80.00"),
            1,
            1,
            SmallWorld.SOURCE);
    static final Itinerary HONEST = new Itinerary(
            WESTBURG,
            List.of(EASTBURG, SOUTHBURG),
            TWO,
            List.of(PARK, SEA),
            List.of(friday(), saturday(), sunday(), monday(), tuesday()));

    private Tour() {}

    private static Day friday() {
        Place park = Towns.PARK.property().place();
        return new Day(
                FRIDAY,
                List.of(
                        new Leg(OUT, 2, Optional.empty()),
                        meal(
                                MealKind.LUNCH,
                                Towns.CORNER,
                                "12:00",
                                walk(FRIDAY, "11:35", 5, 360, Towns.EAST, place(Towns.CORNER))),
                        visit(
                                Towns.MUSEUM,
                                "13:30",
                                90,
                                metro(FRIDAY, "13:00", 350, 3000, place(Towns.CORNER), place(Towns.MUSEUM))),
                        meal(
                                MealKind.DINNER,
                                Towns.GRILL,
                                "18:30",
                                walk(FRIDAY, "18:20", 3, 240, place(Towns.MUSEUM), place(Towns.GRILL))),
                        night(PARK, "08:20", taxi(FRIDAY, "19:45", 8, 2500, "9.00", place(Towns.GRILL), park))));
    }

    private static Day saturday() {
        Place park = Towns.PARK.property().place();
        return new Day(
                SATURDAY,
                List.of(
                        breakfast(SATURDAY),
                        visit(
                                Towns.ZOO,
                                "09:30",
                                120,
                                taxi(SATURDAY, "09:00", 12, 4200, "12.40", park, place(Towns.ZOO))),
                        meal(
                                MealKind.LUNCH,
                                Towns.BISTRO,
                                "11:40",
                                walk(SATURDAY, "11:30", 4, 240, place(Towns.ZOO), place(Towns.BISTRO))),
                        visit(
                                Towns.TOWER,
                                "14:10",
                                60,
                                metro(SATURDAY, "13:40", 550, 4000, place(Towns.BISTRO), place(Towns.TOWER))),
                        meal(
                                MealKind.DINNER,
                                Towns.DINER,
                                "18:00",
                                walk(SATURDAY, "17:40", 10, 800, place(Towns.TOWER), place(Towns.DINER))),
                        night(PARK, "08:20", walk(SATURDAY, "19:15", 6, 450, place(Towns.DINER), park))));
    }

    private static Day sunday() {
        Place park = Towns.PARK.property().place();
        return new Day(
                SUNDAY,
                List.of(
                        breakfast(SUNDAY),
                        visit(Towns.GARDEN, "10:00", 60, walk(SUNDAY, "09:40", 10, 700, park, place(Towns.GARDEN))),
                        new Leg(ON, 2, walk(SUNDAY, "12:15", 15, 1100, place(Towns.GARDEN), Towns.EAST)),
                        night(
                                SEA,
                                "09:00",
                                walk(
                                        SUNDAY,
                                        "15:00",
                                        10,
                                        800,
                                        Towns.SOUTH,
                                        Towns.SEA.property().place()))));
    }

    private static Day monday() {
        Place sea = Towns.SEA.property().place();
        return new Day(
                MONDAY,
                List.of(
                        visit(Towns.BEACH, "09:20", 120, walk(MONDAY, "09:00", 15, 1000, sea, place(Towns.BEACH))),
                        meal(
                                MealKind.LUNCH,
                                Towns.FISH,
                                "12:00",
                                walk(MONDAY, "11:50", 5, 300, place(Towns.BEACH), place(Towns.FISH))),
                        meal(
                                MealKind.DINNER,
                                Towns.TAVERN,
                                "18:00",
                                taxi(MONDAY, "17:45", 10, 3000, "10.00", place(Towns.FISH), place(Towns.TAVERN))),
                        night(SEA, "08:00", walk(MONDAY, "19:15", 5, 400, place(Towns.TAVERN), sea))));
    }

    private static Day tuesday() {
        Place sea = Towns.SEA.property().place();
        return new Day(
                TUESDAY, List.of(new Leg(BACK, 2, taxi(TUESDAY, "08:00", 30, 20_000, "45.00", sea, Towns.AIRPORT))));
    }

    static TripBrief brief(Destination destination, boolean roundTrip, Party party, Locks locks) {
        return new TripBrief(
                "Westburg",
                destination,
                roundTrip,
                new DateRange(FRIDAY, TUESDAY),
                party,
                Optional.empty(),
                Set.of(),
                Set.of(),
                RoomWish.ANY,
                List.of(),
                Set.of(),
                Pace.BALANCED,
                locks,
                List.of());
    }

    static TransportOffer ride(
            String number,
            String product,
            String operator,
            Place from,
            Place to,
            LocalDate day,
            String departs,
            int minutes,
            String price) {
        return new TransportOffer(
                number + "@" + day.getDayOfMonth(),
                TransportMode.TRAIN,
                number,
                product,
                operator,
                from,
                to,
                at(day, departs),
                at(day, departs).plusMinutes(minutes),
                eur(price),
                1,
                0,
                SmallWorld.SOURCE);
    }

    static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    private static Place place(Sight sight) {
        return sight.place();
    }

    private static Place place(Restaurant restaurant) {
        return restaurant.place();
    }

    private static Visit visit(Sight sight, String start, int minutes, Optional<Approach> way) {
        ZonedDateTime begins = at(way.orElseThrow().start().toLocalDate(), start);
        return new Visit(sight, begins, begins.plusMinutes(minutes), 2, way);
    }

    private static Meal meal(MealKind kind, Restaurant restaurant, String start, Optional<Approach> way) {
        ZonedDateTime begins = at(way.orElseThrow().start().toLocalDate(), start);
        Money cost = restaurant.pricePerPerson().times(2);
        return new Meal(
                kind, restaurant.place(), Optional.of(restaurant), begins, begins.plus(kind.usual()), cost, way);
    }

    private static Meal breakfast(LocalDate day) {
        return new Meal(
                MealKind.BREAKFAST,
                Towns.PARK.property().place(),
                Optional.empty(),
                at(day, "08:20"),
                at(day, "09:00"),
                Money.zero(EUR),
                Optional.empty());
    }

    static Night night(Stay stay, String leaves, Optional<Approach> way) {
        ZonedDateTime back = way.orElseThrow().end();
        return new Night(stay, back, at(back.toLocalDate().plusDays(1), leaves), way);
    }

    static Optional<Approach> walk(LocalDate day, String start, int minutes, int metres, Place from, Place to) {
        return way(day, start, InCityMode.WALK, stage(InCityMode.WALK, from, to, minutes, metres, "0.00", 0));
    }

    static Optional<Approach> taxi(
            LocalDate day, String start, int minutes, int metres, String price, Place from, Place to) {
        return way(day, start, InCityMode.TAXI, stage(InCityMode.TAXI, from, to, minutes, metres, price, 4));
    }

    /** A metro journey of twenty minutes with two walks of together so many metres. */
    static Optional<Approach> metro(LocalDate day, String start, int walks, int metres, Place from, Place to) {
        Place boards = new Place("M1 boarding", from.point());
        Place alights = new Place("M1 alighting", to.point());
        return way(
                day,
                start,
                InCityMode.METRO,
                stage(InCityMode.WALK, from, boards, 4, 100, "0.00", 0),
                stage(InCityMode.METRO, boards, alights, 12, metres, "2.50", 1),
                stage(InCityMode.WALK, alights, to, 4, walks - 100, "0.00", 0));
    }

    private static Stage stage(
            InCityMode mode, Place from, Place to, int minutes, int metres, String price, int people) {
        return new Stage(mode, from, to, Duration.ofMinutes(minutes), new Distance(metres), eur(price), people);
    }

    private static Optional<Approach> way(LocalDate day, String start, InCityMode mode, Stage... stages) {
        Journey journey = new Journey(mode, List.of(stages));
        return Optional.of(new Approach(at(day, start), journey, journey.costFor(2)));
    }

    static List<Activity> activities(LocalDate day) {
        return HONEST.days().stream()
                .filter(other -> other.date().equals(day))
                .flatMap(found -> found.activities().stream())
                .toList();
    }
}
