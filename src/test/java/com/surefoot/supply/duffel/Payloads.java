package com.surefoot.supply.duffel;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Duffel says, in the form its documentation gives it. */
final class Payloads {

    private static final Map<String, String> AIRPORTS = Map.of(
            "VIE", airport("VIE", "VIE", "AT", "Vienna", "Europe/Vienna", "48.110833", "16.570833"),
            "FRA", airport("FRA", "FRA", "DE", "Frankfurt", "Europe/Berlin", "50.033333", "8.570556"),
            "HHN", airport("HHN", "FRA", "DE", "Frankfurt", "Europe/Berlin", "49.948333", "7.264167"),
            "ORY", airport("ORY", "PAR", "FR", "Paris", "Europe/Paris", "48.723333", "2.379444"),
            "CDG", airport("CDG", "PAR", "FR", "Paris", "Europe/Paris", "49.009722", "2.547778"),
            "AMS", airport("AMS", "AMS", "NL", "Amsterdam", "Europe/Amsterdam", "52.308056", "4.764167"),
            "JFK", airport("JFK", "NYC", "US", "New York", "America/New_York", "40.639722", "-73.778889"));

    /** From Vienna to Amsterdam in the morning. */
    static final String DIRECT =
            segment("OS", "0373", "VIE", "AMS", "2027-06-04T07:15:00", "2027-06-04T09:10:00", "PT1H55M");

    static final String TO_FRANKFURT =
            segment("LH", "1237", "VIE", "FRA", "2027-06-04T06:00:00", "2027-06-04T07:30:00", "PT1H30M");

    static final String FROM_FRANKFURT =
            segment("LH", "0988", "FRA", "AMS", "2027-06-04T08:15:00", "2027-06-04T09:25:00", "PT1H10M");

    private Payloads() {}

    static String airport(
            String code, String city, String country, String cityName, String zone, String lat, String lon) {
        return """
                {"type": "airport", "id": "arp_%1$s", "iata_code": "%1$s", "iata_city_code": "%2$s",
                 "iata_country_code": "%3$s", "name": "%4$s %1$s", "city_name": "%4$s", "icao_code": "XXXX",
                 "time_zone": "%5$s", "latitude": %6$s, "longitude": %7$s, "city": null}""".formatted(code, city, country, cityName, zone, lat, lon);
    }

    static String airport(String code) {
        return String.valueOf(AIRPORTS.get(code));
    }

    /** A flight for two, with a bag each on board and checked in. */
    static String segment(
            String carrier, String number, String from, String to, String departing, String arriving, String duration) {
        return """
                {"id": "seg_%1$s%2$s", "origin": %3$s, "destination": %4$s,
                 "departing_at": "%5$s", "arriving_at": "%6$s", "duration": "%7$s", "distance": "960.18374181",
                 "origin_terminal": "3", "destination_terminal": null, "stops": [], "media": [],
                 "aircraft": {"iata_code": "32N", "name": "Airbus A320neo", "id": "arc_1"},
                 "marketing_carrier": {"iata_code": "%1$s", "name": "Airline %1$s", "id": "arl_1"},
                 "marketing_carrier_flight_number": "%2$s",
                 "operating_carrier": {"iata_code": "%1$s", "name": "Airline %1$s", "id": "arl_1"},
                 "operating_carrier_flight_number": "%2$s",
                 "passengers": [%8$s, %8$s]}""".formatted(carrier, number, airport(from), airport(to), departing, arriving, duration, """
                {"passenger_id": "pas_1", "cabin_class": "economy", "cabin_class_marketing_name": "Economy",
                 "fare_basis_code": "K03LGT5",
                 "baggages": [{"type": "checked", "quantity": 1}, {"type": "carry_on", "quantity": 1}]}""");
    }

    static String slice(String... segments) {
        return """
                {"id": "sli_1", "fare_brand_name": "Economy Light", "duration": null, "segments": [%s],
                 "conditions": {"change_before_departure": null}}""".formatted(String.join(", ", segments));
    }

    /** A way with these segments for two, until half past twelve. */
    static String offer(String id, String amount, String... segments) {
        return journey(id, amount, slice(segments));
    }

    static String journey(String id, String amount, String... slices) {
        return """
                {"id": "%s", "live_mode": true, "partial": false, "total_amount": "%s", "total_currency": "EUR",
                 "tax_amount": "40.20", "tax_currency": "EUR", "base_amount": "200.00", "base_currency": "EUR",
                 "total_emissions_kg": "460", "created_at": "2027-03-01T12:00:00.123456Z",
                 "expires_at": "2027-03-01T12:30:00.284992Z",
                 "owner": {"iata_code": "OS", "name": "Austrian Airlines", "id": "arl_2"},
                 "passengers": [{"id": "pas_1", "type": "adult", "age": null}, {"id": "pas_2", "type": "adult"}],
                 "payment_requirements": {"requires_instant_payment": false,
                   "price_guarantee_expires_at": "2027-03-02T12:00:00Z", "payment_required_by": "2027-03-03T12:00:00Z"},
                 "conditions": {
                   "change_before_departure": {"allowed": true, "penalty_amount": "70.00", "penalty_currency": "EUR"},
                   "refund_before_departure": {"allowed": false, "penalty_amount": null, "penalty_currency": null}},
                 "slices": [%s]}""".formatted(id, amount, String.join(", ", slices));
    }

    /** The last page. */
    static String page(String... offers) {
        return page("null", offers);
    }

    /** @param after a cursor in quotation marks, or null */
    static String page(String after, Stream<String> offers) {
        return """
                {"data": [%s], "meta": {"after": %s, "before": null, "limit": 200}}""".formatted(offers.collect(Collectors.joining(", ")), after);
    }

    private static String page(String after, String[] offers) {
        return page(after, Stream.of(offers));
    }

    static String one(String offer) {
        return "{\"data\": " + offer + "}";
    }

    static String request() {
        return """
                {"data": {"id": "orq_1", "live_mode": true, "offers": [], "slices": [], "passengers": []}}""";
    }

    static String places(String... airports) {
        return "{\"meta\": null, \"data\": [" + String.join(", ", airports) + "]}";
    }

    static String error(String type, String code, String title) {
        return """
                {"errors": [{"type": "%s", "code": "%s", "title": "%s", "message": "Look again.",
                   "documentation_url": "https://duffel.com/docs/api/overview/response-handling"}],
                 "meta": {"request_id": "FZW0H3HdJwKk5HMAAKxB", "status": 422}}""".formatted(type, code, title);
    }
}
