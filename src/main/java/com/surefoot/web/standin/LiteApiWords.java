package com.surefoot.web.standin;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hotels and offers as LiteAPI's answers have them. */
final class LiteApiWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private LiteApiWords() {}

    static Map<String, Object> hotel(SampleRooms.Hotel where) {
        Property hotel = where.property();
        City city = where.city();
        return Map.of(
                "id", hotel.id(),
                "name", hotel.place().name(),
                "latitude", hotel.place().point().lat(),
                "longitude", hotel.place().point().lon(),
                "stars", hotel.stars(),
                "city", city.name(),
                "country", city.country().toLowerCase(Locale.ROOT),
                "currency", city.currency().getCurrencyCode());
    }

    static Map<String, Object> rates(Collection<List<SampleRooms.Sold>> byHotel, LiteApiQuestion question) {
        List<Map<String, Object>> data = new ArrayList<>();
        List<Map<String, Object>> hotels = new ArrayList<>();
        for (List<SampleRooms.Sold> offers : byHotel) {
            Property hotel = offers.get(0).offer().property();
            data.add(Map.of(
                    "hotelId",
                    hotel.id(),
                    "roomTypes",
                    offers.stream().map(sold -> roomType(sold, question)).toList()));
            hotels.add(Map.of("id", hotel.id(), "name", hotel.place().name()));
        }
        return Map.of("data", data, "hotels", hotels, "guestLevel", 0, "sandbox", true);
    }

    private static Map<String, Object> roomType(SampleRooms.Sold sold, LiteApiQuestion question) {
        LodgingOffer offer = sold.offer();
        StayHandle handle = new StayHandle(offer.id(), question.stay(), question.rooms());
        return Map.of(
                "roomTypeId", offer.roomType().id(),
                "offerId", handle.write(),
                "supplier", "sandbox",
                "rates", rates(sold, question.stay(), question.rooms()),
                "rateType", "standard");
    }

    private static List<Map<String, Object>> rates(SampleRooms.Sold sold, DateRange stay, List<Occupancy> rooms) {
        List<Map<String, Object>> rates = new ArrayList<>();
        for (Occupancy room : rooms) {
            rates.add(rate(sold, stay, room, rates.size() + 1));
        }
        return rates;
    }

    private static Map<String, Object> rate(SampleRooms.Sold sold, DateRange stay, Occupancy room, int number) {
        LodgingOffer offer = sold.offer();
        Map<String, Object> rate = new HashMap<>();
        rate.put("rateId", offer.id());
        rate.put("occupancyNumber", number);
        rate.put("name", offer.roomType().name());
        rate.put("maxOccupancy", offer.roomType().sleeps());
        rate.put("adultCount", room.adults());
        rate.put("childCount", room.childAges().size());
        rate.put("childrenAges", room.childAges());
        rate.put("boardType", board(offer));
        rate.put("boardName", offer.ratePlan().name());
        rate.put(
                "retailRate",
                Map.of("total", List.of(amount(offer.priceFor(1, stay.nights()))), "taxesAndFees", List.of()));
        rate.put("cancellationPolicies", cancellation(sold, stay));
        return rate;
    }

    private static String board(LodgingOffer offer) {
        return switch (offer.ratePlan().board()) {
            case ROOM_ONLY -> "RO";
            case BREAKFAST -> "BI";
            case HALF_BOARD -> "HB";
            case FULL_BOARD -> "FB";
        };
    }

    private static Map<String, Object> amount(Money money) {
        return Map.of("amount", money.amount(), "currency", money.currency().getCurrencyCode());
    }

    /** After the free time all of it is due. */
    private static Map<String, Object> cancellation(SampleRooms.Sold sold, DateRange stay) {
        List<Map<String, Object>> steps = sold.freeUntil(stay).stream()
                .map(free -> free.withZoneSameInstant(ZoneOffset.UTC).format(TIME))
                .map(end -> {
                    Map<String, Object> step = new HashMap<>(amount(sold.offer().priceFor(1, stay.nights())));
                    step.putAll(Map.of("cancelTime", end, "type", "amount", "timezone", "GMT"));
                    return step;
                })
                .toList();
        return Map.of(
                "cancelPolicyInfos",
                steps,
                "hotelRemarks",
                List.of(),
                "refundableTag",
                steps.isEmpty() ? "NRFN" : "RFN");
    }

    static Map<String, Object> prebook(SampleRooms.Sold sold, StayHandle handle) {
        LodgingOffer offer = sold.offer();
        Map<String, Object> data = new HashMap<>();
        DateRange stay = handle.stay();
        Money price = offer.priceFor(handle.rooms().size(), stay.nights());
        data.put("prebookId", handle.write());
        data.put("offerId", handle.write());
        data.put("hotelId", offer.property().id());
        data.put("currency", price.currency().getCurrencyCode());
        data.put("checkin", stay.first().toString());
        data.put("checkout", stay.last().toString());
        data.put("roomTypes", List.of(Map.of("rates", rates(sold, stay, handle.rooms()))));
        data.put("price", price.amount());
        data.put("cancellationChanged", false);
        data.put("boardChanged", false);
        return Map.of("data", data, "guestLevel", 0, "sandbox", true);
    }
}
