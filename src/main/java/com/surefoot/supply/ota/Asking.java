package com.surefoot.supply.ota;

import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A question for rooms in certain hotels, or in a city.
 *
 * @param hotels by the supplier's codes; none for all of the city
 * @param zone the clock there; where nobody knows it the earliest on Earth, so that no deadline is taken to be later than
 *     it is
 */
record Asking(StayRequest request, List<String> hotels, ZoneId zone) {

    private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);

    Asking {
        hotels = List.copyOf(hotels);
    }

    static Asking in(StayRequest request, Where.InCity where) {
        return new Asking(request, List.of(), where.city().zone());
    }

    static Asking at(StayRequest request, List<String> hotels) {
        return new Asking(request, hotels, EARLIEST);
    }
}
