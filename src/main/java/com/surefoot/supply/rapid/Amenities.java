package com.surefoot.supply.rapid;

import com.surefoot.lodging.Board;
import com.surefoot.supply.http.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What comes with a rate, by English names: the meals among it are the board. */
final class Amenities {

    private Amenities() {}

    /** The most meals that any of them promises; a rate that promises none is sold without. */
    static Optional<Board> board(Json rate) throws IOException {
        Board most = Board.ROOM_ONLY;
        Optional<Json> amenities = rate.find("amenities");
        if (amenities.isPresent()) {
            for (Json amenity : amenities.get().fields().values()) {
                Board board = board(amenity.findText("name").orElse("").toLowerCase(Locale.ROOT));
                most = board.compareTo(most) > 0 ? board : most;
            }
        }
        return Optional.of(most);
    }

    private static Board board(String name) {
        if (name.matches(".*\\b(fee|surcharge|discount|credit|available|extra)\\b.*")) {
            return Board.ROOM_ONLY;
        }
        if (name.matches(".*\\b(full board|all[ -]inclusive|all meals)\\b.*")) {
            return Board.FULL_BOARD;
        }
        if (name.matches(".*\\bhalf board\\b.*")) {
            return Board.HALF_BOARD;
        }
        return name.matches(".*\\bbreakfast\\b.*") ? Board.BREAKFAST : Board.ROOM_ONLY;
    }
}
