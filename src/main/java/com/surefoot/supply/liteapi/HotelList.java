package com.surefoot.supply.liteapi;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import java.io.IOException;
import java.util.List;

/** A page of the hotels of a city: {@code data} with an {@code id} each. */
final class HotelList {

    private HotelList() {}

    /** @throws IOException if it is none */
    static Gleaned<String> read(Body body) throws IOException {
        Json answer = body.json();
        if (ApiError.isNothing(answer)) {
            return Gleaned.all(List.of());
        }
        Gleaning<String> hotels = new Gleaning<>("hotels");
        for (Json hotel : answer.get("data").elements()) {
            hotels.take(() -> hotel.get("id").text());
        }
        return hotels.done();
    }
}
