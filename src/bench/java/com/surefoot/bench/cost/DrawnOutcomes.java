package com.surefoot.bench.cost;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Judgements of one kind, from three sources, a tenth of them in clusters of ten, and what came of them within 180 days. */
final class DrawnOutcomes {

    private static final long SEED = 20261126;
    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration ALL = Duration.ofDays(180);

    /** After the last one. */
    static final Instant END = START.plus(ALL).plus(Duration.ofDays(1));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int outcomes;
    private int drawn;

    /** @param outcomes how many there will be */
    DrawnOutcomes(int outcomes) {
        this.outcomes = outcomes;
    }

    /** A judgement and its outcome. */
    record Drawn(Judgement judgement, boolean right) {

        Judged judged() {
            return new Judged(judgement, right, judgement.cluster(), judgement.at());
        }

        Outcome outcome() {
            return new Outcome(
                    judgement.recommendation() + judgement.element(),
                    new Claim.OfElement(judgement.recommendation(), judgement.element()),
                    right,
                    KnownBy.CHECKER,
                    "benchmark",
                    judgement.at(),
                    judgement.cluster());
        }
    }

    /** The next one: from a half to all of them are right, as their figures say. */
    Drawn next() {
        int i = drawn++;
        double raw = random.nextDouble();
        String cluster = "cluster-" + (random.nextInt(10) == 0 ? i / 100 : -i);
        Instant at = START.plusMillis(ALL.toMillis() / outcomes * i);
        Judgement judgement = new Judgement(
                "trip-" + i / 10,
                "element-" + i % 10,
                ElementKind.VISIT,
                "source-" + i % 3,
                cluster,
                List.of(),
                raw,
                raw,
                Exposure.SHOWN,
                at);
        return new Drawn(judgement, random.nextDouble() < 0.5 + raw / 2);
    }
}
