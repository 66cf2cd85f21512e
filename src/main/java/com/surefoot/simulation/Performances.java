package com.surefoot.simulation;

import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What operators promise for a day, and whether they keep it: in a storm many of a region fail at once. */
final class Performances {

    static final String KEPT = "as promised";
    static final String BROKEN = "not as promised";

    private static final Duration LISTED_BEFORE = Duration.ofDays(60);

    private final Dice dice;
    private final Days days;
    private final WorldPlan plan;
    private final Map<String, Operator> operators;

    Performances(Dice dice, Days days, WorldPlan plan) {
        this.dice = dice;
        this.days = days;
        this.plan = plan;
        this.operators = plan.operators().stream().collect(toMap(Operator::name, Function.identity()));
    }

    /** The operator's name is what is between the city and the number. */
    Optional<Operator> findOperator(FactId fact) {
        int from = World.city(fact).length() + 2;
        int to = fact.subject().lastIndexOf(' ');
        return to <= from
                ? Optional.empty()
                : Optional.ofNullable(operators.get(fact.subject().substring(from, to)));
    }

    Operator operator(FactId fact) {
        return findOperator(fact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody here promises the %s. Maybe its kind is missing in the plan?".formatted(fact)));
    }

    boolean isStorm(int region, LocalDate day) {
        return dice.of("storm").of(region).of(day.toEpochDay()).uniform() < plan.storms();
    }

    boolean isKept(FactId fact, int region) {
        Operator operator = operator(fact);
        LocalDate day = days.of(fact);
        Dice own = dice.of(fact.kind().name()).of(fact.subject()).of(day.toEpochDay());
        return own.uniform() >= fails(operator, day, isStorm(region, day));
    }

    double fails(Operator operator, LocalDate day, boolean storm) {
        double usual = storm ? operator.failsInStorm() : operator.fails();
        return Math.min(1, usual * plan.drift().on(day));
    }

    /** Operators list what they offer two months ahead, and always as if they kept it. */
    List<Observation> listed(FactId fact, Instant now) {
        return findOperator(fact)
                .map(operator ->
                        new Observation(fact, operator.name(), Manner.LISTED, listedAt(fact), Optional.empty(), KEPT))
                .filter(listed -> !listed.seenAt().isAfter(now))
                .stream()
                .toList();
    }

    private Instant listedAt(FactId fact) {
        return days.of(fact).atStartOfDay().toInstant(ZoneOffset.UTC).minus(LISTED_BEFORE);
    }
}
