package com.surefoot.simulation;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A world with a hidden truth. All of it follows from its plan and seed: the same moment looked at twice is the same, in
 * whatever order one looks. Worlds of one seed whose plans differ in the drift alone are the same before it, and have the
 * same drafts and observations after it.
 */
public final class World {

    private final WorldPlan plan;
    private final Lasting lasting;
    private final Press press;
    private final Performances performances;
    private final Drafts drafts;

    public World(WorldPlan plan, long seed) {
        Dice dice = new Dice(seed);
        Days days = new Days();
        this.plan = plan;
        this.lasting = new Lasting(dice.of("truth"), days, plan.kinds());
        this.press = new Press(dice.of("press"), lasting, plan.tellers());
        this.performances = new Performances(dice.of("performances"), days, plan);
        this.drafts = new Drafts(dice.of("drafts"), plan, this::reliedOn);
    }

    public WorldPlan plan() {
        return plan;
    }

    /** The city that a fact is about. */
    static String city(FactId fact) {
        return fact.subject().substring(0, fact.subject().indexOf(','));
    }

    /**
     * The true value of a fact at a moment; of what is promised for a day, whether it is kept.
     *
     * @throws IllegalArgumentException if this world has no such facts
     */
    public String truth(FactId fact, Instant at) {
        if (lasting.has(fact.kind())) {
            Course course = lasting.course(fact);
            return lasting.named(fact, course.value(course.version(at.getEpochSecond())));
        }
        return performances.isKept(fact, region(city(fact))) ? Performances.KEPT : Performances.BROKEN;
    }

    /** What each source said last until a moment. */
    public List<Observation> seen(FactId fact, Instant now) {
        return lasting.has(fact.kind()) ? press.last(fact, now) : performances.listed(fact, now);
    }

    /** All that sources said of a fact from one moment to before another. */
    public List<Observation> history(FactId fact, Instant from, Instant until) {
        return lasting.has(fact.kind())
                ? press.all(fact, from, until)
                : performances.listed(fact, until.minusSeconds(1)).stream()
                        .filter(seen -> !seen.seenAt().isBefore(from))
                        .toList();
    }

    /** Trips that somebody thinks of for a day, in no order. */
    public List<Draft> drafts(LocalDate day) {
        return IntStream.range(0, plan.cities())
                .boxed()
                .flatMap(city -> drafts.of(city, day).stream())
                .toList();
    }

    /** Whether a fact is as it is relied on. */
    public boolean holds(Relied relied) {
        return truth(relied.fact(), relied.neededAt()).equals(relied.value());
    }

    /** Whether a trip holds from its first fact to its last. */
    public boolean holds(Draft draft) {
        return draft.facts().stream().allMatch(this::holds);
    }

    /**
     * The chance that a trip holds, by the true values of its lasting facts and by how often its operators fail with or
     * without a storm: what nobody in this world can know.
     */
    public double chance(Draft draft) {
        double calm = 1 - plan.storms();
        double stormy = plan.storms();
        for (Relied relied : draft.facts()) {
            if (lasting.has(relied.fact().kind())) {
                if (!holds(relied)) {
                    return 0;
                }
            } else {
                Operator operator = performances.operator(relied.fact());
                calm *= 1 - performances.fails(operator, draft.day(), false);
                stormy *= 1 - performances.fails(operator, draft.day(), true);
            }
        }
        return calm + stormy;
    }

    /** What comes out of a trip: of each of its facts, and of the whole of it, last. */
    public List<Outcome> outcomes(Draft draft) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Relied relied : draft.facts()) {
            Claim claim = new Claim.OfFact(relied.fact(), relied.source(), relied.value());
            outcomes.add(outcome(draft, outcomes.size(), claim, holds(relied), relied.neededAt()));
        }
        boolean right = outcomes.stream().allMatch(Outcome::right);
        Instant last = draft.facts().stream()
                .map(Relied::neededAt)
                .max(Instant::compareTo)
                .orElse(draft.madeAt());
        outcomes.add(outcome(draft, outcomes.size(), new Claim.OfItinerary(draft.id()), right, last));
        return outcomes;
    }

    private static Outcome outcome(Draft draft, int number, Claim claim, boolean right, Instant at) {
        String id = draft.id() + ", outcome " + number;
        return new Outcome(id, claim, right, KnownBy.TRAVELLER, "travellers", at, draft.cluster());
    }

    /** What a planner takes a fact for: what the first of its sources said last. */
    private Optional<Relied> reliedOn(FactId fact, Instant now, Instant neededAt) {
        return seen(fact, now).stream()
                .findFirst()
                .map(said -> new Relied(fact, said.source(), said.value(), neededAt));
    }

    private int region(String city) {
        return Drafts.number(city) / plan.citiesARegion();
    }
}
