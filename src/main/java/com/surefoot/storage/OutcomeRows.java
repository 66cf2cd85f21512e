package com.surefoot.storage;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** How outcomes are written and read. */
final class OutcomeRows {

    static final String INSERT = """
            insert into outcome (reporter, id, fact, source, said, recommendation, element, proved_right, known_by,
                happened_at, cluster)
            values (?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** What {@link #read} reads. */
    static final String SELECT =
            "select o.*, " + FactRows.COLUMNS + " from outcome o left join fact f on f.id = o.fact ";

    /** The columns of a claim, of which a fact has some and elements have others. */
    private record ClaimColumns(
            Optional<UUID> fact,
            Optional<String> source,
            Optional<String> value,
            Optional<String> recommendation,
            Optional<String> element) {

        static ClaimColumns of(Claim claim) {
            if (claim instanceof Claim.OfFact told) {
                return new ClaimColumns(
                        Optional.of(FactRows.key(told.fact())),
                        Optional.of(told.source()),
                        Optional.of(told.value()),
                        Optional.empty(),
                        Optional.empty());
            }
            return claim instanceof Claim.OfElement part
                    ? of(part.recommendation(), part.element())
                    : of(((Claim.OfItinerary) claim).recommendation(), "");
        }

        private static ClaimColumns of(String recommendation, String element) {
            return new ClaimColumns(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(recommendation),
                    Optional.of(element));
        }
    }

    private OutcomeRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] parameters(Outcome outcome) {
        ClaimColumns claim = ClaimColumns.of(outcome.claim());
        return new Object[] {
            outcome.reporter(),
            outcome.id(),
            claim.fact(),
            claim.source(),
            claim.value(),
            claim.recommendation(),
            claim.element(),
            outcome.right(),
            outcome.knownBy().name(),
            outcome.happenedAt(),
            outcome.cluster()
        };
    }

    static Outcome read(Row row) throws SQLException {
        return new Outcome(
                row.text("id"),
                claim(row),
                row.flag("proved_right"),
                KnownBy.valueOf(row.text("known_by")),
                row.text("reporter"),
                row.instant("happened_at"),
                row.text("cluster"));
    }

    private static Claim claim(Row row) throws SQLException {
        if (row.has("fact")) {
            return new Claim.OfFact(FactRows.read(row), row.text("source"), row.text("said"));
        }
        return row.text("element").isEmpty()
                ? new Claim.OfItinerary(row.text("recommendation"))
                : new Claim.OfElement(row.text("recommendation"), row.text("element"));
    }

    /** The outcome as it reads once it was kept. */
    static Outcome kept(Outcome outcome) {
        return new Outcome(
                outcome.id(),
                outcome.claim(),
                outcome.right(),
                outcome.knownBy(),
                outcome.reporter(),
                Row.kept(outcome.happenedAt()),
                outcome.cluster());
    }
}
