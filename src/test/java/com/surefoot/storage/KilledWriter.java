package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static com.surefoot.storage.Sightings.seen;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Outcomes;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;

/** A process that is killed while it writes: it keeps one observation and one outcome, and dies before
 * it has finished with the next. */
final class KilledWriter {

    static final int EXIT_CODE = 7;

    /** H2 has what is committed on disk after half a second. */
    private static final int H2_WRITES_WITHIN_MS = 2_000;

    private KilledWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            write(ApplicationContext.run(
                    Map.<String, Object>of("surefoot.jdbc.url", arguments[0], "surefoot.jdbc.user", arguments[1])));
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void write(ApplicationContext context) throws InterruptedException {
        context.getBean(Evidence.class).append(List.of(seen(1, "kept")));
        context.getBean(Outcomes.class).record(List.of(outcome("kept")));
        Thread.sleep(H2_WRITES_WITHIN_MS);
        context.getBean(Database.class).write(statements -> {
            JdbcEvidence.append(statements, List.of(seen(hours("lost"), "guide", Manner.LISTED, 2, "lost")));
            statements.updateAll(OutcomeRows.INSERT, List.<Object[]>of(OutcomeRows.parameters(outcome("lost"))));
            Runtime.getRuntime().halt(EXIT_CODE);
            return 0;
        });
    }

    private static Outcome outcome(String id) {
        return new Outcome(id, new Claim.OfFact(HOURS, "guide", "open"), true, KnownBy.HOST, "host", day(1), "c");
    }
}
