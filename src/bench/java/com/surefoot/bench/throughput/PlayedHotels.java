package com.surefoot.bench.throughput;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A supplier that speaks LiteAPI and sells the same rooms of the same hotels for any nights, dearer with each round. */
final class PlayedHotels implements AutoCloseable {

    static final int HOTELS = 100;
    static final int RATES = 10;

    private static final int ROUNDS = 2;

    private final HttpServer server;
    private final List<byte[]> answers;
    private final AtomicInteger round = new AtomicInteger();

    private PlayedHotels(HttpServer server) {
        this.server = server;
        answers = IntStream.range(0, ROUNDS)
                .mapToObj(dearer -> answer(dearer).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static PlayedHotels start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PlayedHotels hotels = new PlayedHotels(server);
        server.createContext("/hotels/rates", hotels::answer);
        server.start();
        return hotels;
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Bytes of one answer. */
    int length() {
        return answers.get(0).length;
    }

    /** From now on the rooms cost more. */
    void nextRound() {
        round.incrementAndGet();
    }

    /** Ids as the connector of that name gives them. */
    static List<String> ids(String supplier) {
        return IntStream.range(0, HOTELS)
                .mapToObj(no -> supplier + ":" + code(no))
                .toList();
    }

    private static String code(int no) {
        return "lp" + (65_536 + no);
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] answer = answers.get(Math.min(round.get(), ROUNDS - 1));
        try (call) {
            call.getRequestBody().readAllBytes();
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        }
    }

    private static String answer(int dearer) {
        return "{\"data\": [%s], \"hotels\": [%s], \"guestLevel\": 0, \"sandbox\": true}"
                .formatted(
                        all(HOTELS, no -> hotel(no, dearer)),
                        all(HOTELS, no -> "{\"id\": \"%s\", \"name\": \"Hotel %d\"}".formatted(code(no), no)));
    }

    private static String hotel(int no, int dearer) {
        return "{\"hotelId\": \"%s\", \"roomTypes\": [%s], \"et\": 500}"
                .formatted(code(no), all(RATES, rate -> offer(no, rate, dearer)));
    }

    private static String offer(int hotel, int rate, int dearer) {
        String amount = String.format(Locale.ROOT, "%d.50", 80 + 7 * rate + hotel % 50 + dearer);
        return """
                {"roomTypeId": "GEYDAMBQGB%1$d", "offerId": "offer-%2$d-%1$d", "supplier": "nuitee", "supplierId": 2,
                 "rates": [{"rateId": "I5MVUVCNJ5BFOR2F%1$d", "occupancyNumber": 1, "name": "Room %1$d",
                   "maxOccupancy": 2, "adultCount": 2, "childCount": 0, "childrenAges": [], "boardType": "BI",
                   "boardName": "Breakfast", "remarks": "", "priceType": "commission",
                   "commission": [{"amount": 21.9, "currency": "EUR"}],
                   "retailRate": {"total": [{"amount": %3$s, "currency": "EUR"}],
                     "suggestedSellingPrice": [{"amount": 263, "currency": "EUR", "source": "providerDirect"}],
                     "initialPrice": [{"amount": 300.1, "currency": "EUR"}], "taxesAndFees": null},
                   "cancellationPolicies": {"cancelPolicyInfos": [{"cancelTime": "2027-05-30 16:00:00",
                     "amount": %3$s, "currency": "EUR", "type": "amount", "timezone": "GMT"}],
                     "hotelRemarks": [], "refundableTag": "RFN"},
                   "paymentTypes": ["NUITEE_PAY"], "mappedRoomId": %4$d}],
                 "offerRetailRate": {"amount": %3$s, "currency": "EUR"}, "rateType": "standard"}""".formatted(rate, hotel, amount, 1_000 * hotel + rate);
    }

    private static String all(int number, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, number).mapToObj(each).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
