package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer about rates: {@code data} with a {@code hotelId} and {@code roomTypes} each, every one of which is an offer
 * with a rate for each room that was asked for; beside it {@code hotels} with their names.
 */
final class RatesAnswer {

    private final String supplier;
    private final Map<String, LiveProperty> known;
    private final StayRequest request;
    private final Validity validity;

    /** @param known what is known of the hotels that were asked for, by their codes */
    RatesAnswer(String supplier, Map<String, LiveProperty> known, StayRequest request, Validity validity) {
        this.supplier = supplier;
        this.known = known;
        this.request = request;
        this.validity = validity;
    }

    /** @throws IOException if it is none, or nothing in it can be read */
    Gleaned<LiveOffer> read(Body body) throws IOException {
        Json answer = body.json();
        if (ApiError.isNothing(answer)) {
            return Gleaned.all(List.of());
        }
        Map<String, String> names = names(answer);
        Gleaning<LiveOffer> offers = new Gleaning<>("offers");
        for (Json hotel : answer.get("data").elements()) {
            String code = hotel.get("hotelId").text();
            LiveProperty property = property(code, Optional.ofNullable(names.get(code)));
            for (Json offer : hotel.list("roomTypes")) {
                offers.take(() -> offer(property, offer));
            }
        }
        return offers.done();
    }

    private LiveProperty property(String code, Optional<String> name) {
        return Optional.ofNullable(known.get(code))
                .map(hotel -> new LiveProperty(supplier, code, name.or(hotel::name), hotel.point(), hotel.stars()))
                .orElseGet(() -> new LiveProperty(supplier, code, name));
    }

    private static Map<String, String> names(Json answer) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Json hotel : answer.list("hotels")) {
            Optional<String> id = hotel.findText("id");
            Optional<String> name = hotel.findText("name");
            if (id.isPresent() && name.isPresent()) {
                names.put(id.get(), name.get());
            }
        }
        return names;
    }

    private LiveOffer offer(LiveProperty property, Json offer) throws IOException {
        Rates rates = Rates.read(offer.get("rates"), request.rooms().size());
        return new LiveOffer(
                property,
                rates.room(),
                rates.terms(),
                request.stay(),
                request.rooms(),
                rates.price(),
                OptionalInt.empty(),
                validity,
                Optional.empty(),
                offer.get("offerId").text());
    }
}
