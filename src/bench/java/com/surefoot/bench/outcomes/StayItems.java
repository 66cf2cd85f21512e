package com.surefoot.bench.outcomes;

import com.surefoot.reliability.history.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is the room the one that was booked? All columns but the last are known before the stay. Guests that arrive at one hotel
 * on one day share their fate: a full house moves them together.
 */
final class StayItems {

    private static final List<String> WORDS = List.of(
            "meal",
            "market_segment",
            "distribution_channel",
            "deposit_type",
            "customer_type",
            "is_repeated_guest",
            "reserved_room_type");
    private static final List<String> NUMBERS = List.of(
            "lead_time",
            "stays_in_weekend_nights",
            "stays_in_week_nights",
            "adults",
            "children",
            "booking_changes",
            "days_in_waiting_list",
            "adr",
            "total_of_special_requests");

    private final Views views = new Views();

    List<Item> read(Path file) throws IOException {
        List<String> columns = new ArrayList<>(List.of("hotel", "arrival", "as_booked"));
        columns.addAll(WORDS);
        columns.addAll(NUMBERS);
        return new OutcomeTable(file).read(columns, row -> Optional.of(item(row)));
    }

    private Item item(OutcomeTable.Row row) {
        LocalDate arrival = row.date("arrival");
        String hotel = row.text("hotel");
        Map<String, Double> numbers = new HashMap<>();
        NUMBERS.forEach(column -> numbers.put(column, row.numberOr(column, 0)));
        List<String> words = new ArrayList<>(List.of("hotel " + hotel));
        WORDS.forEach(column -> words.add(column + " " + row.text(column)));
        return new Item(
                arrival,
                hotel + " " + arrival,
                hotel,
                new Traits(hotel, sides(row, hotel, numbers), List.of()),
                words,
                numbers,
                row.flag("as_booked"));
    }

    private List<List<String>> sides(OutcomeTable.Row row, String hotel, Map<String, Double> numbers) {
        String room = row.text("reserved_room_type");
        String segment = row.text("market_segment");
        String ahead = Views.bin(number(numbers, "lead_time"), 1, 7, 30, 90, 180);
        String price = Views.bin(number(numbers, "adr"), 1, 40, 60, 80, 100, 130, 170);
        String asked = Views.bin(number(numbers, "total_of_special_requests"), 1, 2, 3);
        String changed = Views.bin(number(numbers, "booking_changes"), 1, 2, 3);
        double nights = number(numbers, "stays_in_week_nights") + number(numbers, "stays_in_weekend_nights");
        double guests = number(numbers, "adults") + number(numbers, "children");
        return views.side(hotel, room, segment, ahead)
                .side(hotel, segment, row.text("customer_type"), row.text("distribution_channel"))
                .side(hotel, row.text("deposit_type"), segment)
                .side(hotel, ahead, segment)
                .side(hotel, changed, asked)
                .side(hotel, row.text("is_repeated_guest"), segment)
                .side(hotel, room, price, segment)
                .side(hotel, room, Views.bin(guests, 1, 2, 3, 4))
                .side(hotel, Views.bin(nights, 1, 2, 3, 5, 8, 14), segment)
                .side(hotel, row.text("meal"), room)
                .side(hotel, Views.bin(number(numbers, "days_in_waiting_list"), 1, 30), segment)
                .take();
    }

    private static double number(Map<String, Double> numbers, String column) {
        return numbers.getOrDefault(column, 0.0);
    }
}
