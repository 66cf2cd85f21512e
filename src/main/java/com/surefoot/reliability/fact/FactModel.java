package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.Survival.ByLeadTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of sources and of how long values last, and with it the chance that a fact is as it is relied on.
 *
 * @param priors where nothing was learned
 * @param accuracies learned, of those that outcomes tell of
 * @param survivals learned, of those kinds that were looked at again
 */
public record FactModel(
        FactPriors priors, Map<Witness, Accuracy> accuracies, Map<FactKind, Survival> survivals, Copying copying) {

    public FactModel {
        requireNonNull(priors, "priors");
        requireNonNull(copying, "copying");
        accuracies = Map.copyOf(accuracies);
        Map<FactKind, Survival> all = new EnumMap<>(FactKind.class);
        priors.kinds().forEach((kind, prior) -> all.put(kind, prior.survival()));
        all.putAll(survivals);
        survivals = Map.copyOf(all);
    }

    /** What is thought before anything came true. */
    public static FactModel of(FactPriors priors) {
        return new FactModel(priors, Map.of(), Map.of(), Copying.none());
    }

    /** How often this witness is right. */
    public Accuracy accuracy(Witness witness) {
        Accuracy learned = accuracies.get(witness);
        return learned == null ? priors.of(witness.kind()).accuracy(witness.manner()) : learned;
    }

    /** How long values of a kind last. */
    public Survival survival(FactKind kind) {
        return requireNonNull(survivals.get(kind), "survival");
    }

    /**
     * The chance that a value is true when it is needed.
     *
     * @param seen all that was seen of the fact, in any order; what is of other facts is passed over
     * @param now what was seen later is not known yet
     * @param neededAt when the value must be true: when the offer is to be booked, when the party stands at the door
     */
    public FactConfidence judge(FactId fact, String value, List<Observation> seen, Instant now, Instant neededAt) {
        Instant until = neededAt.isBefore(now) ? now : neededAt;
        List<Observation> live = Testimony.live(fact, seen, now, until);
        List<Observation> supporting = new ArrayList<>(live.size());
        List<Observation> conflicting = new ArrayList<>();
        for (Observation observation : live) {
            (observation.value().equals(value) ? supporting : conflicting).add(observation);
        }
        double chance = believe(fact, value, live, until).of(value);
        Optional<Duration> age = supporting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Duration.between(supporting.get(supporting.size() - 1).seenAt(), now));
        return new FactConfidence(fact, value, Math.min(1, chance), supporting, conflicting, age);
    }

    /**
     * How likely each value that still counts is to be true at a moment.
     *
     * @param seen all that was seen of the fact, in any order; what is of other facts is passed over
     * @return the chance of each value that somebody names; empty where nobody does
     */
    public Map<String, Double> chances(FactId fact, List<Observation> seen, Instant now) {
        List<Observation> live = Testimony.live(fact, seen, now, now);
        Map<String, Double> chances = new LinkedHashMap<>();
        if (!live.isEmpty()) {
            Belief belief = believe(fact, live.get(0).value(), live, now);
            live.forEach(named -> chances.put(named.value(), belief.of(named.value())));
        }
        return chances;
    }

    /** The chance that a value lasts from one moment to another. */
    public double holds(FactId fact, Instant from, Instant until) {
        Survival survival = survival(fact.kind());
        double lead = survival instanceof ByLeadTime ? Occasion.lead(fact, from) : Double.POSITIVE_INFINITY;
        return survival.holds(Math.max(0, Occasion.years(from, until)), lead);
    }

    private Belief believe(FactId fact, String relied, List<Observation> live, Instant until) {
        Belief belief = new Belief(values(relied, live), fact.kind(), priors.of(fact.kind()));
        for (int i = 0; i < live.size(); i++) {
            Observation observation = live.get(i);
            double accuracy = accuracy(Witness.of(observation)).mean();
            belief.hear(observation.value(), accuracy, independence(observation, accuracy, live));
            Instant next = i + 1 < live.size() ? live.get(i + 1).seenAt() : until;
            belief.pass(holds(fact, observation.seenAt(), next));
        }
        return belief;
    }

    private static List<String> values(String relied, List<Observation> live) {
        List<String> values = new ArrayList<>(live.size() + 1);
        values.add(relied);
        for (Observation observation : live) {
            if (!values.contains(observation.value())) {
                values.add(observation.value());
            }
        }
        return values;
    }

    /**
     * The chance that a source did not take its value from a better one that says the same (Dong, Berti-Equille and
     * Srivastava 2009, section 4.2). What a person saw to is never a copy.
     */
    private double independence(Observation observation, double accuracy, List<Observation> live) {
        if (copying.shares().isEmpty() || Testimony.isByPerson(observation)) {
            return 1;
        }
        double independence = 1;
        for (Observation other : live) {
            if (other.value().equals(observation.value()) && isBefore(other, observation, accuracy)) {
                independence *= 1 - copying.share(observation.source(), other.source());
            }
        }
        return independence;
    }

    /** The better source is the one that was copied; of two that are as good, the first in the alphabet. */
    private boolean isBefore(Observation one, Observation other, double accuracy) {
        if (Testimony.isByPerson(one) || one.source().equals(other.source())) {
            return false;
        }
        int better = Double.compare(accuracy(Witness.of(one)).mean(), accuracy);
        return better > 0 || (better == 0 && one.source().compareTo(other.source()) < 0);
    }
}
