package com.surefoot.supply.hotels;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Two nights in Vienna, for whoever asks suppliers in tests. */
public final class Stays {

    public static final Currency EURO = Currency.getInstance("EUR");

    public static final City VIENNA = new City(
            new CityId("vienna"),
            "Vienna",
            "Wien",
            Set.of(),
            "AT",
            new Area(new GeoPoint(48.2083, 16.3725), new Distance(12_000)),
            ZoneId.of("Europe/Vienna"),
            EURO);

    public static final DateRange JUNE = new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6));

    private Stays() {}

    /** Anywhere in Vienna, a room for two from the Netherlands. */
    public static StayRequest inVienna(Occupancy... rooms) {
        return request(new Where.InCity(VIENNA), rooms);
    }

    /** Anywhere in a city that lies there. */
    public static StayRequest in(Area area) {
        City city = new City(new CityId("there"), "There", "There", Set.of(), "FJ", area, ZoneId.of("UTC"), EURO);
        return request(new Where.InCity(city));
    }

    /** In certain properties. */
    public static StayRequest at(List<String> properties, Occupancy... rooms) {
        return request(new Where.AtProperties(properties), rooms);
    }

    private static StayRequest request(Where where, Occupancy... rooms) {
        List<Occupancy> sleepers = rooms.length == 0 ? List.of(Occupancy.of(2)) : List.of(rooms);
        return new StayRequest(where, JUNE, sleepers, EURO, "NL");
    }
}
