package com.surefoot.storage;

import com.surefoot.watch.TripState;
import com.surefoot.watch.WatchLog.Looked;
import com.surefoot.watch.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes what looks at trips came to, unless somebody else has written meanwhile. */
final class LookWriting {

    private static final String UPDATE = """
            update saved_trip set revision = revision + 1, confidence = ?, confidences = ?, failed = ?,
                price_now_minor = ?, price_told_minor = ?, looked_at = ?, due_at = ?
            where id = ? and revision = ? and phase = 'WATCHED'
            """;

    private static final String KNOWN =
            "update saved_trip_fact set known = ? where fact = ? and trip_no = (select no from saved_trip where id = ?)";

    private static final String LATER = "update saved_trip set due_at = ? where id = ?";

    private final Statements statements;

    LookWriting(Statements statements) {
        this.statements = statements;
    }

    /** Returns the ids of trips that got a notice. */
    Set<String> write(List<Looked> looked) {
        // in the order of their ids, so that two who write the same do not block each other
        List<Looked> sorted = looked.stream()
                .sorted(Comparator.comparing(one -> one.before().trip().id()))
                .toList();
        int[] written = statements.updateAll(
                UPDATE, sorted.stream().map(LookWriting::parameters).toList());
        List<Looked> kept = new ArrayList<>();
        List<Object[]> missed = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            if (written[i] == 1) {
                kept.add(sorted.get(i));
            } else {
                missed.add(new Object[] {
                    sorted.get(i).after().at(), sorted.get(i).before().trip().id()
                });
            }
        }
        // what it goes by now may lack what was seen here
        statements.updateAll(LATER, missed);
        statements.updateAll(
                KNOWN, kept.stream().flatMap(one -> known(one).stream()).toList());
        return notices(kept);
    }

    private static Object[] parameters(Looked looked) {
        Watched before = looked.before();
        TripState after = looked.after();
        return new Object[] {
            after.confidence(),
            SavedTripRows.confidences(before.trip(), after),
            SavedTripRows.texts(after.failed()),
            after.price().minor(),
            after.toldPrice().minor(),
            after.at(),
            looked.due(),
            before.trip().id(),
            before.revision()
        };
    }

    private static List<Object[]> known(Looked looked) {
        List<Object[]> rows = new ArrayList<>();
        looked.after().known().forEach((fact, value) -> {
            if (!value.equals(looked.before().state().known().get(fact))) {
                rows.add(new Object[] {
                    value, FactRows.key(fact), looked.before().trip().id()
                });
            }
        });
        return rows;
    }

    private Set<String> notices(List<Looked> kept) {
        Set<String> told = new LinkedHashSet<>();
        List<Object[]> rows = new ArrayList<>();
        kept.forEach(one -> one.notice().ifPresent(notice -> {
            String trip = one.before().trip().id();
            told.add(trip);
            rows.add(NoticeRows.parameters(trip, one.before().revision() + 1, notice));
        }));
        statements.updateAll(NoticeRows.INSERT, rows);
        return told;
    }
}
