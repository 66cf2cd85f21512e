package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer about rooms: properties with {@code rooms}, each with {@code rates}, each with {@code bed_groups}, every one of
 * which is an offer and has a link of its own to check the price with.
 */
final class AvailabilityAnswer {

    private static final String AVAILABLE = "available";

    /** What stands for a number of rooms that nobody knows. */
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final String supplier;
    private final StayRequest request;
    private final Validity validity;
    private final Gleaning<LiveOffer> offers = new Gleaning<>("offers");

    /** @param validity of offers that are set no end */
    AvailabilityAnswer(String supplier, StayRequest request, Validity validity) {
        this.supplier = supplier;
        this.request = request;
        this.validity = validity;
    }

    /** @throws IOException if it is none, or nothing in it can be read */
    Gleaned<LiveOffer> read(Body body) throws IOException {
        Json answer = body.json();
        RapidError.check(body, answer);
        if (RapidError.isNothing(body, answer)) {
            return Gleaned.all(List.of());
        }
        for (Json each : answer.elements()) {
            LiveProperty property =
                    new LiveProperty(supplier, each.get("property_id").text(), Optional.empty());
            for (Json room : each.list("rooms")) {
                read(property, room);
            }
        }
        return offers.done();
    }

    private void read(LiveProperty property, Json room) throws IOException {
        for (Json rate : room.list("rates")) {
            // what is not available is listed to say so
            if (rate.findText("status").orElse(AVAILABLE).equals(AVAILABLE)) {
                for (Json beds : rate.get("bed_groups").fields().values()) {
                    offers.take(() -> offer(property, room, rate, beds));
                }
            }
        }
    }

    private LiveOffer offer(LiveProperty property, Json room, Json rate, Json beds) throws IOException {
        Link link = Link.read(beds.get("links").get("price_check"));
        CancellationTerms cancellation = Penalties.read(rate);
        return new LiveOffer(
                property,
                room(room, beds),
                new Terms(rate.get("id").text(), Amenities.board(rate), cancellation),
                request.stay(),
                request.rooms(),
                price(rate),
                allotment(rate),
                link.validity(validity),
                Optional.empty(),
                link.href());
    }

    private static LiveRoom room(Json room, Json beds) throws IOException {
        String name = room.get("room_name").text();
        Optional<String> description = beds.findText("description");
        return new LiveRoom(
                room.get("id").text() + "." + beds.get("id").text(),
                description.isPresent() ? name + ", " + description.get() : name);
    }

    private Price price(Json rate) throws IOException {
        return new Pricing(rate.get("occupancy_pricing"), request.stay().nights()).of(request.rooms());
    }

    private static OptionalInt allotment(Json rate) throws IOException {
        Optional<Json> rooms = rate.find("available_rooms");
        return rooms.isEmpty() || rooms.get().whole() == UNKNOWN
                ? OptionalInt.empty()
                : OptionalInt.of(rooms.get().whole());
    }
}
