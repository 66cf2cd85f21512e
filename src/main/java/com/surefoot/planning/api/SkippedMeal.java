package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.MealKind;
import java.time.LocalDate;

/** A meal that a trip has time for, and a budget no money. */
public record SkippedMeal(LocalDate day, MealKind meal) {

    public SkippedMeal {
        requireNonNull(day, "day");
        requireNonNull(meal, "meal");
    }
}
