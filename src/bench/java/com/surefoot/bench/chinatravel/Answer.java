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

    /** A plan. */
    record Planned(PlanDocument plan) implements Answer {

        public Planned {
            requireNonNull(plan, "plan");
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
    record Infeasible(List<String> conflicts) implements Answer {

        public Infeasible {
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
