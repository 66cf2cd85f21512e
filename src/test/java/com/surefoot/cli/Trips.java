package com.surefoot.cli;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
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
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small fixed trip, told in one language or another. */
final class Trips {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    private final ZoneId zone;
    private final Currency currency;
    private final Source source;
    private final City home;
    private final City away;

    private Trips(String zone, String currency, boolean sample, City home, City away) {
        this.zone = ZoneId.of(zone);
        this.currency = Currency.getInstance(currency);
        this.source = new Source("test", "Test", sample);
        this.home = home;
        this.away = away;
    }

    /** From Westburg to Eastburg and back. */
    static Itinerary english() {
        Trips trips = new Trips("Europe/Berlin", "EUR", true, SmallWorld.WESTBURG, SmallWorld.EASTBURG);
        return trips.trip(
                List.of("ICE 10", "ICE", "Grid Railways", "Westburg Station", "Eastburg Station"),
                "Hotel Central",
                "Twin",
                List.of("City Museum", "Stadtmuseum", "museum"),
                List.of("The Corner", "local"));
    }

    /** From 上海 to 北京 and back. */
    static Itinerary chinese() {
        Trips trips = new Trips(
                "Asia/Shanghai", "CNY", false, city("shanghai", "Shanghai", "上海"), city("beijing", "Beijing", "北京"));
        return trips.trip(
                List.of("G2", "高铁", "", "上海虹桥站", "北京南站"),
                "北京王府井文华东方酒店",
                "双床房",
                List.of("故宫博物院", "故宫博物院", "历史古迹"),
                List.of("四季民福烤鸭店(故宫店)", "北京菜"));
    }

    private static City city(String id, String name, String localName) {
        Area area = new Area(new GeoPoint(39.9, 116.4), Distance.ofKilometres(50));
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return new City(new CityId(id), name, localName, Set.of(), "CN", area, zone, Currency.getInstance("CNY"));
    }

    private Itinerary trip(List<String> run, String hotel, String room, List<String> sight, List<String> table) {
        Place homeStation = SmallWorld.place(run.get(3), 0, 100);
        Place station = SmallWorld.place(run.get(4), 0, 0);
        Stay stay = stay(hotel, room);
        Place bed = stay.offer().property().place();
        Place museum = SmallWorld.place(sight.get(0), 2, 0);
        List<Activity> friday = List.of(
                leg(run, FRIDAY, "09:00", homeStation, station, Optional.empty()),
                visit(sight, museum, metro("13:40", station, museum)),
                meal(table, SmallWorld.place(table.get(0), 2.3, 0), museum),
                new Night(stay, at(FRIDAY, "20:30"), at(SATURDAY, "09:00"), taxi("20:15", museum, bed)));
        List<Activity> saturday =
                List.of(breakfast(bed), leg(run, SATURDAY, "13:00", station, homeStation, taxi("12:15", bed, station)));
        List<Day> days = List.of(new Day(FRIDAY, friday), new Day(SATURDAY, saturday));
        return new Itinerary(home, List.of(away), new Party(2, 1), List.of(stay), days);
    }

    private Leg leg(List<String> run, LocalDate day, String departs, Place from, Place to, Optional<Approach> way) {
        ZonedDateTime departure = at(day, departs);
        TransportOffer offer = new TransportOffer(
                run.get(0) + "@" + day,
                TransportMode.TRAIN,
                run.get(0),
                run.get(1),
                run.get(2),
                from,
                to,
                departure,
                departure.plusMinutes(268),
                money("553.00"),
                1,
                0,
                source);
        return new Leg(offer, 3, way);
    }

    private Visit visit(List<String> told, Place place, Optional<Approach> way) {
        Sight sight = new Sight(
                "s",
                source,
                away.id(),
                place,
                told.get(1),
                told.get(2),
                Set.of(),
                OpeningHours.parse("24/7"),
                Duration.ZERO,
                money("60.00"),
                Duration.ofHours(1),
                Duration.ofHours(3),
                90,
                true,
                "");
        return new Visit(sight, at(FRIDAY, "14:10"), at(FRIDAY, "16:40"), 3, way);
    }

    private Meal meal(List<String> told, Place place, Place from) {
        Restaurant restaurant = new Restaurant(
                "r",
                source,
                away.id(),
                place,
                Set.of(told.get(1)),
                Set.of(),
                OpeningHours.parse("24/7"),
                money("45.50"),
                List.of(),
                50,
                "");
        return new Meal(
                MealKind.DINNER,
                place,
                Optional.of(restaurant),
                at(FRIDAY, "19:00"),
                at(FRIDAY, "20:15"),
                money("136.50"),
                way(InCityMode.WALK, "18:55", 4, "0.00", from, place));
    }

    private Meal breakfast(Place bed) {
        return new Meal(
                MealKind.BREAKFAST,
                bed,
                Optional.empty(),
                at(SATURDAY, "09:00"),
                at(SATURDAY, "09:40"),
                money("0.00"),
                Optional.empty());
    }

    private Stay stay(String hotel, String room) {
        RatePlan plan = new RatePlan(
                "flex",
                "Flexible",
                Board.BREAKFAST,
                CancellationPolicy.freeUntil(Duration.ofHours(24)),
                money("610.00"),
                5,
                1);
        Property property = new Property(
                "h",
                source,
                away.id(),
                SmallWorld.place(hotel, 1, 1),
                hotel,
                "hotel",
                4,
                Set.of(),
                Set.of(),
                LocalTime.of(15, 0),
                LocalTime.of(11, 0),
                "",
                List.of());
        RoomType type = new RoomType("twin", room, 2, 2, List.of(plan));
        return new Stay(new LodgingOffer(property, type, plan), 2, new DateRange(FRIDAY, SATURDAY));
    }

    private Optional<Approach> metro(String start, Place from, Place to) {
        return way(InCityMode.METRO, start, 24, "3.00", from, to);
    }

    private Optional<Approach> taxi(String start, Place from, Place to) {
        return way(InCityMode.TAXI, start, 15, "18.00", from, to);
    }

    private Optional<Approach> way(InCityMode mode, String start, int minutes, String price, Place from, Place to) {
        int people = mode == InCityMode.WALK ? 0 : mode == InCityMode.METRO ? 1 : 4;
        Duration duration = Duration.ofMinutes(minutes);
        Stage stage = new Stage(mode, from, to, duration, Distance.ofKilometres(2), money(price), people);
        Journey journey = new Journey(mode, List.of(stage));
        return Optional.of(new Approach(at(FRIDAY, start), journey, journey.costFor(3)));
    }

    private ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone);
    }

    private Money money(String amount) {
        return Money.parse(amount, currency);
    }
}
