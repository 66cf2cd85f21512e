package com.surefoot.supply.liteapi;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What LiteAPI says, in the form its documentation gives it. */
final class Payloads {

    /** A double room with breakfast, free to cancel until five days before. */
    static final String DOUBLE = rate("Double Room", "BI", "RFN", "240.50", "EUR");

    static final String NOTHING = error(2001, "no availability found");

    private Payloads() {}

    static String rate(String name, String board, String tag, String amount, String currency) {
        return """
                {"rateId": "I5MVUVCNJ5BFOR2F", "occupancyNumber": 1, "name": "%s", "maxOccupancy": 2,
                 "adultCount": 2, "childCount": 0, "childrenAges": [], "boardType": "%s", "boardName": "As it is called",
                 "remarks": "", "priceType": "commission", "commission": [{"amount": 21.9, "currency": "%5$s"}],
                 "retailRate": {
                   "total": [{"amount": %4$s, "currency": "%5$s"}],
                   "suggestedSellingPrice": [{"amount": 263, "currency": "%5$s", "source": "providerDirect"}],
                   "initialPrice": [{"amount": 300.1, "currency": "%5$s"}],
                   "taxesAndFees": null},
                 "cancellationPolicies": {
                   "cancelPolicyInfos": [%6$s],
                   "hotelRemarks": [], "refundableTag": "%3$s"},
                 "paymentTypes": ["NUITEE_PAY"], "mappedRoomId": null}""".formatted(
                        name,
                        board,
                        tag,
                        amount,
                        currency,
                        tag.equals("NRFN") ? "" : step("2027-05-30 16:00:00", amount, currency));
    }

    static String step(String from, String amount, String currency) {
        return """
                {"cancelTime": "%s", "amount": %s, "currency": "%s", "type": "amount", "timezone": "GMT"}""".formatted(from, amount, currency);
    }

    /** The same with taxes and fees. */
    static String taxed(String rate, String... charges) {
        return rate.replace("\"taxesAndFees\": null", "\"taxesAndFees\": [" + String.join(", ", charges) + "]");
    }

    static String charge(boolean included, String name, String amount, String currency) {
        return """
                {"included": %s, "description": "%s", "amount": %s, "currency": "%s"}""".formatted(included, name, amount, currency);
    }

    static String offer(String offerId, String... rates) {
        return """
                {"roomTypeId": "GEYDAMBQGB6", "offerId": "%s", "supplier": "nuitee", "supplierId": 2,
                 "rates": [%s], "offerRetailRate": {"amount": 240.5, "currency": "EUR"}, "rateType": "standard"}""".formatted(offerId, String.join(", ", rates));
    }

    static String hotel(String id, String... offers) {
        return """
                {"hotelId": "%s", "roomTypes": [%s], "et": 500}""".formatted(id, String.join(", ", offers));
    }

    static String rates(String... hotels) {
        return """
                {"data": [%s], "hotels": [{"id": "lp1897", "name": "Hotel Graben", "rating": 8.4}],
                 "guestLevel": 0, "sandbox": true}""".formatted(String.join(", ", hotels));
    }

    /** The hotel of the tests with one offer. */
    static String oneOffer(String rate) {
        return rates(hotel("lp1897", offer("offer-1", rate)));
    }

    static String error(int code, String message) {
        return """
                {"error": {"code": %d, "description": "what it is", "message": "%s"}}""".formatted(code, message);
    }

    static String hotels(String... ids) {
        return """
                {"data": [%s], "hotelIds": [], "total": 7}""".formatted(Stream.of(ids).map("""
                        {"id": "%s", "name": "Somewhere", "latitude": 48.2, "longitude": 16.37, "stars": 4,
                         "city": "Vienna", "country": "at", "zip": "1010", "currency": "EUR"}"""::formatted).collect(Collectors.joining(", ")));
    }

    /** So many hotels from a number on. */
    static String page(int from, int count) {
        return hotels(
                IntStream.range(from, from + count).mapToObj("lp%d"::formatted).toArray(String[]::new));
    }

    static String prebook(String price, boolean cancellationChanged, boolean boardChanged, String rate) {
        return """
                {"data": {"prebookId": "VjTEvxu9r", "offerId": "offer-1", "hotelId": "lp1897", "currency": "EUR",
                 "checkin": "2027-06-04", "checkout": "2027-06-06", "termsAndConditions": "",
                 "roomTypes": [{"rates": [%4$s]}], "commission": 21.9, "price": %1$s, "priceType": "commission",
                 "priceDifferencePercent": 0, "cancellationChanged": %2$s, "boardChanged": %3$s,
                 "supplier": "nuitee", "supplierId": 2, "paymentTypes": ["ACC_CREDIT_CARD"]},
                 "guestLevel": 0, "sandbox": true}""".formatted(price, cancellationChanged, boardChanged, rate);
    }
}
