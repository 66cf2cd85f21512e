package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.property;
import static com.surefoot.fixtures.SmallWorld.restaurant;
import static com.surefoot.fixtures.SmallWorld.ride;
import static com.surefoot.fixtures.SmallWorld.sight;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.lodging.Board;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A weekend in Eastburg, with whatever names its sources have. */
final class Weekend {

    /** Where models are waited for. */
    static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "telling");
        thread.setDaemon(true);
        return thread;
    });

    private Weekend() {}

    private static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    static TripToTell plain() {
        return named("Graben", "museum", "inn", "The Tower");
    }

    static TripToTell named(String hotel, String sight, String inn, String leftOut) {
        Leg out = new Leg(ride(true, FRIDAY, "08:00", 120, "50"), 2, Optional.empty());
        Leg back = new Leg(ride(false, SUNDAY, "18:00", 120, "40"), 2, Optional.empty());
        Stay stay = new Stay(
                property(hotel, 1, 0, 4, "99", Board.BREAKFAST)
                        .offers()
                        .toList()
                        .get(0),
                1,
                new DateRange(FRIDAY, SUNDAY));
        Visit visit = new Visit(
                sight(sight, 1, 1, "Mo-Su 09:00-18:00", "12", 100),
                at(FRIDAY, "11:00"),
                at(FRIDAY, "13:00"),
                2,
                Optional.empty());
        Restaurant table = restaurant(inn, 1, 2, "Mo-Su 10:00-23:00", "20");
        Meal dinner = new Meal(
                MealKind.DINNER,
                table.place(),
                Optional.of(table),
                at(FRIDAY, "18:30"),
                at(FRIDAY, "19:45"),
                eur("40"),
                Optional.empty());
        Night first = new Night(stay, at(FRIDAY, "21:00"), at(FRIDAY.plusDays(1), "09:00"), Optional.empty());
        Night second = new Night(stay, at(FRIDAY.plusDays(1), "21:00"), at(SUNDAY, "09:00"), Optional.empty());
        Itinerary itinerary = new Itinerary(
                WESTBURG,
                List.of(EASTBURG),
                new Party(2, 0),
                List.of(stay),
                List.of(
                        new Day(FRIDAY, List.<Activity>of(out, visit, dinner, first)),
                        new Day(FRIDAY.plusDays(1), List.<Activity>of(second)),
                        new Day(SUNDAY, List.<Activity>of(back))));
        return new TripToTell(
                itinerary,
                Map.of(
                        out.id() + "@" + FRIDAY, 0.97,
                        back.id() + "@" + SUNDAY, 0.96,
                        stay.offer().id() + "@" + FRIDAY, 0.94,
                        sight + "@" + FRIDAY, 0.99,
                        inn + "@" + FRIDAY, 0.72),
                Optional.of(0.61),
                List.of(new Rival(eur("2000"), Optional.of(0.5), new Distance(9_000))),
                List.of(new LeftOut("tower@" + FRIDAY, leftOut, 0.31)));
    }

    static List<String> texts(Explanation told) {
        return told.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(said -> said.text())
                .toList();
    }
}
