package com.surefoot.supply.ota;

import com.surefoot.lodging.Board;
import java.io.IOException;
import java.util.Optional;

/** Which meals are included: a meal each, or a code of OpenTravel's list of meal plans. */
final class Meals {

    private Meals() {}

    /** None where nobody says, or in words that nobody knows. */
    static Optional<Board> board(Optional<Node> included) throws IOException {
        if (included.isEmpty()) {
            return Optional.empty();
        }
        Node meals = included.get();
        Optional<String> codes = meals.attribute("MealPlanCodes");
        if (codes.isPresent()) {
            return byCode(codes.get());
        }
        if (meals.flag("MealPlanIndicator").equals(Optional.of(false))) {
            return Optional.of(Board.ROOM_ONLY);
        }
        return byMeals(meals);
    }

    private static Optional<Board> byMeals(Node meals) throws IOException {
        Optional<Boolean> breakfast = meals.flag("Breakfast");
        boolean lunch = meals.flag("Lunch").orElse(false);
        boolean dinner = meals.flag("Dinner").orElse(false);
        if (!breakfast.orElse(false)) {
            boolean none = breakfast.isPresent() && !lunch && !dinner;
            return none ? Optional.of(Board.ROOM_ONLY) : Optional.empty();
        }
        if (lunch && dinner) {
            return Optional.of(Board.FULL_BOARD);
        }
        return Optional.of(lunch || dinner ? Board.HALF_BOARD : Board.BREAKFAST);
    }

    private static Optional<Board> byCode(String code) {
        return switch (code) {
            case "14" -> Optional.of(Board.ROOM_ONLY);
            case "3", "4", "6", "7", "11", "19" -> Optional.of(Board.BREAKFAST);
            case "12" -> Optional.of(Board.HALF_BOARD);
            case "1", "10" -> Optional.of(Board.FULL_BOARD);
            default -> Optional.empty();
        };
    }
}
