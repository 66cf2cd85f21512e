package com.surefoot.bench.knowntruth;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.reliability.fact.Copying;
import com.surefoot.reliability.fact.FactLearner;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.simulation.Draft;
import com.surefoot.simulation.Relied;
import com.surefoot.simulation.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees of a world what sources say and what comes true, learns from it, and judges trips before their day. */
final class Observer {

    /** Sources are remembered for so long. */
    private static final Duration MEMORY = Duration.ofDays(60);

    /** In which the trips that are learned from take place, with some to spare. */
    private static final Duration SEASON = Duration.ofDays(35);

    /** Rates of rooms are looked at for so long before they are booked. */
    private static final Duration RATES = Duration.ofDays(1);

    private final World world;
    private final FactModel model;

    private Observer(World world, FactModel model) {
        this.world = world;
        this.model = model;
    }

    /** Learns of single facts from the outcomes of so many trips, from a day on. */
    static Observer learning(World world, LocalDate from, int trips) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<FactId, List<Observation>> histories = new HashMap<>();
        int seen = 0;
        for (LocalDate day = from; seen < trips; day = day.plusDays(1)) {
            for (Draft draft : world.drafts(day)) {
                seen++;
                outcomes.addAll(world.outcomes(draft));
                draft.facts().forEach(relied -> remember(world, from, draft, relied, histories));
            }
        }
        return new Observer(world, new FactLearner(FactPriors.usual(), Copying.none()).learn(outcomes, histories));
    }

    private static void remember(
            World world, LocalDate from, Draft draft, Relied relied, Map<FactId, List<Observation>> histories) {
        FactId fact = relied.fact();
        if (fact.occasion().isEmpty()) {
            Instant start = from.atStartOfDay().toInstant(ZoneOffset.UTC);
            histories.computeIfAbsent(fact, lasting -> world.history(lasting, start.minus(MEMORY), start.plus(SEASON)));
        } else {
            List<Observation> seen = fact.kind() == FactKind.RATE
                    ? world.history(fact, draft.madeAt().minus(RATES), relied.neededAt())
                    : world.seen(fact, draft.madeAt());
            histories.computeIfAbsent(fact, promised -> new ArrayList<>()).addAll(seen);
        }
    }

    /** At least so many trips, from a day on, in the order of their days. */
    List<Item> items(LocalDate from, int count) {
        List<Item> items = new ArrayList<>();
        for (LocalDate day = from; items.size() < count; day = day.plusDays(1)) {
            for (Draft draft : world.drafts(day)) {
                double chance = world.chance(draft);
                items.add(new Item(draft, raw(draft), chance > 0 && world.holds(draft), chance));
            }
        }
        return items;
    }

    private double raw(Draft draft) {
        double raw = 1;
        for (Relied relied : draft.facts()) {
            raw *= model.judge(
                            relied.fact(),
                            relied.value(),
                            world.seen(relied.fact(), draft.madeAt()),
                            draft.madeAt(),
                            relied.neededAt())
                    .probability();
        }
        return raw;
    }
}
