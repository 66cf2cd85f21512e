package com.surefoot.storage;

import com.surefoot.watch.NewTrip;
import com.surefoot.watch.Notices;
import com.surefoot.watch.Told;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices and their answers, each in a row that is never changed. */
@Singleton
final class JdbcNotices implements Notices {

    private static final String NOTICES = """
            select n.* from trip_notice n join saved_trip t on t.no = n.trip_no
            where t.id = ? and n.no > ? order by n.no fetch first ? rows only
            """;

    private static final String PROPOSALS = """
            select p.* from trip_proposal p join saved_trip t on t.no = p.trip_no
            where t.id = ? and p.no > ? order by p.no fetch first ? rows only
            """;

    private static final String UNANSWERED = """
            select t.id as trip, n.* from trip_notice n join saved_trip t on t.no = n.trip_no
            where n.unanswered and t.phase = 'WATCHED' and t.departure > ?
            order by n.told_at, n.trip_no, n.no fetch first 1 rows only
            """;

    // the trip's row is held from here on, so that whoever reads a number has read all that are lower
    private static final String COUNT = "update saved_trip set revision = revision + 1 where id = ?";

    private static final String CLOSE = """
            update trip_notice set unanswered = null
            where unanswered and no = ? and trip_no = (select no from saved_trip where id = ?)
            """;

    private static final String ANSWER = """
            insert into trip_proposal (trip_no, no, about, told_at, proposed, why)
            select no, revision, cast(? as integer), cast(? as timestamp(6) with time zone), cast(? as varchar),
                cast(? as varchar)
            from saved_trip where id = ?
            """;

    private static final String FULL = "There are as many trips as can be kept, so that none can be proposed.";

    private final Database database;

    JdbcNotices(Database database) {
        this.database = database;
    }

    @Override
    public List<Told> list(String trip, int after, int most) {
        return database.read(statements -> {
            List<Told> told = new ArrayList<>(statements.list(NOTICES, NoticeRows::read, trip, after, most));
            told.addAll(statements.list(PROPOSALS, NoticeRows::readProposal, trip, after, most));
            return told.stream()
                    .sorted(Comparator.comparingInt(Told::no))
                    .limit(most)
                    .toList();
        });
    }

    @Override
    public Optional<Unanswered> findUnanswered(Instant now) {
        return database.read(statements ->
                statements.find(UNANSWERED, row -> new Unanswered(row.text("trip"), NoticeRows.read(row)), now));
    }

    @Override
    public boolean answer(Unanswered notice, Optional<NewTrip> proposed, String why, Instant at, int most) {
        return database.write(statements -> {
            String trip = notice.trip();
            statements.update(COUNT, trip);
            if (statements.update(CLOSE, notice.notice().no(), trip) != 1) {
                return false;
            }
            JdbcSavedTrips.forgetProposals(statements, trip);
            Optional<String> kept = proposed.filter(one -> JdbcSavedTrips.save(statements, one, most))
                    .map(one -> one.watched().trip().id());
            String reason = proposed.isPresent() && kept.isEmpty() ? FULL : why;
            return statements.update(ANSWER, notice.notice().no(), at, kept, reason, trip) == 1;
        });
    }
}
