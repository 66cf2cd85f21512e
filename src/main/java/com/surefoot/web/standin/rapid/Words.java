package com.surefoot.web.standin.rapid;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.web.standin.SampleRooms;
import com.surefoot.web.standin.StayHandle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Properties and rates as Rapid's answers have them. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);
    private static final String AVAILABLE = "available";

    private Words() {}

    static Map<String, Object> content(SampleRooms.Hotel hotel) {
        return object(
                "property_id", hotel.property().id(),
                "name", hotel.property().place().name(),
                "location", location(hotel),
                "ratings", object("property", object("rating", hotel.property().stars() + ".0", "type", "Star")));
    }

    static Map<String, Object> location(SampleRooms.Hotel hotel) {
        return object(
                "coordinates",
                object(
                        "latitude", hotel.property().place().point().lat(),
                        "longitude", hotel.property().place().point().lon()));
    }

    static Map<String, Object> property(List<SampleRooms.Sold> sold, Question question, Instant expires) {
        Map<String, List<SampleRooms.Sold>> byRoom = sold.stream()
                .limit(question.mostRates())
                .collect(Collectors.groupingBy(
                        one -> one.offer().roomType().id(), LinkedHashMap::new, Collectors.toList()));
        return object(
                "property_id",
                sold.get(0).offer().property().id(),
                "status",
                AVAILABLE,
                "score",
                0,
                "rooms",
                byRoom.values().stream()
                        .map(rates -> room(rates, question, expires))
                        .toList());
    }

    private static Map<String, Object> room(List<SampleRooms.Sold> rates, Question question, Instant expires) {
        return object(
                "id", rates.get(0).offer().roomType().id(),
                "room_name", rates.get(0).offer().roomType().name(),
                "rates",
                        rates.stream()
                                .map(sold -> rate(sold, question, expires))
                                .toList());
    }

    private static Map<String, Object> rate(SampleRooms.Sold sold, Question question, Instant expires) {
        LodgingOffer offer = sold.offer();
        List<Map<String, Object>> penalties = penalties(sold, question.stay());
        return object(
                "id", offer.ratePlan().id(),
                "status", AVAILABLE,
                "available_rooms", offer.ratePlan().allotment(),
                "refundable", !penalties.isEmpty(),
                "amenities", amenities(offer),
                "links", object(),
                "bed_groups",
                        object("1", object("id", "1", "links", object("price_check", link(offer, question, expires)))),
                "cancel_penalties", penalties,
                "occupancy_pricing", pricing(offer, question.stay(), question.rooms()));
    }

    private static Map<String, Object> link(LodgingOffer offer, Question question, Instant expires) {
        StayHandle stay = new StayHandle(offer.id(), question.stay(), question.rooms());
        CheckHandle handle = new CheckHandle(
                stay, total(offer, question.stay(), question.rooms()).minor(), expires);
        String path = "%s/properties/%s/rooms/%s/rates/%s?token=%s"
                .formatted(
                        RapidStandIn.PATH,
                        encoded(offer.property().id()),
                        encoded(offer.roomType().id()),
                        encoded(offer.ratePlan().id()),
                        handle.write());
        return object("method", "GET", "href", path, "expires", expires.toString());
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Money total(LodgingOffer offer, DateRange stay, List<Occupancy> rooms) {
        return offer.priceFor(rooms.size(), stay.nights());
    }

    private static Map<String, Object> amenities(LodgingOffer offer) {
        String meals =
                switch (offer.ratePlan().board()) {
                    case ROOM_ONLY -> "";
                    case BREAKFAST -> "Free breakfast";
                    case HALF_BOARD -> "Half board";
                    case FULL_BOARD -> "Full board";
                };
        return meals.isEmpty() ? object() : object("1", object("id", "1", "name", meals));
    }

    /** After the free time all of it is due; nothing where there is none. */
    private static List<Map<String, Object>> penalties(SampleRooms.Sold sold, DateRange stay) {
        return sold.freeUntil(stay).stream()
                .map(free -> object(
                        "start", TIME.format(free),
                        "end", TIME.format(sold.checkIn(stay).plusDays(stay.nights())),
                        "percent", "100%",
                        "currency", sold.city().currency().getCurrencyCode()))
                .toList();
    }

    static Map<String, Object> pricing(LodgingOffer offer, DateRange stay, List<Occupancy> rooms) {
        Map<String, Object> pricing = new LinkedHashMap<>();
        rooms.forEach(room -> pricing.put(room.toString(), price(offer, stay)));
        return pricing;
    }

    private static Map<String, Object> price(LodgingOffer offer, DateRange stay) {
        List<Object> nightly = new ArrayList<>();
        Map<String, Object> night = new LinkedHashMap<>(object("type", "base_rate"));
        night.putAll(amount(offer.priceFor(1, 1)));
        for (int i = 0; i < stay.nights(); i++) {
            nightly.add(List.of(night));
        }
        Map<String, Object> total = amount(offer.priceFor(1, stay.nights()));
        return object(
                "nightly",
                nightly,
                "totals",
                object("inclusive", object("billable_currency", total, "request_currency", total)));
    }

    private static Map<String, Object> amount(Money money) {
        return object(
                "value",
                money.amount().toPlainString(),
                "currency",
                money.currency().getCurrencyCode());
    }

    /** Whether an offer stands, at its price now. */
    static Map<String, Object> checked(SampleRooms.Sold sold, CheckHandle handle, Instant expires) {
        StayHandle stay = handle.stay();
        boolean isSame = total(sold.offer(), stay.stay(), stay.rooms()).minor() == handle.minor();
        return object(
                "status",
                isSame ? AVAILABLE : "price_changed",
                "occupancy_pricing",
                pricing(sold.offer(), stay.stay(), stay.rooms()),
                "links",
                object(
                        "book",
                        object(
                                "method",
                                "POST",
                                "href",
                                RapidStandIn.PATH + "/itineraries?token=" + handle.write(),
                                "expires",
                                expires.toString())));
    }
}
