package com.surefoot.web;

import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two hotels of Eastburg at a LiteAPI that is played: the Brook with breakfast for 70.00 EUR a night, 7.50 EUR of that paid
 * there, and the Pond without for 80.00 EUR.
 */
class HotelsOnSale implements AutoCloseable {

    static final String BROOK = offer("lp1", "offer-brook", "Twin by the Water", "BI", "125.00", tax("15.00"));
    static final String POND = offer("lp2", "offer-pond", "Twin at the Back", "RO", "160.00", "null");

    final StandIn search;
    final StandIn booking = StandIn.start();

    HotelsOnSale() {
        this(StandIn.start());
    }

    HotelsOnSale(StandIn search) {
        this.search = search;
        search.answer("/data/hotels", Reply.ok(hotels()));
        sell(BROOK, POND);
    }

    /** What is sold from now on. */
    void sell(String... offers) {
        search.answer("/hotels/rates", Reply.ok("{\"data\": [%s]}".formatted(String.join(", ", offers))));
    }

    /** What becomes of an offer that is asked about again, from now on. */
    void recheck(Reply... inTurn) {
        booking.answer("/rates/prebook", inTurn);
    }

    /** The stay in the Brook stands, at a price for both nights. */
    static Reply stands(String price) {
        return Reply.ok("""
                {"data": {"prebookId": "p", "offerId": "offer-brook", "hotelId": "lp1", "currency": "EUR",
                 "checkin": "2027-06-04", "checkout": "2027-06-06", "roomTypes": [], "price": %s,
                 "cancellationChanged": false, "boardChanged": false}}""".formatted(price));
    }

    static Reply soldOut() {
        return Reply.ok("{\"error\": {\"code\": 2001, \"message\": \"no availability found\"}}");
    }

    /** Under which it is asked. */
    Map<String, Object> settings() {
        return Map.of(
                "surefoot.suppliers.liteapi.base-url", search.url().toString(),
                "surefoot.suppliers.liteapi.key", "k3y",
                "surefoot.suppliers.liteapi.quota-calls", "1000",
                "surefoot.suppliers.liteapibook.base-url", booking.url().toString(),
                "surefoot.suppliers.liteapibook.key", "k3y",
                "surefoot.suppliers.liteapibook.quota-calls", "1000");
    }

    List<Received> askedForRates() {
        return search.received().stream()
                .filter(received -> received.path().equals("/hotels/rates"))
                .toList();
    }

    private static String hotels() {
        return """
                {"data": [%s], "total": 2}""".formatted(Stream.of("1:Brook", "2:Pond")
                .map(hotel -> """
                        {"id": "lp%s", "name": "Hotel %s", "latitude": 50.00%1$s, "longitude": 12.00%1$s, "stars": 4}""".formatted((Object[]) hotel.split(":")))
                .collect(Collectors.joining(", ")));
    }

    private static String offer(String hotel, String id, String room, String board, String total, String taxes) {
        return """
                {"hotelId": "%s", "roomTypes": [{"offerId": "%s", "rates": [
                 {"name": "%s", "boardType": "%s", "mappedRoomId": null,
                  "retailRate": {"total": [{"amount": %s, "currency": "EUR"}], "taxesAndFees": %s},
                  "cancellationPolicies": {"cancelPolicyInfos": [{"cancelTime": "2027-05-30 16:00:00", "amount": 50,
                   "currency": "EUR", "type": "amount", "timezone": "GMT"}], "refundableTag": "RFN"}}]}]}""".formatted(hotel, id, room, board, total, taxes);
    }

    private static String tax(String amount) {
        return """
                [{"included": false, "description": "City tax", "amount": %s, "currency": "EUR"}]""".formatted(amount);
    }

    @Override
    public void close() {
        search.close();
        booking.close();
    }
}
