package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.List;

/**
 * A way from one place of a city to another.
 *
 * @param mode what it is called: a metro journey has walks at both ends
 * @param stages at least one, each starting where the one before ends
 * @param source who found it: the name of a router, or {@value #RULES} if it is only reckoned from a straight line
 */
public record Journey(InCityMode mode, List<Stage> stages, String source) {

    /** The city's own speeds and detours. */
    public static final String RULES = "rules";

    public Journey {
        requireNonNull(mode, "mode");
        requireNonNull(source, "source");
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException(
                    "A journey by %s has no stages. Maybe both ends are one place?".formatted(mode));
        }
    }

    /** A journey reckoned by the city's rules. */
    public Journey(InCityMode mode, List<Stage> stages) {
        this(mode, stages, RULES);
    }

    /** The same without the runs it was found on, for whoever sets out at another time. */
    public Journey untimed() {
        return new Journey(mode, stages.stream().map(Stage::untimed).toList(), source);
    }

    public Duration duration() {
        return stages.stream().map(Stage::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** How far one goes on foot, the walks at the ends of a ride included. */
    public Distance walked() {
        return new Distance(stages.stream()
                .filter(stage -> stage.mode() == InCityMode.WALK)
                .mapToDouble(stage -> stage.distance().metres())
                .sum());
    }

    /** Whether it is known what it costs. */
    public boolean isPriced() {
        return stages.stream().allMatch(stage -> stage.price().isKnown());
    }

    /** What is known to be paid: nothing for stages whose price is not known. */
    public Money costFor(int party) {
        return stages.stream()
                .map(stage -> stage.costFor(party))
                .reduce(Money::plus)
                .orElseThrow();
    }
}
