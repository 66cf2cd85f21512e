package com.surefoot.storage;

import com.surefoot.evidence.Observation.Manner;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of observations by fact, source and time, and folds those that say the same, as long as the source says
 * nothing else of the fact in between. What was seen in different manners stays apart.
 */
final class Folding {

    private static final int AT_ONCE = 2_000;

    /** What rows have in common that may be folded. */
    private record Said(UUID fact, String source, String value) {}

    /** A row and those folded into it so far. */
    private record Folded(UUID fact, UUID key, Instant lastSeen, Optional<Instant> lastUntil, int times, int rows) {

        static Folded of(Row row) throws SQLException {
            return new Folded(
                    row.get("fact", UUID.class),
                    row.get("id", UUID.class),
                    row.instant("last_seen"),
                    row.findInstant("last_until"),
                    row.integer("times"),
                    1);
        }

        Folded with(Folded later) {
            Folded last = later.lastSeen.isBefore(lastSeen) ? this : later;
            return new Folded(fact, key, last.lastSeen, last.lastUntil, times + later.times, rows + 1);
        }
    }

    private final Statements statements;
    private final Map<Manner, Folded> open = new EnumMap<>(Manner.class);
    private final List<Object[]> changes = new ArrayList<>();
    private final List<Object[]> removals = new ArrayList<>();
    private @Nullable Said said;
    private int folded;

    Folding(Statements statements) {
        this.statements = statements;
    }

    void add(Row row) throws SQLException {
        Said now = new Said(row.get("fact", UUID.class), row.text("source"), row.text("said"));
        if (!now.equals(said)) {
            closeAll();
            said = now;
        }
        Folded single = Folded.of(row);
        Folded first = open.put(Manner.valueOf(row.text("manner")), single);
        if (first != null) {
            open.put(Manner.valueOf(row.text("manner")), first.with(single));
            removals.add(new Object[] {single.fact(), single.key()});
        }
    }

    /** Returns how many rows were folded into others. */
    int finish() {
        closeAll();
        write();
        return folded;
    }

    private void closeAll() {
        open.values().stream()
                .filter(each -> each.rows() > 1)
                .forEach(each -> changes.add(
                        new Object[] {each.lastSeen(), each.lastUntil(), each.times(), each.fact(), each.key()}));
        open.clear();
        if (removals.size() >= AT_ONCE) {
            write();
        }
    }

    private void write() {
        statements.updateAll(
                "update observation set last_seen = ?, last_until = cast(? as timestamp(6) with time zone), times = ?"
                        + " where fact = ? and id = ?",
                changes);
        statements.updateAll("delete from observation where fact = ? and id = ?", removals);
        folded += removals.size();
        changes.clear();
        removals.clear();
    }
}
