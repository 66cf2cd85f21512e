package com.surefoot.wire;

import com.surefoot.planning.api.SkippedMeal;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A meal that is left out so that a budget is kept. */
@Serdeable
public record SkippedMealDocument(LocalDate day, String meal) {

    static SkippedMealDocument of(SkippedMeal skipped) {
        return new SkippedMealDocument(skipped.day(), Words.of(skipped.meal()));
    }
}
