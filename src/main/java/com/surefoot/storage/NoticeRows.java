package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.watch.Change;
import com.surefoot.watch.Notice;
import com.surefoot.watch.Proposal;
import com.surefoot.watch.Shift;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How notices and proposals are written and read. */
final class NoticeRows {

    static final String INSERT = """
            insert into trip_notice (trip_no, no, told_at, change_kinds, change_subjects, change_occasions, changes_before,
                changes_after, change_sources, changes_seen_at, part_ids, part_subjects, part_names, parts_before,
                parts_after, failed, confidence_before, confidence_after, price_before_minor, price_after_minor, currency,
                repair, unanswered)
            values ((select no from saved_trip where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                cast(? as boolean))
            """;

    private NoticeRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] parameters(String trip, int no, Notice notice) {
        List<Change> changes = notice.changes();
        List<Shift> shifts = notice.shifts();
        return new Object[] {
            trip,
            no,
            notice.at(),
            RelianceColumns.texts(changes, one -> one.fact().kind().name()),
            RelianceColumns.texts(changes, one -> one.fact().subject()),
            RelianceColumns.texts(changes, one -> one.fact().occasion()),
            RelianceColumns.texts(changes, Change::before),
            RelianceColumns.texts(changes, Change::after),
            RelianceColumns.texts(changes, Change::source),
            changes.stream().map(one -> SavedTripRows.micros(one.seenAt())).toArray(Long[]::new),
            RelianceColumns.texts(shifts, Shift::part),
            RelianceColumns.texts(shifts, Shift::subject),
            RelianceColumns.texts(shifts, Shift::name),
            shifts.stream().map(Shift::before).toArray(Double[]::new),
            shifts.stream().map(Shift::after).toArray(Double[]::new),
            RelianceColumns.texts(shifts.stream().filter(Shift::failed).toList(), Shift::part),
            notice.confidenceBefore(),
            notice.confidenceAfter(),
            notice.priceBefore().minor(),
            notice.priceAfter().minor(),
            notice.priceAfter().currency().getCurrencyCode(),
            notice.repair(),
            Optional.of(true).filter(unanswered -> notice.repair())
        };
    }

    static Notice read(Row row) throws SQLException {
        return new Notice(
                row.integer("no"),
                row.instant("told_at"),
                changes(row),
                shifts(row),
                row.real("confidence_before"),
                row.real("confidence_after"),
                row.money("price_before_minor", "currency"),
                row.money("price_after_minor", "currency"),
                row.flag("repair"));
    }

    private static List<Change> changes(Row row) throws SQLException {
        List<FactId> facts = RelianceColumns.ids(row, "change_kinds", "change_subjects", "change_occasions");
        List<String> before = row.texts("changes_before");
        List<String> after = row.texts("changes_after");
        List<String> sources = row.texts("change_sources");
        List<Long> seenAt = row.list("changes_seen_at", Long.class);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            changes.add(new Change(
                    facts.get(i), before.get(i), after.get(i), sources.get(i), SavedTripRows.ofMicros(seenAt.get(i))));
        }
        return changes;
    }

    private static List<Shift> shifts(Row row) throws SQLException {
        List<String> ids = row.texts("part_ids");
        List<String> subjects = row.texts("part_subjects");
        List<String> names = row.texts("part_names");
        List<Double> before = row.list("parts_before", Double.class);
        List<Double> after = row.list("parts_after", Double.class);
        List<String> failed = row.texts("failed");
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            shifts.add(new Shift(id, subjects.get(i), names.get(i), before.get(i), after.get(i), failed.contains(id)));
        }
        return shifts;
    }

    static Proposal readProposal(Row row) throws SQLException {
        return new Proposal(
                row.integer("no"),
                row.instant("told_at"),
                row.integer("about"),
                row.findText("proposed"),
                row.text("why"));
    }
}
