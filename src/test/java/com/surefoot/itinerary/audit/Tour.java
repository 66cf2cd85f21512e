package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.audit.Moments.at;
import static com.surefoot.itinerary.audit.Moments.breakfast;
import static com.surefoot.itinerary.audit.Moments.meal;
import static com.surefoot.itinerary.audit.Moments.metro;
import static com.surefoot.itinerary.audit.Moments.night;
import static com.surefoot.itinerary.audit.Moments.place;
import static com.surefoot.itinerary.audit.Moments.ride;
import static com.surefoot.itinerary.audit.Moments.taxi;
import static com.surefoot.itinerary.audit.Moments.visit;
import static com.surefoot.itinerary.audit.Moments.walk;
import static com.surefoot.itinerary.audit.Towns.SOUTHBURG;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        TripBrief brief = TripBrief.of("Westburg", destination, new DateRange(FRIDAY, TUESDAY), party)
                .withLocks(locks);
        return roundTrip ? brief : brief.oneWay();
    }

    static List<Activity> activities(LocalDate day) {
        return HONEST.days().stream()
                .filter(other -> other.date().equals(day))
                .flatMap(found -> found.activities().stream())
                .toList();
    }
}
