package com.surefoot.bench.cost;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.reliability.learn.Learned;
import com.surefoot.reliability.learn.Learner;
import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Learning anew from all outcomes as a server does it: they are read from PostgreSQL first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class StoredLearningCost {

    private static final int BATCH = 5_000;

    @Param("1000000")
    public int outcomes;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ApplicationContext context;

    /** Starts a database of its own and reports the outcomes. */
    @Setup(Level.Trial)
    public void fill() throws IOException {
        EmbeddedPostgres started = EmbeddedPostgres.start();
        postgres = started;
        context = ApplicationContext.run(Map.of(
                "surefoot.jdbc.url", started.getJdbcUrl("postgres", "postgres"), "surefoot.jdbc.user", "postgres"));
        Outcomes log = context().getBean(Outcomes.class);
        DrawnOutcomes drawn = new DrawnOutcomes(outcomes);
        for (int first = 0; first < outcomes; first += BATCH) {
            List<Judgement> judgements = new ArrayList<>();
            List<Outcome> some = new ArrayList<>();
            for (int i = first; i < Math.min(outcomes, first + BATCH); i++) {
                DrawnOutcomes.Drawn next = drawn.next();
                judgements.add(next.judgement());
                some.add(next.outcome());
            }
            log.remember(judgements);
            log.record(some);
        }
    }

    /** All that is known after the last outcome. */
    @Benchmark
    public Learned learn() {
        return new Learner(context().getBean(Outcomes.class), context().getBean(Evidence.class))
                .learn(DrawnOutcomes.END);
    }

    private ApplicationContext context() {
        return requireNonNull(context, "context");
    }

    /** Stops the database. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        context().close();
        requireNonNull(postgres, "postgres").close();
    }
}
