package com.surefoot.bench.chinatravel;

import static java.util.Objects.requireNonNull;

import com.surefoot.bench.chinatravel.plan.Json;
import com.surefoot.bench.chinatravel.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a solver makes of a query. */
public sealed interface Answer {

    /** Writes it as the benchmark wants it. */
    void write(Path file) throws IOException;

    Tries tries();

    /**
     * What led to an answer.
     *
     * @param attempts how often a plan was looked for
     * @param uncovered how many of the requirements the solver could not be told, at least in part
     */
    record Tries(int attempts, int uncovered) {

        /** An answer at first sight. */
        public static final Tries NONE = new Tries(0, 0);
    }

    /** A plan. */
    record Planned(PlanDocument plan, Tries tries) implements Answer {

        public Planned {
            requireNonNull(plan, "plan");
            requireNonNull(tries, "tries");
        }

        @Override
        public void write(Path file) throws IOException {
            plan.write(file);
        }
    }

    /**
     * No plan can do it.
     *
     * @param conflicts what stands against it, one sentence each
     */
    record Infeasible(List<String> conflicts, Tries tries) implements Answer {

        public Infeasible {
            requireNonNull(tries, "tries");
            conflicts = List.copyOf(conflicts);
            if (conflicts.isEmpty()) {
                throw new IllegalArgumentException("Nothing stands against it. Maybe the conflict was lost?");
            }
        }

        @Override
        public void write(Path file) throws IOException {
            Json.write(file, Map.of("infeasible", conflicts));
        }
    }
}
