package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A page of the hotels of a city: {@code data} with an {@code id} each, and mostly a name, a position and stars. */
final class HotelList {

    private static final int MOST_STARS = 5;

    private HotelList() {}

    /** @throws IOException if it is none */
    static Gleaned<LiveProperty> read(String supplier, Body body) throws IOException {
        Json answer = body.json();
        if (ApiError.isNothing(answer)) {
            return Gleaned.all(List.of());
        }
        Gleaning<LiveProperty> hotels = new Gleaning<>("hotels");
        for (Json hotel : answer.get("data").elements()) {
            hotels.take(() -> hotel(supplier, hotel));
        }
        return hotels.done();
    }

    private static LiveProperty hotel(String supplier, Json hotel) throws IOException {
        return new LiveProperty(supplier, hotel.get("id").text(), hotel.findText("name"), point(hotel), stars(hotel));
    }

    /** At zero degrees both ways there is the sea, and whoever has no position to tell. */
    private static Optional<GeoPoint> point(Json hotel) throws IOException {
        Optional<Json> lat = hotel.find("latitude");
        Optional<Json> lon = hotel.find("longitude");
        if (lat.isEmpty() || lon.isEmpty()) {
            return Optional.empty();
        }
        GeoPoint point = new GeoPoint(
                lat.get().decimal().doubleValue(), lon.get().decimal().doubleValue());
        return point.lat() == 0 && point.lon() == 0 ? Optional.empty() : Optional.of(point);
    }

    /** Halves are rounded down: nobody is promised a star too many. */
    private static int stars(Json hotel) throws IOException {
        Optional<Json> stars = hotel.find("stars");
        int whole = stars.isEmpty() ? 0 : stars.get().decimal().intValue();
        return whole < 0 || whole > MOST_STARS ? 0 : whole;
    }
}
