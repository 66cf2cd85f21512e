package com.surefoot.supply.liteapi;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.http.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rates of an offer, one a room, taken together. */
final class Rates {

    private final List<Json> rates;

    private Rates(List<Json> rates) {
        this.rates = rates;
    }

    /** @throws IOException if there are not as many as rooms */
    static Rates read(Json list, int rooms) throws IOException {
        List<Json> rates = list.elements();
        if (rates.size() != rooms) {
            throw new IOException("%s has %d rates for %d rooms".formatted(list.where(), rates.size(), rooms));
        }
        return new Rates(rates);
    }

    LiveRoom room() throws IOException {
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Json rate : rates) {
            String name = rate.get("name").text();
            Optional<Json> number = rate.find("mappedRoomId");
            names.add(name);
            codes.add(number.isPresent() ? String.valueOf(number.get().whole()) : code(name));
        }
        return new LiveRoom(together(codes, "+"), together(names, " + "));
    }

    /** Rooms without a number are known by their name, in small letters and without what only divides it. */
    private static String code(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.replaceAll("^-|-$", "").isEmpty() ? "room" : plain.replaceAll("^-|-$", "");
    }

    private static String together(List<String> words, String separator) {
        return words.stream().distinct().collect(Collectors.joining(separator));
    }

    Terms terms() throws IOException {
        List<String> boards = new ArrayList<>();
        List<CancellationTerms> cancellations = new ArrayList<>();
        for (Json rate : rates) {
            boards.add(rate.findText("boardType").orElse("").toUpperCase(Locale.ROOT));
            cancellations.add(Cancellation.read(rate.find("cancellationPolicies")));
        }
        CancellationTerms cancellation = Cancellation.together(cancellations);
        String plan = together(boards, "+").toLowerCase(Locale.ROOT) + "-" + name(cancellation);
        return new Terms(plan, board(boards), cancellation);
    }

    /** There is no code of a rate plan that stays the same, so it is named by what it says. */
    private static String name(CancellationTerms cancellation) {
        if (cancellation instanceof CancellationTerms.NonRefundable) {
            return "non-refundable";
        }
        return cancellation
                .freeUntil()
                .map(end -> "free-until-" + end.at())
                .orElse(cancellation instanceof CancellationTerms.Unstated ? "unstated" : "free");
    }

    /** Of all rooms, if it is the same and known. */
    private static Optional<Board> board(List<String> codes) {
        return codes.stream().distinct().count() == 1 ? board(codes.get(0)) : Optional.empty();
    }

    private static Optional<Board> board(String code) {
        return switch (code) {
            case "RO" -> Optional.of(Board.ROOM_ONLY);
            case "BB", "BI" -> Optional.of(Board.BREAKFAST);
            case "HB" -> Optional.of(Board.HALF_BOARD);
            case "FB", "AI" -> Optional.of(Board.FULL_BOARD);
            default -> Optional.empty();
        };
    }

    Price price() throws IOException {
        return RetailRates.together(rates);
    }
}
