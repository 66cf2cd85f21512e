package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Finds the true values of lasting facts. */
final class Lasting implements Ground {

    private static final long BEGINNING = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();

    /** What is about a day begins so long before it. */
    private static final Duration AHEAD = Duration.ofDays(150);

    private final Dice dice;
    private final Days days;
    private final Map<FactKind, LastingKind> kinds;

    Lasting(Dice dice, Days days, List<LastingKind> kinds) {
        this.dice = dice;
        this.days = days;
        this.kinds = kinds.stream().collect(toMap(LastingKind::kind, Function.identity()));
    }

    boolean has(FactKind kind) {
        return kinds.containsKey(kind);
    }

    @Override
    public Course course(FactId fact) {
        return new ChanceCourse(requireNonNull(kinds.get(fact.kind()), "kind"), beginning(fact), of(dice, fact));
    }

    /** Dice of a fact's own. */
    static Dice of(Dice dice, FactId fact) {
        return dice.of(fact.kind().name()).of(fact.subject()).of(fact.occasion());
    }

    private long beginning(FactId fact) {
        return fact.occasion().isEmpty()
                ? BEGINNING
                : days.of(fact).atStartOfDay().minus(AHEAD).toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public String area(FactId fact) {
        return World.city(fact);
    }

    @Override
    public String named(FactId fact, int value) {
        return fact.kind().name().toLowerCase(Locale.ROOT) + " " + value;
    }
}
