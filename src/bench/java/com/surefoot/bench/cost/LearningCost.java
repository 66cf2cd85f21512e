package com.surefoot.bench.cost;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import com.surefoot.reliability.learn.Learned;
import com.surefoot.reliability.learn.Learner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Learning anew from all outcomes: curves for each source, certificates for each source and target, and the alarm over
 * all that was shown. The outcomes are in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class LearningCost implements Outcomes, Evidence {

    @Param("1000000")
    public int outcomes;

    private List<Judged> log = List.of();

    /** Draws the outcomes. */
    @Setup
    public void draw() {
        DrawnOutcomes drawn = new DrawnOutcomes(outcomes);
        List<Judged> all = new ArrayList<>(outcomes);
        for (int i = 0; i < outcomes; i++) {
            all.add(drawn.next().judged());
        }
        log = all;
    }

    /** All that is known after the last outcome. */
    @Benchmark
    public Learned learn() {
        return new Learner(this, this).learn(DrawnOutcomes.END);
    }

    @Override
    public List<Judged> listJudged(ElementKind kind, Instant since) {
        return kind == ElementKind.VISIT ? log : List.of();
    }

    @Override
    public OptionalDouble findSurestWithheld(ElementKind kind, Instant since) {
        return OptionalDouble.empty();
    }

    @Override
    public List<Outcome> listOfFacts(FactKind kind, Instant since) {
        return List.of();
    }

    @Override
    public Map<FactId, List<Observation>> list(Collection<FactId> facts) {
        return Map.of();
    }

    @Override
    public long countChanges() {
        return 0;
    }

    @Override
    public void append(Collection<Observation> observations) {
        throw new UnsupportedOperationException("Nothing is kept here. Maybe it is meant to be measured?");
    }

    @Override
    public void remember(Collection<Judgement> judgements) {
        throw new UnsupportedOperationException("Nothing is kept here. Maybe it is meant to be measured?");
    }

    @Override
    public List<Outcome> record(Collection<Outcome> more) {
        throw new UnsupportedOperationException("Nothing is kept here. Maybe it is meant to be measured?");
    }

    @Override
    public boolean retract(Retraction retraction) {
        throw new UnsupportedOperationException("Nothing is kept here. Maybe it is meant to be measured?");
    }
}
