package com.surefoot.supply.rapid;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Rapid says, in the form its documentation gives it. */
final class Payloads {

    static final String LINK = "/v3/properties/19248/rooms/123abc/rates/333abc?token=F~Oj46Zz8xJDEdYQ";

    private static final String PRICE_OF_TWO = pricing("2", "94.49", "14.81", "218.60", "EUR");

    private Payloads() {}

    /** Two nights for somebody, of a base rate and taxes each. */
    static String pricing(String occupancy, String base, String tax, String total, String currency) {
        return """
                {"%1$s": {"nightly": [
                   [{"type": "base_rate", "value": "%2$s", "currency": "%5$s"},
                    {"type": "tax_and_service_fee", "value": "%3$s", "currency": "%5$s"}],
                   [{"type": "base_rate", "value": "%2$s", "currency": "%5$s"},
                    {"type": "tax_and_service_fee", "value": "%3$s", "currency": "%5$s"}]],
                 "totals": {
                   "inclusive": {"billable_currency": {"value": "%4$s", "currency": "%5$s"},
                                 "request_currency": {"value": "%4$s", "currency": "%5$s"}},
                   "exclusive": {"billable_currency": {"value": "188.98", "currency": "%5$s"},
                                 "request_currency": {"value": "188.98", "currency": "%5$s"}}}}}""".formatted(occupancy, base, tax, total, currency);
    }

    /** The rate of the tests, for two. */
    static String rate() {
        return rate(PRICE_OF_TWO);
    }

    static String rate(String pricing) {
        return """
                {"id": "333abc", "status": "available", "available_rooms": 6, "refundable": true,
                 "member_deal_available": false, "merchant_of_record": "expedia",
                 "amenities": {"2192": {"id": "2192", "name": "Free WiFi"},
                               "2103": {"id": "2103", "name": "Continental breakfast"}},
                 "links": {"payment_options": {"method": "GET", "href": "/v3/properties/19248/payment-options?token=x"}},
                 "bed_groups": {"37321": {"id": "37321", "description": "1 King Bed",
                   "links": {"price_check": {"method": "GET", "href": "%s", "expires": "2027-03-01T12:40:00Z"}},
                   "configuration": [{"type": "KingBed", "size": "King", "quantity": 1}]}},
                 "cancel_penalties": [{"start": "2027-06-01T18:00:00.000+02:00", "end": "2027-06-04T18:00:00.000+02:00",
                   "nights": "1", "currency": "EUR"}],
                 "occupancy_pricing": %s}""".formatted(LINK, pricing);
    }

    static String room(String... rates) {
        return """
                {"id": "123abc", "room_name": "Deluxe Room", "rates": [%s]}""".formatted(String.join(", ", rates));
    }

    static String property(String id, String... rooms) {
        return """
                {"property_id": "%s", "status": "available", "score": 240, "rooms": [%s],
                 "links": {"additional_rates": {"method": "GET", "href": "/v3/properties/1/availability?token=y"}}}""".formatted(id, String.join(", ", rooms));
    }

    static String properties(String... properties) {
        return "[" + String.join(", ", properties) + "]";
    }

    /** The property of the tests with these rates. */
    static String rates(String... rates) {
        return properties(property("19248", room(rates)));
    }

    static String checked(String status, String pricing) {
        return """
                {"status": "%s", "occupancy_pricing": %s,
                 "links": {"book": {"method": "POST", "href": "/v3/itineraries?token=z",
                                    "expires": "2027-03-01T12:35:00Z"}}}""".formatted(status, pricing);
    }

    static String soldOut() {
        return """
                {"status": "sold_out",
                 "links": {"shop": {"method": "GET", "href": "/v3/properties/availability?token=s"}}}""";
    }

    static String error(String type, String message) {
        return """
                {"type": "%s", "message": "%s"}""".formatted(type, message);
    }

    /** So many properties within a polygon. */
    static String geography(int count) {
        return IntStream.range(0, count).mapToObj("""
                "%1$d": {"property_id": "%1$d", "location": {"coordinates": {"latitude": 48.2, "longitude": 16.4}}}"""::formatted).collect(Collectors.joining(", ", "{", "}"));
    }

    static Stream<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(number -> "rapid:" + number);
    }
}
