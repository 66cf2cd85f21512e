package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.EUR;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.eur;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What a hand-made trip is put together from: things done by two people at a time, and ways to get there. */
final class Moments {

    private Moments() {}

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

    static Place place(Sight sight) {
        return sight.place();
    }

    static Place place(Restaurant restaurant) {
        return restaurant.place();
    }

    static Visit visit(Sight sight, String start, int minutes, Optional<Approach> way) {
        ZonedDateTime begins = at(way.orElseThrow().start().toLocalDate(), start);
        return new Visit(sight, begins, begins.plusMinutes(minutes), 2, way);
    }

    static Meal meal(MealKind kind, Restaurant restaurant, String start, Optional<Approach> way) {
        ZonedDateTime begins = at(way.orElseThrow().start().toLocalDate(), start);
        Money cost = restaurant.pricePerPerson().orNothing().times(2);
        return new Meal(
                kind, restaurant.place(), Optional.of(restaurant), begins, begins.plus(kind.usual()), cost, way);
    }

    static Meal breakfast(LocalDate day) {
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

    /** A bus journey that begins in the metro, with a short walk at its end. */
    static Optional<Approach> metroAndBus(LocalDate day, String start, Place from, Place to) {
        Place change = new Place("M1 change", from.point());
        Place alights = new Place("Bus stop", to.point());
        return way(
                day,
                start,
                InCityMode.BUS,
                stage(InCityMode.METRO, from, change, 10, 1500, "2.50", 1),
                stage(InCityMode.BUS, change, alights, 8, 1500, "2.50", 1),
                stage(InCityMode.WALK, alights, to, 2, 150, "0.00", 0));
    }

    private static Stage stage(
            InCityMode mode, Place from, Place to, int minutes, int metres, String price, int people) {
        return new Stage(mode, from, to, Duration.ofMinutes(minutes), new Distance(metres), eur(price), people);
    }

    private static Optional<Approach> way(LocalDate day, String start, InCityMode mode, Stage... stages) {
        Journey journey = new Journey(mode, List.of(stages));
        return Optional.of(new Approach(at(day, start), journey, journey.costFor(2)));
    }
}
