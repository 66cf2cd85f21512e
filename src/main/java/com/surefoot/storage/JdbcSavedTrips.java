package com.surefoot.storage;

import com.surefoot.watch.NewTrip;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import com.surefoot.watch.Watched.Phase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Saved trips, each in a row with its parts and the facts it rests on in others. */
@Singleton
final class JdbcSavedTrips implements SavedTrips {

    /** What was seen while it was being saved may have been missed, so that it is looked at again soon. */
    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);

    private static final String COUNT = "update saved_trip_count set kept = kept + 1 where kept < ?";

    private static final String INSERT_ANSWER =
            "insert into saved_trip_answer (trip_no, answer) select no, cast(? as varchar) from saved_trip where id = ?";

    private static final String FIND_ANSWER =
            "select a.answer from saved_trip_answer a join saved_trip t on t.no = a.trip_no where t.id = ?";

    private static final String ACCEPT = """
            update saved_trip set phase = 'WATCHED', due_at = ?, revision = revision + 1
            where id = ? and phase = 'PROPOSED' and departure > ?
            """;

    private static final String REPLACE = """
            update saved_trip set phase = 'REPLACED', revision = revision + 1
            where phase = 'WATCHED' and id = (select replaces from saved_trip where id = ?)
            """;

    private static final String DROP_FACTS = """
            delete from saved_trip_fact where trip_no = (select o.no from saved_trip o join saved_trip n
                on n.replaces = o.id where n.id = ? and o.phase = 'REPLACED')
            """;

    private final Database database;

    JdbcSavedTrips(Database database) {
        this.database = database;
    }

    @Override
    public boolean save(NewTrip trip, int most) {
        return database.write(statements -> save(statements, trip, most));
    }

    /** Likewise, as a part of other work. */
    static boolean save(Statements statements, NewTrip trip, int most) {
        if (statements.update(COUNT, most) == 0) {
            return false;
        }
        insert(statements, trip.watched());
        trip.answer()
                .ifPresent(text -> statements.update(
                        INSERT_ANSWER, text, trip.watched().trip().id()));
        return true;
    }

    /** What was proposed in a trip's place and not accepted makes room, as a part of other work. */
    static void forgetProposals(Statements statements, String id) {
        countDown(
                statements, statements.update("delete from saved_trip where replaces = ? and phase = 'PROPOSED'", id));
    }

    static void countDown(Statements statements, int gone) {
        statements.update("update saved_trip_count set kept = kept - ?", gone);
    }

    private static void insert(Statements statements, Watched watched) {
        Instant due = watched.trip().savedAt().plus(FIRST_LOOK);
        statements.update(SavedTripRows.INSERT, SavedTripRows.parameters(watched, due));
        long no = statements
                .find(
                        "select no from saved_trip where id = ?",
                        row -> row.number("no"),
                        watched.trip().id())
                .orElseThrow();
        statements.updateAll(PartRows.INSERT, PartRows.parameters(no, watched.trip()));
        FactRows.write(statements, watched.state().known().keySet());
        List<Object[]> facts = new ArrayList<>();
        watched.state().known().forEach((fact, known) -> facts.add(new Object[] {FactRows.key(fact), no, known}));
        statements.updateAll("insert into saved_trip_fact (fact, trip_no, known) values (?, ?, ?)", facts);
    }

    @Override
    public Optional<Watched> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<String> findAnswer(String id) {
        return database.read(statements -> statements.find(FIND_ANSWER, row -> row.text("answer"), id));
    }

    @Override
    public List<Watched> list(Collection<String> ids) {
        return database.read(statements -> TripLoading.list(statements, ids));
    }

    @Override
    public boolean accept(String id, Instant now) {
        return database.write(statements -> {
            if (statements.update(ACCEPT, now, id, now) == 1) {
                statements.update(REPLACE, id);
                statements.update(DROP_FACTS, id);
                return true;
            }
            return statements
                    .find("select phase from saved_trip where id = ?", row -> row.text("phase"), id)
                    .filter(Phase.WATCHED.name()::equals)
                    .isPresent();
        });
    }

    @Override
    public boolean delete(String id) {
        return database.write(statements -> {
            int gone = statements.update("delete from saved_trip where id = ?", id);
            countDown(statements, gone);
            forgetProposals(statements, id);
            return gone > 0;
        });
    }
}
