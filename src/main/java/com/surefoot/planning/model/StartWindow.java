package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import org.jspecify.annotations.Nullable;

/**
 * When a visit or meal may begin.
 *
 * @param from first minute
 * @param to last minute, not before the first
 * @param meal which meal it would be; null for a sight
 * @param duration minutes it takes when begun in this window
 */
public record StartWindow(int from, int to, @Nullable MealKind meal, int duration) {

    public StartWindow {
        if (to < from) {
            throw new IllegalArgumentException("A window from %d to %d is empty. Maybe drop it?".formatted(from, to));
        }
    }
}
