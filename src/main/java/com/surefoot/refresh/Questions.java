package com.surefoot.refresh;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.FactModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a supplier can be asked about, by what that is worth: what is gained by the answer, times what hangs on it. It is made of what is kept, so that who starts anew has the same.
 */
final class Questions {

    private static final Duration DAY = Duration.ofDays(1);

    /**
     * The fact that stands for a question.
     *
     * @param stake all that hangs on its answer
     * @param known what was seen of it last; empty if nothing was
     * @param seenAt when that was, by whomever: a person who has looked knows as much as the supplier would tell
     */
    private record Open(Stake stake, String known, Optional<Instant> seenAt) {}

    private final Map<FactId, Open> open = new HashMap<>();

    /** All there is to ask. */
    static Questions of(Asker asker, List<Stake> stakes, Evidence evidence, Instant now) {
        Map<FactId, Stake> byQuestion = new HashMap<>();
        stakes.forEach(stake -> asker.findQuestion(stake.fact())
                .ifPresent(question -> byQuestion.merge(
                        question, new Stake(question, stake.weight(), stake.departure()), Stake::and)));
        Map<FactId, List<Observation>> seen = evidence.list(byQuestion.keySet());
        Questions questions = new Questions();
        byQuestion.forEach((question, stake) ->
                questions.open.put(question, open(stake, seen.getOrDefault(question, List.of()), now)));
        return questions;
    }

    private static Open open(Stake stake, List<Observation> seen, Instant now) {
        Optional<Observation> last = seen.stream()
                .filter(observation -> !observation.seenAt().isAfter(now))
                .max(Comparator.comparing(Observation::seenAt));
        return new Open(stake, last.map(Observation::value).orElse(""), last.map(Observation::seenAt));
    }

    Set<FactId> all() {
        return Set.copyOf(open.keySet());
    }

    String known(FactId question) {
        return Optional.ofNullable(open.get(question)).map(Open::known).orElse("");
    }

    /** Those that may have changed at all, what is worth most first. */
    List<FactId> inOrder(FactModel model, double least, Instant now) {
        Map<FactId, Double> worth = new HashMap<>();
        open.forEach((question, one) -> {
            double stands =
                    one.seenAt().map(seen -> model.holds(question, seen, now)).orElse(0.0);
            if (1 - stands >= least) {
                double holds = model.holds(question, now, now.plus(DAY));
                worth.put(question, one.stake().counts(now) * Gain.of(stands, holds));
            }
        });
        return worth.entrySet().stream()
                .sorted(Map.Entry.<FactId, Double>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** It was answered at that moment, so that nothing is to be gained from it soon. */
    void answered(FactId question, Instant now) {
        open.computeIfPresent(question, (same, one) -> new Open(one.stake(), one.known(), Optional.of(now)));
    }
}
