package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.List;

/**
 * A way from one place of a city to another.
 *
 * @param mode what it is called: a metro journey has walks at both ends
 * @param stages at least one, each starting where the one before ends
 */
public record Journey(InCityMode mode, List<Stage> stages) {

    public Journey {
        requireNonNull(mode, "mode");
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException(
                    "A journey by %s has no stages. Maybe both ends are one place?".formatted(mode));
        }
    }

    public Duration duration() {
        return stages.stream().map(Stage::duration).reduce(Duration.ZERO, Duration::plus);
    }

    public Money costFor(int party) {
        return stages.stream()
                .map(stage -> stage.costFor(party))
                .reduce(Money::plus)
                .orElseThrow();
    }
}
