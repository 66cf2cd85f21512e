package com.surefoot.web;

import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A flight from Westburg to Eastburg and one back, for 20.00 EUR a traveller each, at a Duffel that is played. */
final class FlightsOnSale implements AutoCloseable {

    private static final String OUT = "off_out";
    private static final String BACK = "off_back";

    final StandIn duffel = StandIn.start();

    FlightsOnSale() {
        duffel.answer("/places/suggestions?lat=50.000000&lng=10.000000&rad=60000", places("WBG", "Westburg", 10));
        duffel.answer("/places/suggestions?lat=50.000000&lng=12.000000&rad=60000", places("EBG", "Eastburg", 12));
        duffel.answerTo("/air/offer_requests", "\"destination\":\"EBG\"", request(OUT));
        duffel.answerTo("/air/offer_requests", "\"destination\":\"WBG\"", request(BACK));
        sell(Duration.ofMinutes(30));
    }

    /** Both, for so long. */
    void sell(Duration held) {
        duffel.answer(page(OUT), answered(out("40.00", held)));
        duffel.answer(page(BACK), answered(back("40.00", held)));
    }

    /** What the flight out costs when it is asked about again. */
    void recheck(String amount) {
        duffel.answer("/air/offers/" + OUT, one(out(amount, Duration.ofMinutes(30))));
        duffel.answer("/air/offers/" + BACK, one(back("40.00", Duration.ofMinutes(30))));
    }

    /** Is down from now on. */
    void breakDown() {
        duffel.answerTo("/air/offer_requests", "\"destination\":\"EBG\"", Reply.status(503));
        duffel.answerTo("/air/offer_requests", "\"destination\":\"WBG\"", Reply.status(503));
    }

    Map<String, Object> settings() {
        return Map.of(
                "surefoot.suppliers.duffel.base-url",
                duffel.url().toString(),
                "surefoot.suppliers.duffel.key",
                "t0ken",
                "surefoot.suppliers.duffel.quota-calls",
                "1000");
    }

    private static String out(String amount, Duration held) {
        return offer(OUT, amount, "0101", airport("WBG", 10), airport("EBG", 12), "2027-06-04T08", held);
    }

    private static String back(String amount, Duration held) {
        return offer(BACK, amount, "0102", airport("EBG", 12), airport("WBG", 10), "2027-06-06T18", held);
    }

    private static Reply places(String code, String city, int lon) {
        return Reply.ok("{\"data\": [%s]}".formatted(airport(code, lon).replace("City", city)));
    }

    private static Reply request(String id) {
        return Reply.ok("{\"data\": {\"id\": \"%s\"}}".formatted(id)).withStatus(201);
    }

    private static String page(String request) {
        return "/air/offers?offer_request_id=%s&sort=total_amount&limit=200".formatted(request);
    }

    private static Reply answered(String offer) {
        return Reply.ok("{\"data\": [%s], \"meta\": {\"after\": null}}".formatted(offer));
    }

    private static Reply one(String offer) {
        return Reply.ok("{\"data\": " + offer + "}");
    }

    private static String airport(String code, int lon) {
        return """
                {"type": "airport", "iata_code": "%1$s", "iata_city_code": "%1$s", "iata_country_code": "DE",
                 "name": "Airport %1$s", "city_name": "City", "time_zone": "Europe/Berlin", "latitude": 50.05,
                 "longitude": %2$d.02}""".formatted(code, lon);
    }

    private static String offer(
            String id, String amount, String number, String from, String to, String hour, Duration held) {
        return """
                {"id": "%1$s", "live_mode": true, "partial": false, "total_amount": "%2$s", "total_currency": "EUR", "expires_at": "%3$s",
                 "owner": {"iata_code": "SF", "name": "Small Air"},
                 "passengers": [{"id": "p1", "type": "adult"}, {"id": "p2", "type": "adult"}],
                 "payment_requirements": {"requires_instant_payment": true},
                 "conditions": {"change_before_departure": null, "refund_before_departure": {"allowed": false}},
                 "slices": [{"fare_brand_name": "Light", "segments": [
                  {"origin": %4$s, "destination": %5$s, "departing_at": "%6$s:00:00", "arriving_at": "%6$s:50:00",
                   "duration": "PT50M", "stops": [],
                   "marketing_carrier": {"iata_code": "SF", "name": "Small Air"},
                   "marketing_carrier_flight_number": "%7$s",
                   "operating_carrier": {"iata_code": "SF", "name": "Small Air"},
                   "operating_carrier_flight_number": "%7$s",
                   "passengers": [{"passenger_id": "p1", "cabin_class": "economy"},
                                  {"passenger_id": "p2", "cabin_class": "economy"}]}]}]}""".formatted(id, amount, Instant.now().plus(held), from, to, hour, number);
    }

    @Override
    public void close() {
        duffel.close();
    }
}
