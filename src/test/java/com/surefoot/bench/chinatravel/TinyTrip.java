package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.plan.Activity;
import com.surefoot.bench.chinatravel.plan.Leg;
import com.surefoot.bench.chinatravel.plan.PlanDocument;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A correct plan over the tiny tables, its ways computed by the product. */
final class TinyTrip {

    static final int PEOPLE = 5;
    private static final Map<String, GeoPoint> PLACES = Map.of(
            "北京南站", new GeoPoint(39.8649, 116.3791),
            "故宫博物院", new GeoPoint(39.9241, 116.4034),
            "景山公园", new GeoPoint(39.9283, 116.3966),
            "面馆", new GeoPoint(39.9150, 116.4000),
            "夜宵店", new GeoPoint(39.9200, 116.4100),
            "大饭店", new GeoPoint(39.9100, 116.4200));

    private final CityTravel travel;

    TinyTrip(MemoryCatalogue catalogue) {
        this.travel = catalogue.findTravel(new CityId("beijing")).orElseThrow();
    }

    static Query query(String... requirements) {
        return new Query("tiny", "上海", "北京", 2, PEOPLE, List.of(requirements), "我们5人，从上海出发，到北京旅行2天", Optional.empty());
    }

    PlanDocument plan() {
        List<Activity> first = List.of(
                ride("G2", "上海站", "北京南站", "07:00", "11:36", "693.75", List.of()),
                new Activity.Meal("lunch", "面馆", 750, 800, new BigDecimal("40.5"), PEOPLE, taxi("北京南站", "面馆", 696)),
                new Activity.Visit(
                        "故宫博物院", 840, 960, new BigDecimal("60"), PEOPLE, go(InCityMode.WALK, "面馆", "故宫博物院", 800)),
                new Activity.Meal("dinner", "夜宵店", 1100, 1180, new BigDecimal("60"), PEOPLE, taxi("故宫博物院", "夜宵店", 960)),
                new Activity.Night("大饭店", 2, 3, new BigDecimal("480"), 1230, 1440, taxi("夜宵店", "大饭店", 1180)));
        List<Activity> second = List.of(
                new Activity.Meal("breakfast", "大饭店", 480, 510, BigDecimal.ZERO, PEOPLE, List.of()),
                new Activity.Visit("景山公园", 600, 700, new BigDecimal("2"), PEOPLE, taxi("大饭店", "景山公园", 510)),
                ride("G3", "北京南站", "上海站", "17:00", "21:40", "562.59", go(InCityMode.METRO, "景山公园", "北京南站", 900)));
        return new PlanDocument(PEOPLE, "上海", "北京", List.of(first, second));
    }

    private static Activity ride(
            String number, String start, String end, String from, String to, String price, List<Leg> legs) {
        return new Activity.Ride("train", number, start, end, from, to, new BigDecimal(price), PEOPLE, legs);
    }

    private List<Leg> taxi(String from, String to, int minute) {
        return go(InCityMode.TAXI, from, to, minute);
    }

    private List<Leg> go(InCityMode mode, String from, String to, int minute) {
        return travel.listJourneys(travel.access(place(from)), travel.access(place(to))).stream()
                .filter(journey -> journey.mode() == mode)
                .map(journey -> LegWriter.write(journey, minute, PEOPLE))
                .findFirst()
                .orElseThrow();
    }

    private static Place place(String name) {
        return new Place(name, Objects.requireNonNull(PLACES.get(name)));
    }
}
