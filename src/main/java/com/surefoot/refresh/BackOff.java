package com.surefoot.refresh;

import com.surefoot.evidence.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Keeps from asking what was not answered: for twice as long each time, give or take a half. */
final class BackOff {

    /** More doublings than that are no longer than the longest pause anyway. */
    private static final int MOST_DOUBLINGS = 20;

    private record Rest(int failures, Instant end) {}

    private final RefreshRules rules;
    private final RandomGenerator random;
    private final Map<FactId, Rest> resting = new HashMap<>();

    BackOff(RefreshRules rules, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
    }

    boolean isResting(FactId question, Instant now) {
        @Nullable Rest rest = resting.get(question);
        return rest != null && now.isBefore(rest.end());
    }

    void failed(FactId question, Instant now) {
        @Nullable Rest before = resting.get(question);
        int failures = before == null ? 0 : before.failures();
        double doubled = rules.pause().toMillis() * Math.pow(2, Math.min(failures, MOST_DOUBLINGS));
        double pause = Math.min(doubled, (double) rules.longest().toMillis()) * (0.5 + random.nextDouble());
        resting.put(question, new Rest(failures + 1, now.plus(Duration.ofMillis((long) pause))));
    }

    void answered(FactId question) {
        resting.remove(question);
    }

    /** Forgets what nobody asks about any more. */
    void keepOnly(Set<FactId> questions) {
        resting.keySet().retainAll(questions);
    }
}
